package io.urbangov.hierarchy.timeline;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What entries say they correct, and whether they may.
 *
 * @param all all entries, by id
 * @param accepted those that hold of what was recorded before, by id
 * @param correctors what corrects them, by the id of the corrected
 */
record Corrections(
    Map<String, LogLine> all, Map<String, LogLine> accepted, Map<String, LogLine> correctors) {

  /**
   * Why an entry may not be used.
   *
   * @param code the code of the rejection
   * @param message its message
   */
  record Refusal(String code, String message) {}

  /** Why an entry may not correct what it says, or {@code null} when it may. */
  @Nullable Refusal refusal(LogLine line) {
    boolean retracts = line.change().kind() == ChangeKind.RETRACT;
    String corrects = line.entry().corrects();
    if (corrects == null) {
      return retracts ? new Refusal("corrects.missing", "corrects must not be missing") : null;
    }
    LogLine old = all.get(corrects);
    if (old == null) {
      return new Refusal("corrects.unknown", "corrects must be an entry of the log");
    }
    if (!old.recorded().isBefore(line.recorded())) {
      return new Refusal("corrects.later", "corrects must have been recorded before");
    }
    if (old.change().kind() == ChangeKind.RETRACT) {
      return new Refusal("corrects.retraction", "corrects must not be a retraction");
    }
    if (correctors.containsKey(corrects)) {
      return new Refusal("corrects.twice", "corrects must not have been corrected before");
    }
    return retracts ? refusal(line, old) : null;
  }

  private @Nullable Refusal refusal(LogLine retraction, LogLine old) {
    if (!accepted.containsKey(old.id())) {
      return new Refusal("corrects.rejected", "corrects must be an entry that is used");
    }
    return old.unit().equals(retraction.unit())
        ? null
        : new Refusal("corrects.unit", "unit must be that of the retracted entry");
  }

  /** An entry as it is used: one in place of an entry that was rejected corrects nothing. */
  LogLine used(LogLine line) {
    String corrects = line.entry().corrects();
    return corrects == null || accepted.containsKey(corrects)
        ? line
        : new LogLine(line.entry().plain(), line.source(), line.line());
  }
}
