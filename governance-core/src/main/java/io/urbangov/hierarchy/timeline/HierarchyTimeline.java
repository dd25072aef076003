package io.urbangov.hierarchy.timeline;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.util.concurrent.UncheckedExecutionException;
import io.urbangov.Rejection;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.load.RowSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hierarchy of units through time (区划沿革): as of any day, and as it was known at any moment.
 *
 * <p>It is a log of {@link ChangeEntry}, which is checked as a whole: all changes of a day happen
 * at once, the order of the entries does not matter, and an entry that cannot be together with what
 * was recorded before it does not hold. A correction is an entry as well, recorded later, so that a
 * past report can be made again as it was made.
 *
 * <p>A log is kept as CSV (or any other {@link RowSource}) with these columns, in any order:
 *
 * <table>
 * <caption>columns</caption>
 * <tr><td>entry*</td><td>the entry's id</td></tr>
 * <tr><td>date*</td><td>the first day on which it holds</td></tr>
 * <tr><td>recorded</td><td>when it became known, ISO 8601 with its offset; empty: always</td></tr>
 * <tr><td>corrects</td><td>the entry that this one replaces</td></tr>
 * <tr><td>change*</td><td>a {@link ChangeKind}, in English or Chinese</td></tr>
 * <tr><td>unit*</td><td>the id of the unit that it happens to</td></tr>
 * <tr><td>code</td><td>create*, recode*</td></tr>
 * <tr><td>name</td><td>create*, rename*</td></tr>
 * <tr><td>level</td><td>create, relevel</td></tr>
 * <tr><td>parent</td><td>create, reparent: the unit above, empty at the top</td></tr>
 * <tr><td>into</td><td>merge*: a unit; split*: {@code U1=0.6;U2=0.4}; boundary*: {@code U1=0.1}
 * </td></tr>
 * <tr><td>reason</td><td>any text</td></tr>
 * </table>
 *
 * <p>Snapshots are made when they are first asked for, and at most four million units of them are
 * kept. One costs O(c + n log n) time for c changes until its day and n units; afterwards O(log c).
 * Immutable and thread-safe.
 */
public final class HierarchyTimeline {

  private static final long UNITS_KEPT = 1L << 22;

  /** A stretch of days and moments between which nothing changes. */
  private record Stretch(int date, int moment) {}

  private final List<KnownLine> lines;
  private final LocalDate[] dates;
  private final Instant[] moments;
  private final Chronicle latest;
  private final Cache<Stretch, Hierarchy> snapshots =
      CacheBuilder.newBuilder()
          .concurrencyLevel(1)
          .maximumWeight(UNITS_KEPT)
          .weigher((Stretch key, Hierarchy value) -> value.size())
          .build();

  /** Takes entries that hold, as effective. */
  private HierarchyTimeline(List<KnownLine> lines) {
    this.lines = List.copyOf(lines);
    this.dates =
        lines.stream().map(known -> known.line().date()).distinct().toArray(LocalDate[]::new);
    this.moments =
        lines.stream()
            .map(known -> known.line().recorded())
            .distinct()
            .sorted()
            .toArray(Instant[]::new);
    this.latest = chronicle(Instant.MAX);
  }

  /**
   * A timeline of entries, in any order. Throws {@link IllegalArgumentException} that says what is
   * wrong with each entry that does not fit.
   */
  public static HierarchyTimeline of(Collection<ChangeEntry> entries) {
    List<LogLine> lines = new ArrayList<>();
    entries.forEach(entry -> lines.add(new LogLine(entry, entry.id(), lines.size() + 1)));
    LogChecker checker = new LogChecker(lines);
    if (!checker.rejections().isEmpty()) {
      throw new IllegalArgumentException(
          checker.rejections().stream()
              .map(r -> "entry " + r.source() + ": " + r.code() + ", " + r.message())
              .collect(Collectors.joining("; ")));
    }
    return new HierarchyTimeline(checker.accepted());
  }

