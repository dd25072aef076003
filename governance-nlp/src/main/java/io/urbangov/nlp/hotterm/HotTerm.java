package io.urbangov.nlp.hotterm;

import io.urbangov.Explanation;
import io.urbangov.RecordId;
import java.time.LocalDate;
import java.util.List;

/**
 * A term that is hot in a window and area (热词): one line for one topic.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rank from 1
 * @param term the phrase, folded in width and case; if messages have titles, what most of them call
 *     the topic
 * @param messages how many messages of the window and area use it
 * @param reporters by how many different people; this is what is counted
 * @param expected how many people the background would have led to expect
 * @param score how surprising the topic is: -log10 of the probability to see so many people or more
 *     use its most surprising variant (3 is one in a thousand), plus half of the same for the best
 *     variant without a common character. Without any background people are counted instead
 * @param isNew whether the area never saw it in the history before the window; false without
 *     history
 * @param firstSeen the first day in the history or the window on which the area saw it
 * @param since the first day of the run of messages that the window's are part of: no week went by
 *     without one; from {@code firstSeen} on
 * @param units where most of its messages of the window come from, as pre-order ranks, most first,
 *     at most 3; unknown units are left out
 * @param variants other terms of the same messages, most surprising first, at most 8
 * @param samples some of the messages, newest first, as many as asked for
 * @param explanation the figures behind the score
 */
public record HotTerm(
    int rank,
    String term,
    int messages,
    int reporters,
    double expected,
    double score,
    boolean isNew,
    LocalDate firstSeen,
    LocalDate since,
    List<Integer> units,
    List<String> variants,
    List<RecordId> samples,
    Explanation explanation) {

  /** Copies the lists. */
  public HotTerm {
    units = List.copyOf(units);
    variants = List.copyOf(variants);
    samples = List.copyOf(samples);
  }
}
