package io.urbangov.benchmarks.people;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;

/** Invented names of syllables: pronounceable, distinct, and many of them alike, as real ones. */
final class Names {

  private static final String[] ONSETS =
      "b br c ch d dr f fl g gr h j k kl l m n p ph r s sh st t th tr v w wh y".split(" ", -1);
  private static final String[] VOWELS = "a a a e e e i i o o u ai ea ee ie ou".split(" ", -1);
  private static final String[] CODAS = " , , ,n,r,l,s,ck,m,nd,rt,ss,t".split(",", -1);
  private static final String[] SURNAME_ENDS =
      ",,,,son,man,ton,ley,well,berg,er,ski".split(",", -1);
  private static final String[] GIVEN_ENDS = ",,,a,a,ie,y,o,us,ine,el".split(",", -1);
  private static final String[] TOWN_ENDS =
      ",,ville,ton,field,ford,brook, park, hill".split(",", -1);
  private static final String[] WAYS =
      " street, street, street, road, road, place, crescent, avenue, close, circuit".split(",", -1);

  private Names() {}

  static String[] surnames(int count, Random random) {
    return distinct(count, random, SURNAME_ENDS);
  }

  static String[] givenNames(int count, Random random) {
    return distinct(count, random, GIVEN_ENDS);
  }

  static String[] localities(int count, Random random) {
    return distinct(count, random, TOWN_ENDS);
  }

  static String[] streets(int count, Random random) {
    return distinct(count, random, WAYS);
  }

  private static String[] distinct(int count, Random random, String[] ends) {
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < count) {
      names.add(stem(random) + pick(ends, random));
    }
    return names.toArray(new String[0]);
  }

  private static String stem(Random random) {
    StringBuilder stem = new StringBuilder();
    for (int syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
      stem.append(pick(ONSETS, random)).append(pick(VOWELS, random));
      stem.append(pick(CODAS, random).strip());
    }
    return stem.toString();
  }

  private static String pick(String[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}