  /** A timeline in which the units of a hierarchy begin on a day. */
  public static HierarchyTimeline startingWith(Hierarchy hierarchy, LocalDate date) {
    List<ChangeEntry> entries = new ArrayList<>();
    for (int rank = 0; rank < hierarchy.size(); rank++) {
      int above = hierarchy.parent(rank);
      String unit = hierarchy.id(rank);
      String parent = above < 0 ? null : hierarchy.id(above);
      entries.add(
          ChangeEntry.of(
              "start:" + unit,
              date,
              new Change.Create(
                  unit,
                  hierarchy.code(rank),
                  hierarchy.name(rank),
                  hierarchy.level(rank),
                  parent)));
    }
    return of(entries);
  }

  /**
   * Reads change logs, which may be spread over several sources. Never throws on data: a row that
   * cannot be used is a {@link Rejection}, and the rest holds. Codes of refusal:
   *
   * <ul>
   *   <li>COLUMN{@code .missing}, {@code .invalid}, {@code .unexpected}, {@code .range}, {@code
   *       .sum}: a value;
   *   <li>{@code entry.duplicate}, {@code unit.duplicate}, {@code code.duplicate}: an id or a code
   *       that is taken at that time;
   *   <li>{@code unit}, {@code parent}, {@code into} with {@code .unknown}, {@code
   *       .before-creation} or {@code .abolished}: a unit that is not there on that day;
   *   <li>{@code parent.cycle}, {@code unit.has-children}, {@code share.sum}, {@code
   *       change.contradictory};
   *   <li>{@code corrects} with {@code .missing}, {@code .unknown}, {@code .later}, {@code
   *       .retraction}, {@code .twice}, {@code .rejected}, {@code .unit};
   *   <li>those of {@link RowSource}.
   * </ul>
   */
  public static LoadedTimeline load(RowSource... logs) {
    ChangeLogFile file = new ChangeLogFile();
    Arrays.stream(logs).forEach(file::read);
    LogChecker checker = new LogChecker(file.lines());
    List<Rejection> rejections =
        Stream.concat(file.rejections().stream(), checker.rejections().stream())
            .sorted(Comparator.comparing(Rejection::source).thenComparing(Rejection::line))
            .toList();
    return new LoadedTimeline(new HierarchyTimeline(checker.accepted()), rejections);
  }

  /** This timeline with more entries; throws as {@link #of} does. Linear in all entries. */
  public HierarchyTimeline with(Collection<ChangeEntry> more) {
    List<ChangeEntry> all = new ArrayList<>(entries());
    all.addAll(more);
    return of(all);
  }

  /** This timeline as it was known at a moment. Linear in all entries. */
  public HierarchyTimeline knownAt(Instant moment) {
    return new HierarchyTimeline(
        lines.stream()
            .filter(known -> !known.line().recorded().isAfter(moment))
            .map(known -> known.until().isAfter(moment) ? known.forever() : known)
            .toList());
  }

  /** All entries that hold or held, by day, then as they were recorded. */
  public List<ChangeEntry> entries() {
    return lines.stream().map(known -> known.line().entry()).toList();
  }

  /** The entries that name a unit, by day, corrected ones left out. Linear in all entries. */
  public List<ChangeEntry> history(String unit) {
    return latest.lines().stream()
        .map(LogLine::entry)
        .filter(entry -> entry.change().units().contains(unit))
        .toList();
  }

  /** The hierarchy at the end of a day, as known now; empty before the first entry. */
  public Hierarchy asOf(LocalDate date) {
    return asOf(date, Instant.MAX);
  }

