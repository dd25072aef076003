package io.urbangov.geo.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One way to say the name of a unit.
 *
 * @param text the name
 * @param whole whether it has its suffix, and so can stand without the units above it
 */
record UnitName(String text, boolean whole) {

  /** Names of the statistical code that nobody writes in an address. */
  private static final Set<String> FORMAL = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

  private static final List<String> COMMITTEES = List.of("居民委员会", "村民委员会", "居委会", "村委会", "委员会");

  static List<UnitName> all(String name, UnitKind kind) {
    if (FORMAL.contains(name)) {
      return List.of();
    }
    List<UnitName> names = new ArrayList<>();
    add(names, name, true);
    String body = kind == UnitKind.COMMUNITY ? withoutCommittee(name, names) : name;
    for (String suffix : kind.suffixes()) {
      if (body.endsWith(suffix)) {
        add(names, body.substring(0, body.length() - suffix.length()), false);
        break;
      }
    }
    return names;
  }

  /** How an address writes a unit: a village without its committee. */
  static String inAddress(String name, UnitKind kind) {
    return kind == UnitKind.COMMUNITY ? withoutCommittee(name, new ArrayList<>()) : name;
  }

  /** 桥头村委会 and 桥头村村委会 are 桥头村; 桥头居委会 is 桥头社区. */
  private static String withoutCommittee(String name, List<UnitName> names) {
    for (String committee : COMMITTEES) {
      if (name.endsWith(committee)) {
        String body = name.substring(0, name.length() - committee.length());
        boolean bare = !body.endsWith("村") && !body.endsWith("社区");
        String whole = bare ? body + (committee.startsWith("村") ? "村" : "社区") : body;
        add(names, whole, true);
        return whole;
      }
    }
    return name;
  }

  private static void add(List<UnitName> names, String text, boolean whole) {
    if (text.codePointCount(0, text.length()) > 1) {
      names.add(new UnitName(text, whole));
    }
  }
}
