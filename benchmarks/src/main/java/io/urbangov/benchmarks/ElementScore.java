package io.urbangov.benchmarks;

import io.urbangov.geo.address.AddressElement;
import io.urbangov.geo.address.AddressParser;
import io.urbangov.geo.address.AddressTag;
import io.urbangov.geo.address.ParsedAddress;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many elements a parser finds with their exact span and tag, by tag. Not thread-safe. */
final class ElementScore {

  private final Map<AddressTag, int[]> counts = new EnumMap<>(AddressTag.class);

  static ElementScore of(List<ParsedAddress> tagged, AddressParser parser) {
    ElementScore score = new ElementScore();
    for (ParsedAddress address : tagged) {
      score.add(address.elements(), parser.parse(address.text()).elements());
    }
    return score;
  }

  private void add(List<AddressElement> truth, List<AddressElement> found) {
    Set<AddressElement> all = new HashSet<>(truth);
    truth.forEach(element -> count(element.tag())[0]++);
    for (AddressElement element : found) {
      count(element.tag())[1]++;
      count(element.tag())[2] += all.contains(element) ? 1 : 0;
    }
  }

  private int[] count(AddressTag tag) {
    return counts.computeIfAbsent(tag, t -> new int[3]);
  }

  double f1() {
    int[] all = new int[3];
    for (int[] count : counts.values()) {
      for (int k = 0; k < all.length; k++) {
        all[k] += count[k];
      }
    }
    return f1(all);
  }

  Map<String, Double> byTag() {
    Map<String, Double> byTag = new TreeMap<>();
    counts.forEach((tag, count) -> byTag.put(tag.tag(), f1(count)));
    return byTag;
  }

  private static double f1(int[] count) {
    return count[0] + count[1] == 0 ? 0 : 2.0 * count[2] / (count[0] + count[1]);
  }
}
