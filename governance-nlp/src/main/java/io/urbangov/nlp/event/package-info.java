/**
 * The same matter? (重点事件比对): which earlier messages tell of what a new one tells of, how sure that
 * is and why, and the events that come of it, kept as messages come, are corrected and go.
 *
 * <p>Start at {@link io.urbangov.nlp.event.EventIndex}.
 */
@NullMarked
package io.urbangov.nlp.event;

import org.jspecify.annotations.NullMarked;
