package io.urbangov.examples.quickstart.fusion;

import io.urbangov.nlp.hotterm.HotTerm;
import java.util.List;

/**
 * What is hot in a unit, or in the whole city.
 *
 * @param days when
 * @param unit the rank of the unit, or {@link #CITY}
 * @param terms the hot terms, the hottest first
 */
public record UnitHotTerms(Days days, int unit, List<HotTerm> terms) {

  /** Stands for the whole city where no single unit does. */
  public static final int CITY = -1;
}
