package io.urbangov.nlp.analysis;

import java.util.Arrays;

/**
 * The cheapest way to cut a stretch of Chinese and digits into words: every word of the model that
 * begins at a place is a node, numerals and characters that no word has are nodes too, and each
 * keeps its best predecessor (Viterbi 1967).
 *
 * <p>Holds one stretch at a time, in arrays that only grow. O(length · words that begin at a
 * place²) time. Not thread-safe.
 */
final class Lattice implements Cutter.Words {

  private static final int NONE = -1;
  private static final int FIRST_ROOM = 256;
  private static final int FULL_WIDTH = '\uFF01' - '!';
  private static final int FIRST_BEYOND_ASCII = 0x7F;

  private final WordModel model;
  private final boolean figures;
  private final CharTrie trie;
  private final int startClass;
  private final int endClass;
  private final int numberClass;
  private final int timeClass;
  private final int lettersClass;
  private final int nameClass;
  private final int unknownClass;

  /** The last node made that ends at each place, counted from the start of the stretch. */
  private int[] lastAt = new int[FIRST_ROOM];

  private int[] starts = new int[FIRST_ROOM];
  private int[] words = new int[FIRST_ROOM];
  private int[] before = new int[FIRST_ROOM];
  private float[] costs = new float[FIRST_ROOM];

  /** The node made before that ends at the same place. */
  private int[] beside = new int[FIRST_ROOM];

  private int size;
  private int from;

  /** The cheapest of the nodes that end where nodes are made. */
  private int leastAt;

  /**
   * Makes a lattice.
   *
   * @param figures whether {@code 1.5}, {@code 20万} and {@code 12月} are one word
   */
  Lattice(WordModel model, boolean figures) {
    this.figures = figures;
    this.model = model;
    this.trie = model.words();
    startClass = model.of(WordClass.START);
    endClass = model.of(WordClass.END);
    numberClass = model.of(WordClass.NUMBER);
    timeClass = model.of(WordClass.TIME);
    lettersClass = model.of(WordClass.LETTERS);
    nameClass = model.of(WordClass.NAME);
    unknownClass = model.of(WordClass.UNKNOWN);
  }

  @Override
  public int[] ends(String text, int start, int end) {
    from = start;
    size = 0;
    lastAt = room(lastAt, end - start + 1);
    Arrays.fill(lastAt, 0, end - start + 1, NONE);
    node(start, start, start == 0 ? startClass : around(text.codePointBefore(start)), 0, NONE);
    for (int at = start; at < end; at++) {
      if (lastAt[at - start] != NONE) {
        extend(text, at, end);
      }
    }
    int behind = end == text.length() ? endClass : around(text.codePointAt(end));
    return path(end, cheapest(lastAt[end - start], behind));
  }

  @Override
  public int numberEnd(String text, int from, int to) {
    return figures ? Numerals.end(text, from, to) : Numerals.digitsEnd(text, from, to);
  }

  /** The word that a character beside the stretch stands for. */
  private int around(int codePoint) {
    return switch (Script.of(codePoint)) {
      case HAN -> nameClass;
      case OTHER -> Character.isDigit(codePoint) ? numberClass : lettersClass;
      case BREAK -> mark(codePoint);
    };
  }

  /** The dictionary writes marks in full width. */
  private int mark(int codePoint) {
    if (Character.isWhitespace(codePoint)) {
      return startClass;
    }
    int wide =
        codePoint > ' ' && codePoint < FIRST_BEYOND_ASCII ? codePoint + FULL_WIDTH : codePoint;
    int word = trie.find(Character.toString(wide));
    return word == CharTrie.NO_VALUE ? unknownClass : word;
  }

  private int[] path(int end, int last) {
    int count = 0;
    for (int node = last; node != 0; node = before[node]) {
      count++;
    }
    int[] ends = new int[count];
    int stop = end;
    for (int node = last; node != 0; node = before[node]) {
      ends[--count] = stop;
      stop = starts[node];
    }
    return ends;
  }

  /** All nodes that start here. */
  private void extend(String text, int at, int end) {
    leastAt = cheapest(lastAt[at - from]);
    numeral(text, at, end);
    if (!Numerals.isDigit(text.charAt(at))) {
      words(text, at, end);
    }
  }

  private void numeral(String text, int at, int end) {
    boolean digits = Numerals.isDigit(text.charAt(at));
    if (digits && !figures) {
      add(at, Numerals.digitsEnd(text, at, end), numberClass);
      return;
    }
    int stop = Numerals.end(text, at, end);
    int time = Numerals.timeEnd(text, at, stop, end);
    if (stop > at + 1 || digits) {
      add(at, stop, numberClass);
    }
    if (time > stop) {
      add(at, time, timeClass);
    }
  }

  private void words(String text, int at, int end) {
    boolean known = false;
    int node = CharTrie.ROOT;
    for (int i = at; i < end; i++) {
      node = trie.next(node, text.charAt(i));
      if (node == CharTrie.NONE) {
        break;
      }
      if (trie.value(node) != CharTrie.NO_VALUE) {
        add(at, i + 1, trie.value(node));
        known |= i == at;
      }
    }
    if (!known) {
      add(at, at + Character.charCount(text.codePointAt(at)), unknownClass);
    }
  }

  private void add(int start, int end, int word) {
    int best = model.follows(word) ? cheapest(lastAt[start - from], word) : leastAt;
    node(start, end, word, costs[best] + step(best, word), best);
  }

  /** The predecessor from which a word is reached at least cost; of equals the one made last. */
  private int cheapest(int last, int word) {
    int best = last;
    float least = costs[last] - model.saving(words[last], word);
    for (int node = beside[last]; node != NONE; node = beside[node]) {
      float cost = costs[node] - model.saving(words[node], word);
      if (cost < least) {
        least = cost;
        best = node;
      }
    }
    return best;
  }

  /** The cheapest way to a place, whatever follows. */
  private int cheapest(int last) {
    int best = last;
    for (int node = beside[last]; node != NONE; node = beside[node]) {
      best = costs[node] < costs[best] ? node : best;
    }
    return best;
  }

  private float step(int node, int word) {
    return model.cost(word) - model.saving(words[node], word);
  }

  private void node(int start, int end, int word, float cost, int predecessor) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    words[size] = word;
    costs[size] = cost;
    before[size] = predecessor;
    beside[size] = lastAt[end - from];
    lastAt[end - from] = size;
    size++;
  }

  private void grow() {
    int room = 2 * size;
    starts = Arrays.copyOf(starts, room);
    words = Arrays.copyOf(words, room);
    before = Arrays.copyOf(before, room);
    beside = Arrays.copyOf(beside, room);
    costs = Arrays.copyOf(costs, room);
  }

  private static int[] room(int[] array, int atLeast) {
    return array.length >= atLeast ? array : Arrays.copyOf(array, 2 * atLeast);
  }
}
