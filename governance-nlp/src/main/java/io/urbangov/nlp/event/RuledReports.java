package io.urbangov.nlp.event;

import io.urbangov.RecordId;
import io.urbangov.resolve.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rulings as they are on reports; a message that is ruled on has a report of its own. */
final class RuledReports {

  private final Rulings rulings;
  private final Function<RecordId, @Nullable Report> reports;

  RuledReports(Rulings rulings, Function<RecordId, @Nullable Report> reports) {
    this.rulings = rulings;
    this.reports = reports;
  }

  /** The reports that a report was ruled on with, in the order of the messages' ids. */
  List<Report> with(Report report, Label label) {
    List<Report> found = new ArrayList<>();
    if (report.messages().size() == 1) {
      rulings
          .on(report.messages().get(0).id())
          .forEach(
              (message, ruling) -> {
                Report other = reports.apply(message);
                if (ruling == label && other != null) {
                  found.add(other);
                }
              });
    }
    return found;
  }

  /** Whether a report may be in a group: none of it is ruled different from the report. */
  boolean allow(Report report, Group group) {
    return with(report, Label.DIFFERENT).stream().noneMatch(other -> other.isIn(group));
  }

  /** Whether all of two groups may be one. */
  boolean allow(Group a, Group b) {
    return a.reports().stream().allMatch(report -> allow(report, b));
  }
}
