package io.urbangov.nlp.event;

import io.urbangov.resolve.Label;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/*
 * One pass, and revisable. A report joins the group to which its links speak most, or begins one.
 * Links are kept as they were when it came, so a group can be made anew from the links of its
 * reports, in the order in which they came: that is what a removal, a correction or a ruling does
 * to the groups it touches, and to no other.
 *
 * No chain drift: the mean of the best three links must reach the threshold, a link that is missing
 * counting 0, and half of the group (of at most sixteen) must be linked at half the threshold. A
 * row of messages each of which is like the one before is then no event.
 *
 * Idea graveyard: the best single link chained all messages of an estate into one event; the mean
 * of all links split a long event, since its oldest messages are far in time.
 */

/** Keeps groups of reports. Not thread-safe. */
final class Grouping {

  private static final int BEST = 3;
  private static final int CORE = 16;

  private final double link;
  private final RuledReports ruled;
  private final SortedMap<Long, Group> groups = new TreeMap<>();
  private long nextNumber = 1;

  Grouping(double link, RuledReports ruled) {
    this.link = link;
    this.ruled = ruled;
  }

  /** The groups by number. */
  SortedMap<Long, Group> groups() {
    return groups;
  }

  /** Puts a report that has come into a group; its links are known. */
  void add(Report report) {
    place(report);
    Group group = report.group();
    if (group.number() == 0) {
      number(group, nextNumber++);
    }
  }

  /** Takes a report out and makes what is left of its group anew. */
  void remove(Report report) {
    Group group = report.group();
    group.remove(report);
    regroup(List.of(group));
  }

  /** Makes groups anew, as if their reports came now, in the order in which they came. */
  void regroup(Collection<Group> touched) {
    SortedMap<Integer, Report> reports = new TreeMap<>();
    SortedMap<Integer, Long> before = new TreeMap<>();
    for (Group group : touched) {
      for (Report report : List.copyOf(group.reports())) {
        reports.put(report.number(), report);
        before.put(report.number(), group.number());
        group.remove(report);
      }
      groups.remove(group.number());
    }
    reports.values().forEach(this::place);
    SortedMap<Long, Map<Group, Integer>> heirs = new TreeMap<>();
    reports.forEach(
        (number, report) ->
            heirs
                .computeIfAbsent(before.getOrDefault(number, 0L), old -> new LinkedHashMap<>())
                .merge(report.group(), 1, Integer::sum));
    heirs.forEach(this::inherit);
    reports.values().stream()
        .map(Report::group)
        .filter(group -> group.number() == 0)
        .forEach(group -> number(group, group.number() == 0 ? nextNumber++ : group.number()));
  }

  /** Gives a number to the group with most of those that had it, if that has none. */
  private void inherit(long number, Map<Group, Integer> shares) {
    shares.entrySet().stream()
        .filter(share -> share.getKey().number() == 0)
        .max(
            Comparator.comparingInt((Map.Entry<Group, Integer> share) -> share.getValue())
                .thenComparing(share -> -share.getKey().reports().iterator().next().number()))
        .ifPresent(share -> number(share.getKey(), number));
  }

  private void number(Group group, long number) {
    group.rename(number);
    groups.put(number, group);
  }

  /** What is ruled to be one comes first, then evidence; whatever else they lead to is united. */
  private void place(Report report) {
    Set<Group> wanted = new LinkedHashSet<>();
    for (Report same : ruled.with(report, Label.SAME)) {
      if (same.isGrouped() && ruled.allow(report, same.group())) {
        wanted.add(same.group());
      }
    }
    findBest(report).ifPresent(wanted::add);
    Iterator<Group> others = wanted.iterator();
    (others.hasNext() ? others.next() : new Group(0)).add(report);
    while (others.hasNext()) {
      unite(report.group(), others.next());
    }
  }

  private Optional<Group> findBest(Report report) {
    Group best = null;
    double most = link;
    for (Map.Entry<Group, Support> entry : supports(report).entrySet()) {
      double support = entry.getValue().of(entry.getKey());
      if (support >= most && ruled.allow(report, entry.getKey())) {
        best = entry.getKey();
        most = Math.nextUp(support);
      }
    }
    return Optional.ofNullable(best);
  }

  /** Makes one of two groups, under the older number, unless some of them are ruled different. */
  private void unite(Group a, Group b) {
    if (ruled.allow(a, b)) {
      boolean isOlder = a.number() != 0 && (b.number() == 0 || a.number() < b.number());
      Group into = isOlder || b.number() == 0 ? a : b;
      Group from = into == a ? b : a;
      for (Report moved : List.copyOf(from.reports())) {
        from.remove(moved);
        into.add(moved);
      }
      groups.remove(from.number());
    }
  }

  private Map<Group, Support> supports(Report report) {
    Map<Group, Support> supports = new LinkedHashMap<>();
    Links links = report.links();
    for (int i = 0; i < links.size(); i++) {
      Report other = links.report(i);
      if (other.isGrouped()) {
        supports.computeIfAbsent(other.group(), group -> new Support()).add(links.score(i));
      }
    }
    return supports;
  }

  /** What the links of one report say for one group, the best link first. */
  private static final class Support {
    private double best;
    private int links;

    void add(double score) {
      best += links < BEST ? score : 0;
      links++;
    }

    /** The mean of the best three links; 0 if less than half of the core is linked. */
    double of(Group group) {
      return 2 * links < Math.min(CORE, group.size()) ? 0 : best / Math.min(BEST, group.size());
    }
  }
}
