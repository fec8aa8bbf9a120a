/// Tables of any length, translated row by row: bytes in, bytes out, in memory that does not grow.
///
/// The CSV reader here is our own, where a library would be the rule: it keeps every byte of a row
/// as it came, works on the chunks of a stream without waiting for more, and loses no row of a file
/// with a stray quote. FastCSV, which reads CSV everywhere else, is what the tests hold it against.
@NullMarked
package dk.ffb.service.batch;

import org.jspecify.annotations.NullMarked;
