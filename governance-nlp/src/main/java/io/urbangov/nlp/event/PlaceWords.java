package io.urbangov.nlp.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a phrase that looks like the name of a place: it ends as names of estates, roads, villages,
 * schools and the like do, and is more than that ending.
 */
final class PlaceWords {

  private static final String ENDINGS =
      "小区|社区|家园|花园|公寓|新村|新城|国际城|广场|大厦|大道|公园|学校|小学|中学|幼儿园|医院|市场|工业园|水库|车站|地铁站|立交"
          + "|[路街巷镇乡村屯寨坊弄苑园府城湾畔庭郡邸墅桥湖滩]";

  private static final Pattern NAME =
      Pattern.compile("[a-z0-9]{0,4}\\p{IsHan}{2,12}(?:" + ENDINGS + ")");

  private PlaceWords() {}

  /** The first of some phrases that looks like a place. */
  static Optional<String> find(List<String> phrases) {
    return phrases.stream().filter(phrase -> NAME.matcher(phrase).matches()).findFirst();
  }
}
