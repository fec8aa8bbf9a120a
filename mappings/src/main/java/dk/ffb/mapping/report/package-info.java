/// Reports for the people who own mappings: how much a set covers, and what comes back of a trip
/// from one system to another and home again. Plain records; others render them.
@NullMarked
package dk.ffb.mapping.report;

import org.jspecify.annotations.NullMarked;
