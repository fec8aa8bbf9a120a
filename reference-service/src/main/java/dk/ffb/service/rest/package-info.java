/// The REST interface, `/api/v1`: reads of the current or a past edition.
///
/// A handler reads the request, asks the edition and renders; it decides nothing about the domain.
/// Answers come from memory, so they are made where the request arrives and written as one buffer:
/// Spring's codecs and body writers are left out, which the figures for requests a second need.
@NullMarked
package dk.ffb.service.rest;

import org.jspecify.annotations.NullMarked;
