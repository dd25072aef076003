package io.urbangov.nlp.hotterm;

import io.urbangov.RecordId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A message as the counts need it: its atoms in order, its distinct grams.
 *
 * <p>Atoms that start a word have {@link #START} set; {@link #BREAK} stands where a phrase cannot
 * reach across. Immutable and thread-safe.
 */
final class Reading {

  static final Comparator<Reading> BY_ID = Comparator.comparing(Reading::id);

  static final int BREAK = -1;
  static final int START = 1 << 30;

  private final RecordId id;
  private final int day;
  private final int unit;
  private final String reporter;
  private final @Nullable String category;
  private final @Nullable String channel;
  private final int[] atoms;
  private final int titleLength;
  private final int[] grams;

  Reading(Message message, int[] atoms, int titleLength, int[] grams) {
    id = message.id();
    day = Math.toIntExact(message.time().toLocalDate().toEpochDay());
    unit = message.unit();
    reporter = message.reporter() == null ? "message " + id : "person " + message.reporter();
    category = message.category();
    channel = message.channel();
    this.atoms = atoms;
    this.titleLength = titleLength;
    this.grams = grams;
  }

  RecordId id() {
    return id;
  }

  /** Days since 1970. */
  int day() {
    return day;
  }

  int unit() {
    return unit;
  }

  /** The key of the person, or of the message itself. */
  String reporter() {
    return reporter;
  }

  @Nullable String category() {
    return category;
  }

  @Nullable String channel() {
    return channel;
  }

  /** Distinct. */
  int[] grams() {
    return grams;
  }

  /** The atom at a position, or {@link #BREAK} there or outside. */
  int atom(int position) {
    if (position < 0 || position >= atoms.length || atoms[position] == BREAK) {
      return BREAK;
    }
    return atoms[position] & ~START;
  }

  boolean hasTitle() {
    return titleLength > 0;
  }

  /** Whether these atoms stand in the title. */
  boolean isTitled(int[] phrase) {
    int at = find(phrase, 0);
    return at >= 0 && at + phrase.length <= titleLength;
  }

  /** Whether no word reaches from before this position to after it. */
  boolean isWordEdge(int position) {
    return atom(position - 1) == BREAK || atom(position) == BREAK || (atoms[position] & START) != 0;
  }

  /** The first position at or after {@code from} where these atoms stand, or -1. */
  int find(int[] phrase, int from) {
    for (int at = from; at <= atoms.length - phrase.length; at++) {
      if (standsAt(phrase, at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean standsAt(int[] phrase, int at) {
    for (int i = 0; i < phrase.length; i++) {
      if (atom(at + i) != phrase[i]) {
        return false;
      }
    }
    return true;
  }
}
