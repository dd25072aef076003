package io.urbangov.hierarchy.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * A log of hundreds of changes, most of which fit: dates and moments go on by and by, but for some
 * that are recorded long after, corrections among them.
 */
final class RandomLog {

  private final Random random;
  private final List<String> units = new ArrayList<>();
  private final List<ChangeEntry> entries = new ArrayList<>();
  private int created;
  private LocalDate date = LocalDate.of(2000, 1, 1);
  private Instant recorded = Instant.parse("2000-01-01T00:00:00Z");

  RandomLog(long seed, int size) {
    random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      add(create());
    }
    while (entries.size() < size) {
      date = date.plusDays(random.nextInt(4));
      recorded = recorded.plus(random.nextInt(30), ChronoUnit.HOURS);
      change();
    }
  }

  List<ChangeEntry> entries() {
    return entries;
  }

  /** A timeline of those that fit. */
  HierarchyTimeline timeline() {
    List<ChangeEntry> fit = new ArrayList<>();
    new LogChecker(lines()).accepted().forEach(known -> fit.add(known.line().entry()));
    return HierarchyTimeline.of(fit);
  }

  List<LogLine> lines() {
    List<LogLine> lines = new ArrayList<>();
    entries.forEach(entry -> lines.add(new LogLine(entry, "random", lines.size() + 1)));
    return lines;
  }

  private String unit() {
    return units.get(random.nextInt(units.size()));
  }

  private Change.Create create() {
    String id = "u" + created++;
    String parent = units.isEmpty() || random.nextInt(5) == 0 ? null : unit();
    units.add(id);
    return new Change.Create(id, code(), "名" + random.nextInt(9), "", parent);
  }

  private String code() {
    return "c" + random.nextInt(4 * created + 50);
  }

  private void add(Change change) {
    LocalDate day = random.nextInt(10) == 0 ? date.minusDays(random.nextInt(100)) : date;
    add(ChangeEntry.of("e" + entries.size(), day, change).recorded(recorded));
  }

  private void add(ChangeEntry entry) {
    entries.add(entry);
    if (entry.change().ends() && random.nextInt(10) > 0) {
      units.remove(entry.change().unit());
    }
  }

  private void change() {
    switch (random.nextInt(12)) {
      case 0, 1 -> add(create());
      case 2 -> add(new Change.Rename(unit(), "新" + random.nextInt(9)));
      case 3 -> add(new Change.Recode(unit(), code()));
      case 4, 5 -> pair((unit, other) -> new Change.Reparent(unit, other));
      case 6 -> pair((unit, other) -> new Change.Merge(unit, other));
      case 7 -> split();
      case 8, 9 ->
          pair((u, other) -> new Change.Boundary(u, other, 0.01 + random.nextDouble() / 3));
      case 10 -> add(new Change.Abolish(unit()));
      default -> correct();
    }
  }

  private void pair(BiFunction<String, String, Change> change) {
    String unit = unit();
    String other = unit();
    if (!unit.equals(other)) {
      add(change.apply(unit, other));
    }
  }

  private void split() {
    Change.Create part = create();
    add(part);
    String unit = unit();
    TreeMap<String, Double> shares = new TreeMap<>();
    double share = (1 + random.nextInt(98)) / 100.0;
    shares.put(part.unit(), share);
    shares.put(random.nextBoolean() ? unit : unit(), 1 - share);
    if (shares.size() == 2) {
      add(new Change.Split(unit, Shares.of(shares)));
    }
  }

  private void correct() {
    ChangeEntry old = entries.get(random.nextInt(entries.size()));
    Change change = random.nextInt(3) == 0 ? new Change.Retract(old.change().unit()) : old.change();
    LocalDate day = old.effective().plusDays(random.nextInt(3) - 1);
    add(
        ChangeEntry.of("e" + entries.size(), day, change)
            .recorded(recorded)
            .correcting(old.id())
            .because("更正"));
  }
}
