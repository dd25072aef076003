package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.*;

import io.urbangov.Entity;
import io.urbangov.RecordId;
import io.urbangov.nlp.analysis.Lexicon;
import io.urbangov.resolve.Resolution;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The names of a city's places as words, so that 世纪雅居 is one term and not 世纪 and 雅居. */
final class PlaceNames {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 12;
  private static final Pattern HOUSE = Pattern.compile("[0-9a-z-]+(?:号|幢|座|单元|室|层|弄|期)?");

  private PlaceNames() {}

  /** The names of all places without the numbers of houses. */
  static Lexicon lexicon(Resolution places) {
    Set<String> names = new TreeSet<>();
    for (Entity place : places.entities()) {
      for (RecordId record : place.members()) {
        places.getRecord(record).find(NAME).map(PlaceNames::estate).ifPresent(names::add);
      }
    }
    names.removeIf(name -> name.length() < SHORTEST || name.length() > LONGEST);
    names.removeIf(name -> !Lexicon.isTerm(name));
    return Lexicon.of(names);
  }

  private static String estate(String name) {
    return HOUSE.matcher(name).replaceAll("");
  }
}
