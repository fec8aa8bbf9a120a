/// What has happened, as numbered events that anybody can follow from where they left off.
///
/// Events are stored nowhere. They follow from the releases alone: every node tells the same ones
/// under the same numbers, before and after a restart, and there is nothing to repair. A release
/// that takes effect later is told twice: when it is published, and at midnight in Denmark when it
/// begins to hold. That event comes a few seconds late, so that no publication of just before
/// midnight, on a node whose clock differs a little, can still come before it.
///
/// Rejected: numbers made of the time. They survive anything, but nobody can see from them whether
/// something is missing.
///
/// Rejected: telling every concept of a new vocabulary. A subscriber who wants all of it reads the
/// release; one who doesn't shouldn't have to skip ten thousand events. A change of more than
/// [Chapter#LONGEST] concepts or rows is told as a release with counts, for the same reason.
@NullMarked
package dk.ffb.service.feed;

import org.jspecify.annotations.NullMarked;
