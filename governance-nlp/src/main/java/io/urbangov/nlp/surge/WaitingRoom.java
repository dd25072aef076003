package io.urbangov.nlp.surge;

import org.jspecify.annotations.Nullable;

/**
 * Where a subject that was heard once waits for a second voice within 28 days, in fixed memory:
 * most terms never come again. What must leave for want of room is counted in the sketch.
 *
 * <p>Not thread-safe.
 */
final class WaitingRoom {

  private final long[] subjects;
  private final @Nullable Voice[] voices;
  private final int mask;
  private final CountMin sketch;

  /** With so many places, a power of two. */
  WaitingRoom(int places, CountMin sketch) {
    subjects = new long[places];
    voices = new @Nullable Voice[places];
    mask = places - 2;
    this.sketch = sketch;
  }

  /**
   * Shows a voice.
   *
   * @return the first voice, if this is the second person within the horizon; the subject then
   *     leaves
   */
  @Nullable Voice meet(long subject, Voice voice, int today) {
    int pair = (int) (subject >>> 20) & mask;
    for (int place = pair; place < pair + 2; place++) {
      Voice first = voices[place];
      if (first != null && subjects[place] == subject) {
        return meet(place, first, voice, today);
      }
    }
    sit(isLater(voices[pair], voices[pair + 1]) ? pair + 1 : pair, subject, voice);
    return null;
  }

  private @Nullable Voice meet(int place, Voice first, Voice voice, int today) {
    if (first.day() <= today - Series.HORIZON) {
      sketch.add(subjects[place], 1);
      voices[place] = voice;
      return null;
    }
    if (first.reporter() == voice.reporter()) {
      voices[place] = voice.day() > first.day() ? voice : first;
      return null;
    }
    voices[place] = null;
    return first;
  }

  private static boolean isLater(@Nullable Voice one, @Nullable Voice other) {
    return one != null && (other == null || one.day() > other.day());
  }

  private void sit(int place, long subject, Voice voice) {
    if (voices[place] != null) {
      sketch.add(subjects[place], 1);
    }
    subjects[place] = subject;
    voices[place] = voice;
  }
}
