package io.urbangov.nlp.hotterm;

import com.carrotsearch.hppc.IntIntHashMap;

/**
 * Words that stand in so many of the past's messages that they say nothing: a city's own stop
 * terms, such as 来电人 where every message begins with it. Not thread-safe.
 */
final class UsualWords {

  /** One message in so many: names of kinds, such as 小区, reach a third in some cities. */
  private static final double SHARE = 0.4;

  /** Of fewer messages nothing is learned. */
  private static final int FEWEST = 200;

  private final Atoms atoms;
  private final Scope scope;
  private final int past;
  private final IntIntHashMap known = new IntIntHashMap();

  UsualWords(Atoms atoms, Scope scope) {
    this.atoms = atoms;
    this.scope = scope;
    past = scope.docs(Region.OWN_PAST) + scope.docs(Region.OTHER_PAST);
  }

  /** Whether a word is usual: all of its grams are. A single character never is. */
  boolean contains(Phrase word) {
    if (past < FEWEST) {
      return false;
    }
    for (int gram : atoms.gramsOf(word)) {
      if (gram == Atoms.NONE || docs(gram) < SHARE * past) {
        return false;
      }
    }
    return true;
  }

  private int docs(int gram) {
    if (!known.containsKey(gram)) {
      int docs = 0;
      for (Slice slice : scope.slices()) {
        int place = slice.reachesPast() ? slice.segment().place(gram) : -1;
        docs += place < 0 ? 0 : slice.past(place);
      }
      known.put(gram, docs);
    }
    return known.get(gram);
  }
}
