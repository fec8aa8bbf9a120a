/// What can go wrong with a request, told as `application/problem+json` (RFC 9457).
///
/// A problem is thrown where it is found and written in one place. It speaks Danish with English
/// beside it (`titleEn`, `detailEn`), or English alone where `lang=en` was asked for. A problem
/// never repeats what may be personal data.
@NullMarked
package dk.ffb.service.problem;

import org.jspecify.annotations.NullMarked;
