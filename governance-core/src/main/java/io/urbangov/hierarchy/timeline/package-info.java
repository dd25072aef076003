/**
 * The hierarchy through time (区划沿革): what was created, renamed, recoded, moved, merged, split and
 * abolished when, and since when that is known.
 *
 * <p>Start at {@link io.urbangov.hierarchy.timeline.HierarchyTimeline}: a log of {@link
 * io.urbangov.hierarchy.timeline.ChangeEntry} gives the hierarchy as of any date, the lineage of a
 * unit, and carries figures from one date's division onto another's.
 */
@NullMarked
package io.urbangov.hierarchy.timeline;

import org.jspecify.annotations.NullMarked;
