package io.urbangov.benchmarks.hot;

import io.urbangov.nlp.analysis.ComplaintAnalyzer;
import io.urbangov.nlp.analysis.Lexicon;
import io.urbangov.nlp.hotterm.HotTermQuery;
import io.urbangov.nlp.hotterm.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Hot terms the way of a search engine's significant terms: look at the terms of every matching
 * document, and score each against how many documents of the index have it (JLH).
 *
 * <p>Its terms are pairs of characters, its background is all documents: it knows neither phrases
 * nor the area's own past nor people, and is merged into one segment, so that it costs less than
 * the same answer would.
 */
public final class LuceneScan implements AutoCloseable {

  private static final String DAY = "day";
  private static final String UNIT = "unit";
  private static final String TERMS = "terms";

  private final ComplaintAnalyzer analyzer = ComplaintAnalyzer.grams(Lexicon.empty());
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final IndexWriter writer;
  private DirectoryReader reader;
  private int[] background = {};

  /** An empty index. */
  public LuceneScan() {
    try {
      writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
      reader = DirectoryReader.open(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a message. */
  public void add(Message message) {
    Document document = new Document();
    document.add(new IntPoint(DAY, day(message.time().toLocalDate())));
    document.add(new IntPoint(UNIT, message.unit()));
    try {
      for (String term : terms(message.text())) {
        document.add(new SortedSetDocValuesField(TERMS, new BytesRef(term)));
      }
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> terms(String text) throws IOException {
    Set<String> terms = new HashSet<>();
    try (TokenStream stream = analyzer.tokenStream(TERMS, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (term.length() > 1) {
          terms.add(term.toString());
        }
      }
      stream.end();
    }
    return terms;
  }

  /** Merges all, and counts the background once. */
  public void finish() {
    try {
      writer.forceMerge(1);
      reader.close();
      reader = DirectoryReader.open(writer);
      for (LeafReaderContext leaf : reader.leaves()) {
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), TERMS);
        background = new int[(int) values.getValueCount()];
        for (int doc = values.nextDoc(); doc < leaf.reader().maxDoc(); doc = values.nextDoc()) {
          count(values, background);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void count(SortedSetDocValues values, int[] counts) throws IOException {
    for (int i = values.docValueCount(); i > 0; i--) {
      counts[(int) values.nextOrd()]++;
    }
  }

  /** The ten best terms. */
  public List<String> hotTerms(HotTermQuery query) {
    int[] seen = new int[background.length];
    Counting counting = new Counting(seen);
    try {
      counting.search(new IndexSearcher(reader), filter(query));
      List<Integer> best = new ArrayList<>();
      double[] scores = new double[seen.length];
      for (int term = 0; term < seen.length; term++) {
        if (seen[term] >= query.minReporters()) {
          scores[term] = jlh(seen[term], counting.docs, background[term]);
          best.add(term);
        }
      }
      best.sort(Comparator.comparingDouble((Integer term) -> -scores[term]));
      List<String> terms = new ArrayList<>();
      for (int term : best.subList(0, Math.min(query.top(), best.size()))) {
        terms.add(counting.lookUp(term));
      }
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double jlh(int seen, int docs, int all) {
    double share = (double) seen / docs;
    double usual = (double) all / reader.numDocs();
    return share > usual ? (share - usual) * share / usual : 0;
  }

  private static Query filter(HotTermQuery query) {
    return new BooleanQuery.Builder()
        .add(IntPoint.newRangeQuery(DAY, day(query.from()), day(query.to())), Occur.FILTER)
        .add(
            IntPoint.newRangeQuery(UNIT, query.area().rank(), query.area().end() - 1), Occur.FILTER)
        .build();
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  /** Looks at every matching document. */
  private static final class Counting {
    private final int[] seen;
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private int docs;

    Counting(int[] seen) {
      this.seen = seen;
    }

    void search(IndexSearcher searcher, Query query) throws IOException {
      Weight weight =
          searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        values = DocValues.getSortedSet(leaf.reader(), TERMS);
        Scorer scorer = weight.scorer(leaf);
        if (scorer != null) {
          collect(scorer.iterator());
        }
      }
    }

    private void collect(DocIdSetIterator matches) throws IOException {
      for (int doc = matches.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = matches.nextDoc()) {
        docs++;
        if (values.advanceExact(doc)) {
          count(values, seen);
        }
      }
    }

    String lookUp(int term) throws IOException {
      return values.lookupOrd(term).utf8ToString();
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      writer.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
