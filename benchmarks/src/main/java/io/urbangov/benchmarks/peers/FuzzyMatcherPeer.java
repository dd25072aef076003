package io.urbangov.benchmarks.peers;

import com.intuit.fuzzymatcher.component.MatchService;
import com.intuit.fuzzymatcher.domain.Document;
import com.intuit.fuzzymatcher.domain.Element;
import com.intuit.fuzzymatcher.domain.ElementType;
import com.intuit.fuzzymatcher.domain.Match;
import java.util.ArrayList;
import java.util.List;

/** Intuit's fuzzy-matcher 1.2.1, an element a field, of the type that its guide names for it. */
final class FuzzyMatcherPeer implements Peer {

  private static final double THRESHOLD = 0.5;
  private static final double LOWEST = 0.35;

  /** The threshold of a document where none is set. */
  @Override
  public double defaultThreshold() {
    return THRESHOLD;
  }

  @Override
  public void match(PeerTable table, ScoredPairs pairs) {
    MatchService service = new MatchService();
    int second = table.firstOfSecond();
    List<Document> first = documents(table, 0, second);
    (table.isLinking()
            ? service.applyMatchByDocId(first, documents(table, second, table.size()))
            : service.applyMatchByDocId(first))
        .values()
        .forEach(matches -> matches.forEach(match -> add(match, pairs)));
  }

  private static void add(Match<Document> match, ScoredPairs pairs) {
    pairs.add(
        Integer.parseInt(match.getData().getKey()),
        Integer.parseInt(match.getMatchedWith().getKey()),
        match.getResult());
  }

  private static List<Document> documents(PeerTable table, int from, int to) {
    List<Document> documents = new ArrayList<>();
    for (int row = from; row < to; row++) {
      Document.Builder document = new Document.Builder(Integer.toString(row));
      document.setThreshold(LOWEST);
      boolean isEmpty = true;
      for (int f = 0; f < table.fields().size(); f++) {
        String value = table.value(row, f);
        if (!value.isEmpty()) {
          document.addElement(element(table.fields().get(f), value));
          isEmpty = false;
        }
      }
      if (!isEmpty) { // it cannot take one without elements
        documents.add(document.createDocument());
      }
    }
    return documents;
  }

  private static Element<?> element(PeerField field, String value) {
    return new Element.Builder<String>()
        .setValue(value)
        .setType(type(field.content()))
        .setVariance(field.name())
        .createElement();
  }

  private static ElementType type(PeerField.Content content) {
    return switch (content) {
      case NAME -> ElementType.NAME;
      case ADDRESS -> ElementType.ADDRESS;
      case PHONE -> ElementType.PHONE;
      case WORDS, DATE, CODE, CATEGORY -> ElementType.TEXT;
    };
  }
}
