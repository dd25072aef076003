package io.urbangov.nlp.hotterm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts phrases exactly, in one pass over the messages that a query concerns. */
final class PhraseCounts {

  private static final int NOTHING = -1;

  private final Atoms atoms;
  private final int periods;
  private final Map<Phrase, Candidate> candidates = new LinkedHashMap<>();
  private final List<List<Candidate>> slots = new ArrayList<>();
  private final int[] slotOfGram;

  PhraseCounts(Atoms atoms, int periods) {
    this.atoms = atoms;
    this.periods = periods;
    slotOfGram = new int[atoms.gramCount()];
    Arrays.fill(slotOfGram, NOTHING);
  }

  /**
   * Takes a phrase to be counted; the gram it grew from is the key to the messages that have it.
   */
  void add(Term term, int seed) {
    Phrase phrase = term.phrase();
    Candidate known = candidates.get(phrase);
    if (known != null) {
      known.cutInto(term.words());
      return;
    }
    Candidate candidate = new Candidate(phrase, atoms.text(phrase), periods);
    candidate.cutInto(term.words());
    candidates.put(phrase, candidate);
    int[] grams = atoms.gramsOf(phrase);
    boolean hasSeed = Arrays.stream(grams).anyMatch(gram -> gram == seed);
    int key = hasSeed ? seed : grams[0];
    if (slotOfGram[key] == NOTHING) {
      slotOfGram[key] = slots.size();
      slots.add(new ArrayList<>());
    }
    slots.get(slotOfGram[key]).add(candidate);
  }

  List<Candidate> count(Scene scene) {
    int stamp = 0;
    int message = 0;
    for (Scene.Voice voice : scene.voices()) {
      stamp++;
      for (Reading reading : voice.readings()) {
        count(voice, reading, message++, stamp);
      }
    }
    return List.copyOf(candidates.values());
  }

  private void count(Scene.Voice voice, Reading reading, int message, int stamp) {
    for (int gram : reading.grams()) {
      if (slotOfGram[gram] != NOTHING) {
        for (Candidate candidate : slots.get(slotOfGram[gram])) {
          if (has(reading, candidate.phrase())) {
            candidate.add(voice, reading, message, stamp);
          }
        }
      }
    }
  }

  /** A phrase of two atoms or one is its gram. */
  private static boolean has(Reading reading, Phrase phrase) {
    return phrase.length() <= 2 || reading.find(phrase.atoms(), 0) >= 0;
  }
}
