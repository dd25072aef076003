package io.urbangov.nlp.hotterm;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Makes segments of new documents, and one of several. */
final class SegmentBuilder {

  /**
   * A document that is not in a segment yet.
   *
   * @param doc the document
   * @param grams its grams, each once
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Fresh(Doc doc, int[] grams) {}

  private SegmentBuilder() {}

  /** A segment of new documents. */
  static Segment of(List<Fresh> fresh) {
    List<Fresh> sorted =
        fresh.stream().sorted(Comparator.comparing(Fresh::doc, Doc.BY_UNIT)).toList();
    long[] pairs = new long[sorted.stream().mapToInt(it -> it.grams().length).sum()];
    int n = 0;
    for (int doc = 0; doc < sorted.size(); doc++) {
      for (int gram : sorted.get(doc).grams()) {
        pairs[n++] = ((long) gram << Character.SIZE) | doc;
      }
    }
    Arrays.sort(pairs);
    int[] grams = new int[n];
    int[] starts = new int[n + 1];
    char[] postings = new char[n];
    int places = 0;
    for (int i = 0; i < n; i++) {
      int gram = (int) (pairs[i] >>> Character.SIZE);
      if (places == 0 || grams[places - 1] != gram) {
        grams[places] = gram;
        starts[places++] = i;
      }
      postings[i] = (char) pairs[i];
    }
    starts[places] = n;
    return new Segment(
        sorted.stream().map(Fresh::doc).toArray(Doc[]::new),
        Arrays.copyOf(grams, places),
        Arrays.copyOf(starts, places + 1),
        postings);
  }

  /** A segment of all that is left of others, which must not be too many. */
  static Segment merge(List<Part> parts) {
    return new Merge(parts).run();
  }

  private static final class Merge {
    private final List<Part> parts;
    private final Doc[] docs;
    private final int[][] numbers;
    private final int[] at;

    Merge(List<Part> parts) {
      this.parts = parts;
      at = new int[parts.size()];
      docs = parts.stream().flatMap(Part::liveDocs).sorted(Doc.BY_UNIT).toArray(Doc[]::new);
      numbers = new int[parts.size()][];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = numbers(parts.get(i));
      }
    }

    /** The new number of each document, or -1. Both are in the same order: one walk. */
    private int[] numbers(Part part) {
      int[] numbers = new int[part.segment().size()];
      int number = 0;
      for (int doc = 0; doc < numbers.length; doc++) {
        numbers[doc] = -1;
        if (!part.isDead(doc)) {
          while (docs[number] != part.segment().doc(doc)) {
            number++;
          }
          numbers[doc] = number;
        }
      }
      return numbers;
    }

    Segment run() {
      int most = parts.stream().mapToInt(part -> part.segment().places()).sum();
      int size =
          parts.stream().mapToInt(part -> part.segment().start(part.segment().places())).sum();
      int[] grams = new int[most];
      int[] starts = new int[most + 1];
      char[] postings = new char[size];
      int places = 0;
      int end = 0;
      for (int gram = next(); gram != Integer.MAX_VALUE; gram = next()) {
        int before = end;
        end = take(gram, postings, end);
        if (end > before) {
          grams[places] = gram;
          starts[places++] = before;
        }
      }
      starts[places] = end;
      return new Segment(
          docs,
          Arrays.copyOf(grams, places),
          Arrays.copyOf(starts, places + 1),
          Arrays.copyOf(postings, end));
    }

    private int next() {
      int next = Integer.MAX_VALUE;
      for (int i = 0; i < at.length; i++) {
        Segment segment = parts.get(i).segment();
        if (at[i] < segment.places()) {
          next = Math.min(next, segment.gram(at[i]));
        }
      }
      return next;
    }

    private int take(int gram, char[] postings, int start) {
      int end = start;
      int sources = 0;
      for (int i = 0; i < at.length; i++) {
        Segment segment = parts.get(i).segment();
        if (at[i] < segment.places() && segment.gram(at[i]) == gram) {
          for (int p = segment.start(at[i]); p < segment.start(at[i] + 1); p++) {
            int number = numbers[i][segment.posting(p)];
            if (number >= 0) {
              postings[end++] = (char) number;
            }
          }
          at[i]++;
          sources++;
        }
      }
      if (sources > 1) {
        Arrays.sort(postings, start, end);
      }
      return end;
    }
  }
}
