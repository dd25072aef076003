package io.urbangov.examples.quickstart.fusion;

import io.urbangov.RecordId;
import io.urbangov.nlp.classify.UrgencyKind;
import io.urbangov.nlp.event.Event;
import java.util.List;

/**
 * What people wrote about in some days, and what of it cannot wait.
 *
 * @param days the window
 * @param matters what most people of the window wrote about, those with most messages first
 * @param urgent the urgent appeals, the surest first
 */
public record WindowNews(Days days, List<Matter> matters, List<Urgent> urgent) {

  /** Copies the lists. */
  public WindowNews {
    matters = List.copyOf(matters);
    urgent = List.copyOf(urgent);
  }

  /**
   * A matter of the window.
   *
   * @param event all that is known of it
   * @param messages how many of its messages are of the window
   */
  public record Matter(Event event, int messages) {}

  /**
   * An appeal that cannot wait.
   *
   * @param record the appeal
   * @param kind why
   * @param probability that it is urgent
   * @param words that decided
   */
  public record Urgent(RecordId record, UrgencyKind kind, double probability, String words) {}
}
