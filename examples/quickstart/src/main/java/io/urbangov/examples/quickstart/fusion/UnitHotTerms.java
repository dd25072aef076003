package io.urbangov.examples.quickstart.fusion;

import io.urbangov.nlp.hotterm.HotTerm;
import java.time.LocalDate;
import java.util.List;

/**
 * What is hot in a unit.
 *
 * @param from the first day of the window
 * @param to its last day
 * @param unit the rank of the unit
 * @param terms the hot terms, the hottest first
 */
public record UnitHotTerms(LocalDate from, LocalDate to, int unit, List<HotTerm> terms) {}
