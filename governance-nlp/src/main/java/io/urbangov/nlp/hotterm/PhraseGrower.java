package io.urbangov.nlp.hotterm;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Grows a gram into the longest phrase that nearly all who use the gram use, moves its edges to
 * where words begin and end, and takes off what says nothing.
 *
 * <p>So a new name is found whole although a segmenter breaks it: 丽发 grows to 丽发新城.
 */
final class PhraseGrower {

  /** A step outwards must keep this share of the people. */
  private static final double KEEP = 0.75;

  /** All steps together must keep this share of them. */
  private static final double KEEP_IN_ALL = 0.5;

  private static final int LONGEST = 10;

  private final Atoms atoms;
  private final Set<String> ignored;
  private final UsualWords usual;

  PhraseGrower(Atoms atoms, Set<String> ignored, UsualWords usual) {
    this.atoms = atoms;
    this.ignored = ignored;
    this.usual = usual;
  }

  /** The phrase of a gram, given the readings that have it in order; empty if it means nothing. */
  Optional<Term> grow(int gram, List<Reading> readings) {
    Places places = new Places(atoms, atoms.phrase(gram), readings);
    double least = KEEP_IN_ALL * places.people();
    while (places.phrase().length() < LONGEST
        && (places.growRight(Math.max(least, KEEP * places.people()))
            || places.growLeft(Math.max(least, KEEP * places.people())))) {}
    return moveToWords(places)
        ? new WordRow(atoms, ignored, usual, places).partAround(places.seed())
        : Optional.empty();
  }

  private static boolean moveToWords(Places places) {
    double least = KEEP_IN_ALL * places.people();
    while (!places.startsWord() && places.growLeft(least)) {}
    while (!places.endsWord() && places.growRight(least)) {}
    while (!places.startsWord() && places.phrase().length() > 2) {
      places.shrink(1, 0);
    }
    while (!places.endsWord() && places.phrase().length() > 2) {
      places.shrink(0, 1);
    }
    return places.startsWord() && places.endsWord();
  }
}
