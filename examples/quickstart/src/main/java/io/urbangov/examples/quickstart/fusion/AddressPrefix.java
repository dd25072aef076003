package io.urbangov.examples.quickstart.fusion;

import io.urbangov.clean.Addresses;
import io.urbangov.hierarchy.Hierarchy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits an address into the units that it names first and the rest, from the road or estate on, so
 * that addresses with and without province, city and district compare equal.
 */
final class AddressPrefix {

  private static final int LONGEST = 20;
  private static final int[] AMBIGUOUS = {};
  private static final Pattern UNKNOWN_UNIT =
      Pattern.compile("\\p{IsHan}{2,6}?(?:省|自治区|特别行政区|市(?!场|民|政))");

  /**
   * An address in two parts.
   *
   * @param unit the code of the lowest unit that is named beyond doubt, or {@code null}
   * @param rest what comes after the units, or the whole address if nothing does
   */
  record Split(@Nullable String unit, String rest) {}

  private final Hierarchy hierarchy;
  private final Map<String, int[]> ranks = new HashMap<>();

  AddressPrefix(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
    for (int rank = 0; rank < hierarchy.size(); rank++) {
      String name = Addresses.canonical(hierarchy.name(rank));
      if (name.codePointCount(0, name.length()) > 1) {
        int[] one = {rank};
        ranks.merge(name, one, AddressPrefix::concat);
      }
    }
  }

  private static int[] concat(int[] a, int[] b) {
    int[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  Split split(String address) {
    int at = 0;
    int[] named = AMBIGUOUS;
    boolean first = true;
    while (at < address.length()) {
      Optional<String> name = longestName(address, at);
      if (name.isPresent()) {
        named = below(named, ranks.getOrDefault(name.get(), AMBIGUOUS), first);
        first = false;
        at += name.get().length();
      } else {
        int skipped = first ? unknownUnit(address, at) : at;
        if (skipped == at) {
          break;
        }
        at = skipped;
      }
    }
    OptionalInt unit = named.length == 1 ? OptionalInt.of(named[0]) : OptionalInt.empty();
    return new Split(
        unit.isPresent() ? hierarchy.code(unit.getAsInt()) : null,
        at == address.length() ? address : address.substring(at));
  }

  private Optional<String> longestName(String address, int at) {
    for (int end = Math.min(address.length(), at + LONGEST); end > at + 1; end--) {
      String name = address.substring(at, end);
      if (ranks.containsKey(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Of the units with the next name, those below one of the units so far. */
  private int[] below(int[] above, int[] next, boolean first) {
    if (first) {
      return next;
    }
    return Arrays.stream(next)
        .filter(rank -> Arrays.stream(above).anyMatch(high -> hierarchy.isAncestor(high, rank)))
        .toArray();
  }

  /** Where a province or city ends that the hierarchy does not have; the start if there is none. */
  private static int unknownUnit(String address, int start) {
    Matcher matcher = UNKNOWN_UNIT.matcher(address).region(start, address.length());
    return matcher.lookingAt() && matcher.end() < address.length() ? matcher.end() : start;
  }
}
