/// Tells those who run the service how it is: whether it lives and may be asked, and what it has
/// done so far.
///
/// Written here rather than taken from Spring's actuator, whose endpoints need the dispatcher and
/// the codecs that this service starts without. Their addresses and answers are kept, since
/// orchestrators know them.
@NullMarked
package dk.ffb.service.status;

import org.jspecify.annotations.NullMarked;
