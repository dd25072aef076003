package io.urbangov.nlp.event;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** The reports of one event, by number. Not thread-safe. */
final class Group {

  private final SortedMap<Integer, Report> reports = new TreeMap<>();
  private long number;

  Group(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }

  void rename(long other) {
    number = other;
  }

  int size() {
    return reports.size();
  }

  /** How many messages there are in all reports. */
  int messages() {
    return reports.values().stream().mapToInt(report -> report.messages().size()).sum();
  }

  Collection<Report> reports() {
    return reports.values();
  }

  void add(Report report) {
    reports.put(report.number(), report);
    report.moveTo(this);
  }

  void remove(Report report) {
    reports.remove(report.number());
    report.moveTo(null);
  }
}
