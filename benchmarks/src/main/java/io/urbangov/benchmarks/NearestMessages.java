package io.urbangov.benchmarks;

import io.urbangov.nlp.analysis.ComplaintAnalyzer;
import io.urbangov.nlp.analysis.Lexicon;
import io.urbangov.nlp.classify.Category;
import io.urbangov.nlp.classify.LabelledText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
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

/** The category that the ten nearest messages by BM25 on 25 terms vote for: a baseline. */
final class NearestMessages {

  private static final int NEIGHBOURS = 10;
  private static final int TERMS = 25;
  private static final String TEXT = "text";

  private final Analyzer analyzer = ComplaintAnalyzer.grams(Lexicon.empty());
  private final List<LabelledText> examples;
  private final IndexSearcher searcher;

  private NearestMessages(List<LabelledText> examples) throws IOException {
    this.examples = examples;
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (LabelledText example : examples) {
        Document document = new Document();
        document.add(new TextField(TEXT, joined(example.text()), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  static Function<String, CategoryScore.Answer> train(List<LabelledText> examples) {
    try {
      NearestMessages nearest = new NearestMessages(examples);
      return text -> new CategoryScore.Answer(nearest.best(text), 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String joined(String text) {
    return text.replace(" ", "");
  }

  private Category best(String text) {
    Map<Category, Double> votes = new TreeMap<>();
    try {
      for (ScoreDoc hit : searcher.search(query(text), NEIGHBOURS).scoreDocs) {
        votes.merge(examples.get(hit.doc).category(), (double) hit.score, Double::sum);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(CategoryScore.Answer.NONE.category());
  }

  private BooleanQuery query(String text) throws IOException {
    Map<String, Double> weights = new HashMap<>();
    try (TokenStream stream = analyzer.tokenStream(TEXT, joined(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        weights.merge(term.toString(), 1.0, Double::sum);
      }
      stream.end();
    }
    for (Map.Entry<String, Double> it : weights.entrySet()) {
      int having = searcher.getIndexReader().docFreq(new Term(TEXT, it.getKey()));
      it.setValue(having < 2 ? 0 : it.getValue() * Math.log(examples.size() / (having + 0.5)));
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TERMS)
        .forEach(
            it ->
                query.add(new TermQuery(new Term(TEXT, it.getKey())), BooleanClause.Occur.SHOULD));
    return query.build();
  }
}
