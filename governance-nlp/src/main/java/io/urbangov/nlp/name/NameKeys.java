package io.urbangov.nlp.name;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Blocking keys of names of organizations. */
final class NameKeys {

  /** How many characters of a trade name make keys, and how far apart a pair may be. */
  private static final int FIRST = 8;

  private static final int APART = 3;

  private NameKeys() {}

  static Collection<String> of(PreparedName prepared, RegionNames regions) {
    OrganizationName name = prepared.name();
    Set<String> keys = new LinkedHashSet<>();
    if (!name.core().isEmpty()) {
      keys.add(name.core());
    }
    int[] rest = (name.tradeName() + name.trade()).codePoints().toArray();
    int ownEnd = name.tradeName().codePointCount(0, name.tradeName().length());
    for (int i = 0; i < Math.min(ownEnd, FIRST); i++) {
      for (int j = i + 1; j < Math.min(rest.length, i + 1 + APART); j++) {
        keys.add(pair(rest[i], rest[j]));
      }
    }
    if (!name.region().isEmpty()) {
      for (String abbreviation : regions.abbreviations(name.region())) {
        for (int j = 0; j < Math.min(rest.length, APART); j++) {
          keys.add(pair(abbreviation.codePointAt(0), rest[j]));
        }
      }
    }
    return keys;
  }

  private static String pair(int first, int second) {
    return Character.toString(first) + Character.toString(second);
  }
}