  /**
   * The hierarchy at the end of a day, with the units' ids, as it was known at a moment: what was
   * recorded later does not count.
   */
  public Hierarchy asOf(LocalDate date, Instant known) {
    Stretch stretch = new Stretch(floor(dates, date), floor(moments, known));
    try {
      return snapshots.get(stretch, () -> make(stretch));
    } catch (ExecutionException | UncheckedExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /**
   * Where a unit came from and what became of it, as known now. Linear in all entries.
   *
   * <p>Throws {@link IllegalArgumentException} for a unit that was never there.
   */
  public Lineage lineage(String unit) {
    List<LogLine> all = latest.lines();
    if (all.stream().noneMatch(line -> line.unit().equals(unit))) {
      throw new IllegalArgumentException("unit must be of the timeline, was: " + unit);
    }
    return Lineage.of(unit, all);
  }

  /** See {@link #project(Map, LocalDate, LocalDate, Map)}, without weights. */
  public Projection project(Map<String, Double> measure, LocalDate from, LocalDate to) {
    return project(measure, from, to, Map.of());
  }

  /**
   * Carries a measure from the units of one day onto those of another one, as known now.
   *
   * <p>Forward, shares say where it goes. Backward it goes to the predecessor, if there is one
   * only; among several it is divided by what each gave, which needs weights – such as the
   * residents of the units at {@code to} – and is unattributable where one of them has none. So
   * without weights, all of a unit that ever took a part of another one is. Assumes that the
   * measure is spread as the shares and weights are. Linear in the changes between both days.
   *
   * @param measure each unit's own, not its total, by id; what is not of a unit of {@code from} is
   *     unattributable
   * @param weights what the units had at {@code to}, by id, at least 0; used backward only
   */
  public Projection project(
      Map<String, Double> measure, LocalDate from, LocalDate to, Map<String, Double> weights) {
    measure.values().forEach(amount -> check("measure must be finite", amount, true));
    weights.values().forEach(w -> check("weights must be finite and at least 0", w, w >= 0));
    Projector projector = new Projector(measure, asOf(from));
    return from.isAfter(to)
        ? projector.backward(latest.between(to, from), weightsAt(to, weights))
        : projector.forward(latest.between(from, to));
  }

  private Map<String, Double> weightsAt(LocalDate date, Map<String, Double> weights) {
    Hierarchy units = asOf(date);
    return weights.entrySet().stream()
        .filter(weight -> units.findById(weight.getKey()).isPresent())
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static void check(String rule, double value, boolean holds) {
    if (!holds || !Double.isFinite(value)) {
      throw new IllegalArgumentException(rule + ", was: " + value);
    }
  }

  /** Writes all entries as CSV, CR LF at the end of each line; {@link #load} reads it again. */
  public void write(Writer out) {
    ChangeLogFile.write(entries(), out);
  }

  /**
   * Saves all entries as CSV in UTF-8. Throws {@link UncheckedIOException} with the path; what was
   * in the file before is replaced only when all is written.
   */
  public void save(Path path) {
    Path beside = path.resolveSibling(path.getFileName() + ".part");
    try {
      try (Writer out = Files.newBufferedWriter(beside)) {
        write(out);
      }
      Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (UncheckedIOException e) {
      throw new UncheckedIOException("cannot write " + path, e.getCause());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  private static <T> int floor(T[] sorted, T value) {
    int at = Arrays.binarySearch(sorted, value);
    return at >= 0 ? at : -at - 2;
  }

  private Hierarchy make(Stretch stretch) {
    if (stretch.date < 0 || stretch.moment < 0) {
      return Hierarchy.load(List.of()).hierarchy();
    }
    boolean now = stretch.moment == moments.length - 1;
    Chronicle chronicle = now ? latest : chronicle(moments[stretch.moment]);
    return chronicle.hierarchy(dates[stretch.date]);
  }

  private Chronicle chronicle(Instant moment) {
    return new Chronicle(
        lines.stream().filter(known -> known.isKnownAt(moment)).map(KnownLine::line).toList());
  }

  /** Says how many entries there are. */
  @Override
  public String toString() {
    return "HierarchyTimeline of " + lines.size() + " entries";
  }
}
