package io.urbangov.hierarchy.timeline;

import io.urbangov.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides which entries of a log hold.
 *
 * <p>Entries are taken as they were recorded, all of one moment at once, so that one recorded later
 * never unmakes an earlier one. The moment's entries are added to their days and the division is
 * taken back to the first of these and forward again. What is in the way there costs the entry of
 * this moment that was latest to take part in it; the days from that entry's on are then gone over
 * again. So an entry costs the changes of the days from its own on: O(1) where entries are recorded
 * in the order in which they take effect. Not thread-safe.
 */
final class LogChecker {

  private final Set<String> created = new HashSet<>();
  private final Map<String, LogLine> lineOfId = new HashMap<>();
  private final Map<String, LogLine> accepted = new HashMap<>();
  private final Map<String, LogLine> corrector = new HashMap<>();
  private final NavigableMap<LocalDate, NavigableSet<LogLine>> days = new TreeMap<>();
  private final NavigableMap<LocalDate, Integer> marks = new TreeMap<>();
  private final Division division = new Division();
  private final NavigableSet<LogLine> open = new TreeSet<>(LogLine.AS_RECORDED);
  private final List<Rejection> rejections = new ArrayList<>();

  /** Takes all entries, in any order. */
  LogChecker(Collection<LogLine> lines) {
    lines.stream()
        .sorted(
            LogLine.AS_RECORDED
                .thenComparing(LogLine::date)
                .thenComparing(line -> line.entry().toString())
                .thenComparing(LogLine::source)
                .thenComparing(LogLine::line))
        .forEach(this::add);
    NavigableMap<Instant, List<LogLine>> moments = new TreeMap<>();
    for (LogLine line : lineOfId.values()) {
      moments.computeIfAbsent(line.recorded(), key -> new ArrayList<>()).add(line);
    }
    moments.values().forEach(this::take);
  }

  private void add(LogLine line) {
    if (lineOfId.putIfAbsent(line.id(), line) != null) {
      reject(line, "entry.duplicate", "entry must not be that of another one");
    } else if (line.change().kind() == ChangeKind.CREATE) {
      created.add(line.unit());
    }
  }

  /** The entries that hold, as effective, with when that ended. */
  List<KnownLine> accepted() {
    return accepted.values().stream()
        .sorted(LogLine.AS_EFFECTIVE)
        .map(line -> new KnownLine(line, until(line)))
        .toList();
  }

  private Instant until(LogLine line) {
    LogLine by = corrector.get(line.id());
    return by == null ? Instant.MAX : by.recorded();
  }

  /** Why the others do not hold, by source and line. */
  List<Rejection> rejections() {
    return rejections.stream()
        .sorted(
            Comparator.comparing(Rejection::source)
                .thenComparing(Rejection::line)
                .thenComparing(Rejection::code))
        .toList();
  }

  private void take(List<LogLine> moment) {
    Corrections corrections = new Corrections(lineOfId, accepted, corrector);
    LocalDate from = LocalDate.MAX;
    moment.sort(LogLine.AS_RECORDED);
    for (LogLine line : moment) {
      Corrections.Refusal refusal = corrections.refusal(line);
      if (refusal == null) {
        from = earlier(from, put(corrections.used(line)));
      } else {
        reject(line, refusal.code(), refusal.message());
      }
    }
    replay(from);
    open.forEach(line -> accepted.put(line.id(), line));
    open.clear();
  }

  /** Adds an entry to its day in place of what it corrects; returns the first day that changes. */
  private LocalDate put(LogLine line) {
    open.add(line);
    enter(line);
    LogLine old = corrected(line);
    if (old == null) {
      return line.date();
    }
    corrector.put(old.id(), line);
    leave(old);
    return earlier(old.date(), line.date());
  }

  /** The opposite of {@link #put}. */
  private LocalDate withdraw(LogLine line) {
    open.remove(line);
    leave(line);
    LogLine old = corrected(line);
    if (old == null) {
      return line.date();
    }
    corrector.remove(old.id());
    enter(old);
    return earlier(old.date(), line.date());
  }

  private @Nullable LogLine corrected(LogLine line) {
    String corrects = line.entry().corrects();
    return corrects == null ? null : accepted.get(corrects);
  }

  private void enter(LogLine line) {
    if (line.change().kind() != ChangeKind.RETRACT) {
      days.computeIfAbsent(line.date(), key -> new TreeSet<>(LogLine.AS_RECORDED)).add(line);
    }
  }

  private void leave(LogLine line) {
    NavigableSet<LogLine> day = days.get(line.date());
    if (day != null && day.remove(line) && day.isEmpty()) {
      days.remove(line.date());
    }
  }

  private void replay(LocalDate from) {
    back(from);
    Map.Entry<LocalDate, NavigableSet<LogLine>> day = days.ceilingEntry(from);
    while (day != null) {
      marks.put(day.getKey(), division.mark());
      List<Conflict> conflicts = new Day(division, day.getValue(), created).apply();
      if (conflicts.isEmpty()) {
        day = days.higherEntry(day.getKey());
      } else {
        LocalDate again = resolve(conflicts, day.getKey());
        back(again);
        day = days.ceilingEntry(again);
      }
    }
  }

  private void back(LocalDate date) {
    Map.Entry<LocalDate, Integer> mark = marks.ceilingEntry(date);
    if (mark != null) {
      division.back(mark.getValue());
      marks.tailMap(date, true).clear();
    }
  }

  private LocalDate resolve(List<Conflict> conflicts, LocalDate day) {
    Map<LogLine, Rejection> unfit = new TreeMap<>(LogLine.AS_RECORDED);
    for (Conflict conflict : conflicts) {
      LogLine last =
          conflict.among().stream().filter(open::contains).max(LogLine.AS_RECORDED).orElse(null);
      if (last != null) {
        unfit.putIfAbsent(last, last.rejected(conflict.code(), conflict.message()));
      } else {
        LogLine cause = cause(conflict);
        unfit.putIfAbsent(
            cause,
            cause.rejected(
                "change.contradictory",
                "must not make impossible what was recorded before: " + conflict.message()));
      }
    }
    rejections.addAll(unfit.values());
    LocalDate again = day;
    for (LogLine line : unfit.keySet()) {
      again = earlier(again, withdraw(line));
    }
    return again;
  }

  /** The moment's entry that makes an earlier one impossible, as far as can be told. */
  private LogLine cause(Conflict conflict) {
    return open.descendingSet().stream()
        .filter(line -> touches(line, conflict.units()))
        .findFirst()
        .orElseGet(open::last);
  }

  private boolean touches(LogLine line, Set<String> units) {
    LogLine old = corrected(line);
    return line.change().units().stream().anyMatch(units::contains)
        || (old != null && old.change().units().stream().anyMatch(units::contains));
  }

  private void reject(LogLine line, String code, String message) {
    rejections.add(line.rejected(code, message));
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
