/**
 * Surges (突增) of a term, a category or a unit as messages come: when it became certain, how strong,
 * where, by how many people, and when it was over.
 *
 * <p>Start at {@link io.urbangov.nlp.surge.SurgeDetector}. The way of a sighting: each of its
 * subjects is found or waits for a second voice ({@code SeriesTable}, {@code WaitingRoom}), counts
 * people by day ({@code Series}), is held against what is usual ({@code Baseline}, {@code
 * GammaPoissonTail}), and joins the surge that the same messages make, or opens one ({@code
 * OpenSurges}).
 */
@NullMarked
package io.urbangov.nlp.surge;

import org.jspecify.annotations.NullMarked;
