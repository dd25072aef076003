package io.urbangov.nlp.hotterm;

import io.urbangov.RecordId;
import io.urbangov.nlp.analysis.ComplaintAnalyzer;
import io.urbangov.nlp.analysis.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/** The Lucene side of the index: finds messages by pairs of characters. Thread-safe. */
final class MessageSearch implements AutoCloseable {

  private static final String ID = "id";
  private static final String DAY = "day";
  private static final String UNIT = "unit";
  private static final String GRAMS = "grams";

  private final Analyzer analyzer;
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final IndexWriter writer;
  private final SearcherManager searchers;

  MessageSearch(Lexicon lexicon) {
    analyzer = ComplaintAnalyzer.grams(lexicon);
    try {
      writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
      searchers = new SearcherManager(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(Message message) {
    try {
      writer.updateDocument(key(message.id()), document(message));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove(RecordId id) {
    try {
      writer.deleteDocuments(key(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<RecordId> search(String text, LocalDate from, LocalDate to, Area area, int top) {
    try {
      searchers.maybeRefreshBlocking();
      IndexSearcher searcher = searchers.acquire();
      try {
        return search(searcher, query(text, from, to, area), top);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query query(String text, LocalDate from, LocalDate to, Area area) {
    Query about = new QueryBuilder(analyzer).createBooleanQuery(GRAMS, text);
    if (about == null) {
      return new MatchNoDocsQuery();
    }
    int first = Math.toIntExact(from.toEpochDay());
    int last = Math.toIntExact(to.toEpochDay());
    return new BooleanQuery.Builder()
        .add(about, Occur.MUST)
        .add(IntPoint.newRangeQuery(DAY, first, last), Occur.FILTER)
        .add(IntPoint.newRangeQuery(UNIT, area.rank(), area.end() - 1), Occur.FILTER)
        .build();
  }

  private static List<RecordId> search(IndexSearcher searcher, Query query, int top)
      throws IOException {
    Sort byScore = new Sort(SortField.FIELD_SCORE, new SortField(ID, SortField.Type.STRING));
    List<RecordId> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, top, byScore).scoreDocs) {
      found.add(RecordId.parse(searcher.storedFields().document(hit.doc).get(ID)));
    }
    return List.copyOf(found);
  }

  private static Document document(Message message) {
    String id = message.id().toString();
    Document document = new Document();
    document.add(new StringField(ID, id, Field.Store.YES));
    document.add(new SortedDocValuesField(ID, new BytesRef(id)));
    document.add(new IntPoint(DAY, Math.toIntExact(message.time().toLocalDate().toEpochDay())));
    document.add(new IntPoint(UNIT, message.unit()));
    document.add(new TextField(GRAMS, message.text(), Field.Store.NO));
    return document;
  }

  private static Term key(RecordId id) {
    return new Term(ID, id.toString());
  }

  @Override
  public void close() {
    try {
      searchers.close();
      writer.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
