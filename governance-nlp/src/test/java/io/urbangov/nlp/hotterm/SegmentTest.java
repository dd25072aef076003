package io.urbangov.nlp.hotterm;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.RecordId;
import io.urbangov.nlp.hotterm.SegmentBuilder.Fresh;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SegmentTest {

  private static final int GRAMS = 500;
  private static final int UNITS = 20;

  private static Fresh fresh(int serial, Random random) {
    TreeSet<Integer> grams = new TreeSet<>();
    for (int i = 0; i < 30; i++) {
      grams.add(random.nextInt(GRAMS));
    }
    Doc.Facts facts = new Doc.Facts(random.nextInt(28), random.nextInt(UNITS), serial, -1, -1);
    Doc doc = new Doc(serial, random.nextInt(), facts, new char[0], 0);
    doc.add(new RecordId("test", "m" + serial), serial);
    return new Fresh(doc, grams.stream().mapToInt(Integer::intValue).toArray());
  }

  private static List<Fresh> some(int n, Random random) {
    List<Fresh> fresh = new ArrayList<>();
    for (int i = 1; i <= n; i++) {
      fresh.add(fresh(i, random));
    }
    return fresh;
  }

  /** Counts one by one: what the postings must agree with. */
  private static long count(List<Fresh> fresh, int gram, int rank, int end) {
    return fresh.stream()
        .filter(it -> it.doc().unit() >= rank && it.doc().unit() < end)
        .filter(it -> Arrays.binarySearch(it.grams(), gram) >= 0)
        .count();
  }

  private static void assertCounts(Segment segment, List<Fresh> fresh, long seed) {
    for (int gram = 0; gram < GRAMS; gram++) {
      int place = segment.place(gram);
      for (int rank = 0; rank < UNITS; rank += 3) {
        int end = rank + 4;
        int found =
            place < 0 ? 0 : segment.count(place, segment.firstOf(rank), segment.firstOf(end));
        assertThat(found).as("seed " + seed).isEqualTo((int) count(fresh, gram, rank, end));
      }
    }
  }

  @Test
  void count_anyGramAndArea_isThatOfTheDocuments() {
    for (long seed = 1; seed <= 5; seed++) {
      List<Fresh> fresh = some(200, new Random(seed));
      assertCounts(SegmentBuilder.of(fresh), fresh, seed);
    }
  }

  @Test
  void merge_ofPartsWithDead_isTheSegmentOfTheRest() {
    for (long seed = 1; seed <= 5; seed++) {
      Random random = new Random(seed);
      List<Fresh> fresh = some(300, random);
      List<Fresh> rest = new ArrayList<>(fresh);
      List<Part> parts = new ArrayList<>();
      for (int from = 0; from < fresh.size(); from += 100) {
        Part part = Part.of(SegmentBuilder.of(fresh.subList(from, from + 100)));
        for (int i = 0; i < 20; i++) {
          Fresh gone = fresh.get(from + random.nextInt(100));
          part = part.without(gone.doc());
          rest.remove(gone);
        }
        parts.add(part);
      }
      Segment merged = SegmentBuilder.merge(parts);
      assertThat(merged.size()).as("seed " + seed).isEqualTo(rest.size());
      assertThat(parts.stream().mapToInt(Part::live).sum()).isEqualTo(rest.size());
      assertCounts(merged, rest, seed);
    }
  }

  @Test
  void place_ofWhatIsNotThere_isNone() {
    Segment segment = SegmentBuilder.of(some(3, new Random(1)));
    assertThat(segment.place(GRAMS)).isEqualTo(-1);
    assertThat(segment.place(1 << 28)).isEqualTo(-1);
  }

  private static byte[] marks(Segment segment, int fromDay, int toDay) {
    byte[] marks = new byte[segment.size()];
    for (int doc = 0; doc < marks.length; doc++) {
      marks[doc] = (byte) (segment.day(doc) >= fromDay && segment.day(doc) <= toDay ? 1 : 0);
    }
    return marks;
  }

  @Test
  void sum_ofMarks_isThatOfTheDocumentsOfTheRange() {
    List<Fresh> fresh = some(100, new Random(2));
    Segment segment = SegmentBuilder.of(fresh);
    List<Fresh> some = fresh.stream().filter(it -> it.doc().day() < 9).toList();
    byte[] marks = marks(segment, 0, 8);
    int first = segment.firstOf(5);
    int end = segment.firstOf(9);
    for (int doc = 0; doc < marks.length; doc++) {
      marks[doc] = doc >= first && doc < end ? marks[doc] : 0;
    }
    for (int place = 0; place < segment.places(); place++) {
      assertThat(segment.sum(place, first, end, marks))
          .isEqualTo((int) count(some, segment.gram(place), 5, 9));
    }
  }

  /** Large enough for a table by days, in which most of the grams are. */
  @Test
  void count_ofDays_isThatOfTheDocumentsOfTheDays() {
    List<Fresh> fresh = some(2_500, new Random(3));
    Segment segment = SegmentBuilder.of(fresh);
    for (int from : new int[] {-3, 0, 5, 27}) {
      for (int to : new int[] {from, from + 1, from + 9, 40}) {
        byte[] marks = marks(segment, from, to);
        int days = from;
        List<Fresh> some =
            fresh.stream().filter(it -> it.doc().day() >= days && it.doc().day() <= to).toList();
        for (int place = 0; place < segment.places(); place += 7) {
          assertThat(segment.count(place, from, to, marks))
              .as(from + " to " + to)
              .isEqualTo((int) count(some, segment.gram(place), 0, UNITS));
        }
      }
    }
  }

  @Test
  void conjunction_ofGrams_walksTheDocumentsThatHaveAll() {
    List<Fresh> fresh = some(300, new Random(4));
    Segment segment = SegmentBuilder.of(fresh);
    Random random = new Random(5);
    for (int round = 0; round < 500; round++) {
      int[] grams = random.ints(1 + random.nextInt(3), 0, GRAMS).toArray();
      List<Doc> wanted =
          fresh.stream()
              .filter(
                  it -> Arrays.stream(grams).allMatch(g -> Arrays.binarySearch(it.grams(), g) >= 0))
              .map(Fresh::doc)
              .sorted(Doc.BY_UNIT)
              .toList();
      List<Doc> found = new ArrayList<>();
      Conjunction all = new Conjunction(segment, grams);
      for (int doc = all.next(); doc != Conjunction.NONE; doc = all.next()) {
        found.add(segment.doc(doc));
      }
      assertThat(found).as("round " + round).isEqualTo(wanted);
    }
  }
}
