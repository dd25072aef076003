package io.urbangov.benchmarks.events;

import io.urbangov.RecordId;
import io.urbangov.nlp.hotterm.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * The usual way with Lucene: the 25 terms of a message with the highest tf·idf, as its MoreLikeThis
 * chooses them, as a query scored by BM25. Thread-safe.
 */
public final class MoreLikeThis implements AutoCloseable {

  private static final int TERMS = 25;
  private static final String TEXT = "text";
  private static final String ID = "id";

  private final Directory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /** Indexes messages. */
  public MoreLikeThis(Iterable<Message> messages) {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Grams.analyzer()))) {
      for (Message message : messages) {
        Document document = new Document();
        document.add(new TextField(TEXT, message.text(), Field.Store.NO));
        document.add(new StoredField(ID, message.id().toString()));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
      writer.commit();
      reader = DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException("index in memory", e);
    }
    searcher = new IndexSearcher(reader);
  }

  /** The most alike messages first, without the message itself. */
  public List<RecordId> find(Message message, int most) {
    try {
      List<RecordId> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query(message.text()), most + 1).scoreDocs) {
        String id = searcher.storedFields().document(hit.doc).get(ID);
        found.add(RecordId.parse(id));
      }
      found.remove(message.id());
      return found.subList(0, Math.min(most, found.size()));
    } catch (IOException e) {
      throw new UncheckedIOException("index in memory", e);
    }
  }

  private BooleanQuery query(String text) throws IOException {
    record Weighted(String term, double weight) {}
    List<Weighted> terms = new ArrayList<>();
    for (Map.Entry<String, Integer> term : Grams.of(text).entrySet()) {
      int df = reader.docFreq(new Term(TEXT, term.getKey()));
      if (df > 0) {
        double idf = Math.log((reader.numDocs() + 1.0) / (df + 1.0)) + 1;
        terms.add(new Weighted(term.getKey(), term.getValue() * idf));
      }
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    terms.stream()
        .sorted(Comparator.comparingDouble(Weighted::weight).reversed())
        .limit(TERMS)
        .forEach(
            it -> query.add(new TermQuery(new Term(TEXT, it.term())), BooleanClause.Occur.SHOULD));
    return query.build();
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("index in memory", e);
    }
  }
}
