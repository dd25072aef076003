package io.urbangov.nlp.hotterm;

import com.carrotsearch.hppc.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Counts the people behind every gram of the window, and finds the grams that stand out. */
final class GramCounts {

  /** So many grams are grown into phrases at most; a list of ten needs far fewer. */
  private static final int MAX_SEEDS = 500;

  private final Scene scene;
  private final int[] counts;
  private final int[] stamps;
  private int stamp;

  GramCounts(Scene scene, int gramCount) {
    this.scene = scene;
    counts = new int[gramCount];
    stamps = new int[gramCount];
  }

  /** The most surprising grams, ties in no particular order but never cut apart. */
  int[] seeds(int minReporters, double minScore, Yardstick yardstick) {
    countWindow();
    IntArrayList alive = frequent(minReporters);
    Tally[] tallies = new Tally[alive.size()];
    Arrays.setAll(tallies, i -> new Tally(scene.periods()));
    countAll(alive, tallies);
    List<Seed> seeds = new ArrayList<>();
    for (int i = 0; i < tallies.length; i++) {
      double score = yardstick.score(tallies[i], false);
      if (score >= minScore) {
        seeds.add(new Seed(alive.get(i), score));
      }
    }
    return best(seeds);
  }

  private record Seed(int gram, double score) {}

  private static int[] best(List<Seed> seeds) {
    seeds.sort(Comparator.comparingDouble(Seed::score).reversed());
    int end = Math.min(seeds.size(), MAX_SEEDS);
    while (end < seeds.size() && end > 0 && seeds.get(end).score() == seeds.get(end - 1).score()) {
      end++;
    }
    return seeds.subList(0, end).stream().mapToInt(Seed::gram).toArray();
  }

  private void countWindow() {
    for (Scene.Voice voice : scene.voices()) {
      if (voice.region() == Region.WINDOW) {
        stamp++;
        for (Reading reading : voice.readings()) {
          for (int gram : reading.grams()) {
            if (stamps[gram] != stamp) {
              stamps[gram] = stamp;
              counts[gram]++;
            }
          }
        }
      }
    }
  }

  private IntArrayList frequent(int minReporters) {
    IntArrayList alive = new IntArrayList();
    for (int gram = 0; gram < counts.length; gram++) {
      boolean enough = counts[gram] >= minReporters;
      counts[gram] = enough ? alive.size() : -1;
      if (enough) {
        alive.add(gram);
      }
    }
    return alive;
  }

  /** From here on, {@code counts} holds places in {@code alive}, or -1. */
  private void countAll(IntArrayList alive, Tally[] tallies) {
    if (alive.isEmpty()) {
      return;
    }
    for (Scene.Voice voice : scene.voices()) {
      stamp++;
      for (Reading reading : voice.readings()) {
        for (int gram : reading.grams()) {
          if (counts[gram] >= 0 && stamps[gram] != stamp) {
            stamps[gram] = stamp;
            tallies[counts[gram]].add(voice);
          }
        }
      }
    }
  }
}
