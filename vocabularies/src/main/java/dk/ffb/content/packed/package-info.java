/// Tables as bytes on their way to a file and back: numbers in little-endian order, texts as UTF-8
/// after their length, arrays whole.
///
/// The tables of an edition are arrays already, so reading one back is copying memory. Java's own
/// serialization would tie files to classes and is a way in for strangers; a schema language
/// (protobuf, FlatBuffers) would bring a dependency and generated code for what is a screenful
/// here.
@NullMarked
package dk.ffb.content.packed;

import org.jspecify.annotations.NullMarked;
