package io.urbangov.nlp.surge;

import io.urbangov.RecordId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * More people than usual on one subject (突增): since when, how surely, how many, where. One surge is
 * one topic: other subjects of the same messages are its variants.
 *
 * <p>A state at the time it was asked for; the id stays. Immutable and thread-safe.
 *
 * @param id from 1, in the order in which surges became certain
 * @param kind what surges
 * @param subject the term, the category, or the unit's rank
 * @param variants other subjects at least half of whose messages are this surge's, at most 8
 * @param onset the first day of the window that made it certain
 * @param certain the moment of certainty: the time of the message with which the strength reached
 *     the threshold
 * @param end the day on which it was over, if it is
 * @param strength at the moment of certainty: -log10 of the probability of so many people or more
 *     in the window if nothing had changed (6 is one in a million)
 * @param peak the greatest strength so far
 * @param threshold what the strength had to reach
 * @param observed different people from the onset to the moment of certainty
 * @param expected how many are usual in that time
 * @param messages so far, of the subject; of those before the moment of certainty the last 64
 * @param reporters different people so far
 * @param units messages by unit, of the same messages; -1 is an unknown one
 * @param samples the first of the messages from the moment of certainty on, at most 5
 */
public record Surge(
    int id,
    SubjectKind kind,
    String subject,
    List<String> variants,
    LocalDate onset,
    LocalDateTime certain,
    Optional<LocalDate> end,
    double strength,
    double peak,
    double threshold,
    int observed,
    double expected,
    int messages,
    int reporters,
    SortedMap<Integer, Integer> units,
    List<RecordId> samples) {

  /** Copies the collections. */
  public Surge {
    variants = List.copyOf(variants);
    units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
    samples = List.copyOf(samples);
  }

  /** Whether it goes on. */
  public boolean isOpen() {
    return end.isEmpty();
  }
}
