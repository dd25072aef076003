package io.urbangov.nlp.hotterm;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** A phrase that may be hot, with who uses it where. Not thread-safe. */
final class Candidate {

  private final Phrase phrase;
  private final String text;
  private final Tally tally;
  private final List<Reading> readings = new ArrayList<>();
  private final BitSet messages = new BitSet();
  private int firstDay = Integer.MAX_VALUE;
  private int words = Integer.MAX_VALUE;
  private int stamp;
  private int titles;

  Candidate(Phrase phrase, String text, int periods) {
    tally = new Tally(periods);
    this.phrase = phrase;
    this.text = text;
  }

  /** Takes note that it may be cut into so many words; the fewest count. */
  void cutInto(int wordCount) {
    words = Math.min(words, wordCount);
  }

  /** Counts a message; the stamp tells voices apart. */
  void add(Scene.Voice voice, Reading reading, int message, int newStamp) {
    if (stamp != newStamp) {
      stamp = newStamp;
      tally.add(voice);
    }
    Region region = voice.region();
    if (region == Region.WINDOW) {
      readings.add(reading);
      messages.set(message);
      titles += reading.isTitled(phrase.atoms()) ? 1 : 0;
    }
    if (region == Region.WINDOW || region == Region.OWN_PAST) {
      firstDay = Math.min(firstDay, reading.day());
    }
  }

  Phrase phrase() {
    return phrase;
  }

  String text() {
    return text;
  }

  Tally tally() {
    return tally;
  }

  /** Its messages in the window. */
  List<Reading> readings() {
    return readings;
  }

  /** How many messages of the window have it in the title. */
  int titles() {
    return titles;
  }

  /** Whether it is one word to the segmenter: such words come up by accident more easily. */
  boolean isWord() {
    return words == 1;
  }

  int firstDay() {
    return firstDay;
  }

  /** Whether an atom stands in both phrases. */
  boolean overlaps(Candidate other) {
    return IntStream.of(phrase.atoms())
        .anyMatch(atom -> IntStream.of(other.phrase.atoms()).anyMatch(o -> o == atom));
  }

  int messages() {
    return messages.cardinality();
  }

  /** Whether at least half of this candidate's messages are the other's. */
  boolean isToldBy(Candidate other) {
    BitSet shared = (BitSet) messages.clone();
    shared.and(other.messages);
    return 2 * shared.cardinality() >= messages.cardinality();
  }
}
