package io.urbangov.benchmarks.people;

import java.util.Random;

/**
 * Slips of the pen, the ear and the scanner. Source: the error model of Febrl's generator, Christen
 * and Pudjijono (2009), Accurate Synthetic Generation of Realistic Personal Information.
 */
final class Slips {

  private static final String[][] SEEN = {
    {"m", "rn"},
    {"d", "cl"},
    {"w", "vv"},
    {"l", "i"},
    {"o", "c"},
    {"e", "c"},
    {"h", "b"},
    {"u", "v"},
    {"g", "q"},
    {"n", "h"},
    {"1", "7"},
    {"3", "8"},
    {"5", "6"},
    {"0", "8"},
    {"4", "9"},
    {"2", "7"}
  };
  private static final String[][] HEARD = {
    {"ph", "f"}, {"ck", "k"}, {"ie", "y"}, {"ee", "ea"}, {"ai", "ay"}, {"ou", "u"}, {"th", "t"},
    {"c", "k"}, {"s", "z"}, {"wh", "w"}, {"kl", "cl"}, {"dt", "t"}, {"ss", "s"}, {"d", "t"}
  };

  private Slips() {}

  /** One slip in a value; at times it leaves the value as it was. */
  static String slip(String value, boolean digits, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> insert(value, digits, random);
      case 1 -> value.length() < 2 ? value : delete(value, random);
      case 2 -> substitute(value, digits, random);
      case 3 -> value.length() < 2 ? value : transpose(value, random);
      case 4 -> confuse(value, SEEN, random);
      default -> digits ? substitute(value, true, random) : confuse(value, HEARD, random);
    };
  }

  private static String insert(String value, boolean digits, Random random) {
    return replace(value, random.nextInt(value.length() + 1), 0, symbol(digits, random));
  }

  private static String delete(String value, Random random) {
    return replace(value, random.nextInt(value.length()), 1, "");
  }

  private static String substitute(String value, boolean digits, Random random) {
    return replace(value, random.nextInt(value.length()), 1, symbol(digits, random));
  }

  private static String transpose(String value, Random random) {
    int at = random.nextInt(value.length() - 1);
    String swapped = "" + value.charAt(at + 1) + value.charAt(at);
    return replace(value, at, 2, swapped);
  }

  /** Takes one of a pair for the other, at the first pair from a random one on that occurs. */
  private static String confuse(String value, String[][] pairs, Random random) {
    int first = random.nextInt(pairs.length);
    for (int i = 0; i < pairs.length; i++) {
      String[] pair = pairs[(first + i) % pairs.length];
      for (int side = 0; side < 2; side++) {
        int at = value.indexOf(pair[side]);
        if (at >= 0) {
          return replace(value, at, pair[side].length(), pair[1 - side]);
        }
      }
    }
    return value;
  }

  private static String symbol(boolean digits, Random random) {
    return digits
        ? Integer.toString(random.nextInt(10))
        : String.valueOf((char) ('a' + random.nextInt(26)));
  }

  private static String replace(String value, int at, int length, String by) {
    String changed = value.substring(0, at) + by + value.substring(at + length);
    return changed.isBlank() ? value : changed.strip();
  }
}
