/// The REST interface, `/api/v1`, and what every route of the service is behind: its wiring, the
/// whole of its paths as one handler, and the few reads that are answered before the routes.
///
/// A handler reads the request, asks the edition and renders; it decides nothing about the domain.
/// Answers come from memory, so they are made where the request arrives and written as one buffer:
/// Spring's codecs and body writers are left out, which the figures for requests a second need.
///
/// Each package below is a part of the interface; its door is the class that tells its paths, and
/// what else is public there is what pages and the reads before the routes show too. `request` and
/// `reply` are what the parts share. A package for each path was rejected: reads of vocabularies,
/// of mapping sets and of their releases are told by the same few classes, and most of them would
/// have had to be public.
@NullMarked
package dk.ffb.service.rest;

import org.jspecify.annotations.NullMarked;
