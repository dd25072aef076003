package io.urbangov.hierarchy;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Links found from either end, by binary search. Immutable and thread-safe. */
final class LinkIndex {

  private final List<UnitLink> byUnit;
  private final List<UnitLink> byDepartment;

  /** Takes different links in their order, as an immutable list. */
  LinkIndex(List<UnitLink> links) {
    byUnit = links;
    byDepartment =
        links.stream()
            .sorted(
                Comparator.comparingInt(UnitLink::department)
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
  }

  List<UnitLink> links() {
    return byUnit;
  }

  List<UnitLink> at(int unit) {
    return range(byUnit, UnitLink::unit, unit);
  }

  List<UnitLink> of(int department) {
    return range(byDepartment, UnitLink::department, department);
  }

  private static List<UnitLink> range(List<UnitLink> links, ToIntFunction<UnitLink> key, int rank) {
    int first = firstFrom(links, key, rank);
    int last = first;
    while (last < links.size() && key.applyAsInt(links.get(last)) == rank) {
      last++;
    }
    return links.subList(first, last);
  }

  private static int firstFrom(List<UnitLink> links, ToIntFunction<UnitLink> key, int rank) {
    int low = 0;
    int high = links.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (key.applyAsInt(links.get(middle)) < rank) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
