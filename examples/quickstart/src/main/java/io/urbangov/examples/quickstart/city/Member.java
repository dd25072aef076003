package io.urbangov.examples.quickstart.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member of a family before ids, phones and homes are given out. Immutable and thread-safe.
 *
 * @param surname empty for a minority name, which is all in {@code given}
 * @param father the father in the same household, if any
 * @param twin the twin born before, if any
 */
record Member(
    String surname,
    String given,
    boolean male,
    LocalDate birth,
    @Nullable Member father,
    @Nullable Member twin) {

  int ageOn(LocalDate day) {
    return birth.until(day).getYears();
  }

  @Override
  public String toString() {
    return "member born " + birth.getYear();
  }
}
