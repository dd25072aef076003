package io.urbangov.examples.quickstart.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invented person (人). Immutable and thread-safe.
 *
 * @param surname empty for a minority name, which is all in {@code given}
 * @param phone empty for children
 * @param formerPhone the number before this one, empty if there was none
 * @param father the father in the same household, if any
 */
record Person(
    String key,
    String surname,
    String given,
    boolean male,
    LocalDate birth,
    String residentId,
    String phone,
    String formerPhone,
    Household household,
    @Nullable Person father) {

  String name() {
    return surname + given;
  }

  boolean isAdult() {
    return birth.isBefore(Period.LAST_DAY.minusYears(18));
  }

  Community community() {
    return household.home().building().community();
  }

  @Override
  public String toString() {
    return key;
  }
}
