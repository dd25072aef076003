package io.urbangov.examples.quickstart.city;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Issues resident ids (公民身份号码), each once, with a valid check character and an address code that
 * starts with 99, which no division has. Not thread-safe.
 */
final class ResidentIds {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final List<String> PLACES =
      List.of("990102", "990103", "990102", "990103", "990221", "990304", "991127", "992305");

  private final Set<String> issued = new HashSet<>();

  String next(Draw draw, LocalDate birth, boolean male) {
    return issue(draw.pick(PLACES), birth, male, draw.below(480));
  }

  /** The id of a twin, whose sequence is the next one of its sex. */
  String after(String twin, LocalDate birth, boolean male) {
    return issue(twin.substring(0, 6), birth, male, Integer.parseInt(twin.substring(14, 17)) / 2);
  }

  private String issue(String place, LocalDate birth, boolean male, int from) {
    String start = place + DAY.format(birth);
    for (int i = 0; i < 500; i++) {
      int sequence = 2 * ((from + i) % 500) + (male ? 1 : 0);
      String seventeen = start + Numerals.padded(sequence, 3);
      if (issued.add(seventeen)) {
        return seventeen + CheckCharacters.residentId(seventeen);
      }
    }
    throw new IllegalStateException("all sequences of a day are issued");
  }
}
