package io.urbangov.geo.address;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An address as it is compared: its parts, the part below the town, its numbers. Immutable. */
final class ComparedAddress {

  private static final Pattern OTHER = Pattern.compile("[^0-9a-z]+");
  private static final Pattern LATIN = Pattern.compile("[0-9a-z]+");

  final String local;
  final String words;
  final int[] bigrams;
  final int[] localBigrams;
  final Set<String> numbers;

  private final NormalizedAddress parts;

  ComparedAddress(String text, NormalizedAddress parts) {
    this.parts = parts;
    this.local =
        parts.parts().entrySet().stream()
            .filter(part -> part.getKey().compareTo(AddressTag.COMMUNITY) >= 0)
            .map(Map.Entry::getValue)
            .collect(Collectors.joining());
    this.words = LATIN.matcher(local).replaceAll("");
    this.bigrams = Bigrams.of(new String(Glyphs.of(text)));
    this.localBigrams = Bigrams.of(local);
    this.numbers = new TreeSet<>();
    for (String number : OTHER.split(local, -1)) {
      if (!number.isEmpty()) {
        numbers.add(number);
      }
    }
  }

  /** The text of a part, empty when there is none. */
  String part(AddressTag tag) {
    return parts.parts().getOrDefault(tag, "");
  }

  /** The digits and letters of a part; the part itself if it has none, as 甲 does. */
  static String number(String part) {
    String number = OTHER.matcher(part).replaceAll("");
    return number.isEmpty() ? part : number;
  }

  String text() {
    return parts.text();
  }
}
