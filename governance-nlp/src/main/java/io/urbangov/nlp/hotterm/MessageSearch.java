package io.urbangov.nlp.hotterm;

import io.urbangov.RecordId;
import io.urbangov.nlp.hotterm.MessageReader.Cut;
import io.urbangov.nlp.hotterm.MessageReader.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds messages by the grams that they share with a text. Not thread-safe. */
final class MessageSearch {

  private final Atoms atoms;
  private final Snapshot snapshot;
  private final Scope scope;

  private record Hit(RecordId id, double score) {}

  MessageSearch(MessageStore store, LocalDate from, LocalDate to, Area area) {
    snapshot = store.snapshot();
    atoms = store.atoms();
    HotTermQuery query = HotTermQuery.between(from, to).in(area).history(0).build();
    scope = new Scope(snapshot, query, store.names());
  }

  List<RecordId> find(Cut cut, int top) {
    int[] grams = grams(cut);
    double[] weights = IntStream.of(grams).mapToDouble(this::weight).toArray();
    List<Hit> hits = new ArrayList<>();
    scope.slices().forEach(slice -> find(slice, grams, weights, hits));
    return hits.stream()
        .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id))
        .limit(top)
        .map(Hit::id)
        .toList();
  }

  /** The grams of a text that occur somewhere. */
  private int[] grams(Cut cut) {
    List<Integer> row = new ArrayList<>();
    for (Token token : cut.tokens()) {
      if (token.isWord()) {
        token.text().codePoints().forEach(c -> row.add(atoms.find(c)));
      } else {
        row.add(token.isBreak() ? Atoms.NONE : atoms.find(token.text()));
      }
    }
    IntStream pairs =
        IntStream.range(1, row.size())
            .filter(i -> row.get(i - 1) != Atoms.NONE && row.get(i) != Atoms.NONE)
            .map(i -> atoms.findGram(row.get(i - 1), row.get(i)));
    IntStream single =
        row.stream()
            .mapToInt(Integer::intValue)
            .filter(atom -> atom != Atoms.NONE)
            .map(atom -> atoms.findGram(atom, Atoms.NONE));
    return IntStream.concat(pairs, single).filter(gram -> gram != Atoms.NONE).distinct().toArray();
  }

  /** The logarithm of how rare a gram is among all messages. */
  private double weight(int gram) {
    int docs = 0;
    int all = 0;
    for (Part part : snapshot.parts()) {
      Segment segment = part.segment();
      int place = segment.place(gram);
      docs += place < 0 ? 0 : segment.count(place, 0, segment.size());
      all += segment.size();
    }
    return Math.log((all + 1.0) / (docs + 0.5));
  }

  private void find(Slice slice, int[] grams, double[] weights, List<Hit> hits) {
    if (slice.docs(Region.WINDOW) == 0) {
      return;
    }
    Segment segment = slice.segment();
    double[] scores = new double[segment.size()];
    for (int i = 0; i < grams.length; i++) {
      int place = segment.place(grams[i]);
      if (place >= 0) {
        for (int at = segment.start(place); at < segment.start(place + 1); at++) {
          scores[segment.posting(at)] += weights[i];
        }
      }
    }
    for (int doc = 0; doc < scores.length; doc++) {
      if (scores[doc] > 0 && slice.region(doc) == Region.WINDOW) {
        double score = scores[doc] / Math.sqrt(segment.doc(doc).length());
        segment.doc(doc).ids(snapshot.version()).forEach(id -> hits.add(new Hit(id, score)));
      }
    }
  }
}
