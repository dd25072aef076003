package io.urbangov.benchmarks;

import static io.urbangov.resolve.FieldKey.exact;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.SourceRecord;
import io.urbangov.resolve.Comparisons;
import io.urbangov.resolve.Resolver;
import java.util.List;
import java.util.Map;

/** Publications: title, authors, venue, year. */
final class BibliographyKind implements Kind {

  private static final EntityType PUBLICATION = new EntityType("PUBLICATION");
  private static final Field<String> TITLE = Field.text("title");
  private static final Field<String> AUTHORS = Field.text("authors");
  private static final Field<String> VENUE = Field.text("venue");
  private static final Field<String> YEAR = Field.text("year");

  @Override
  public List<Field<String>> fields() {
    return List.of(TITLE, AUTHORS, VENUE, YEAR);
  }

  @Override
  public Map<String, List<String>> aliases() {
    return Map.ofEntries(
        Map.entry("authors", List.of("author")),
        Map.entry("venue", List.of("journal", "booktitle")));
  }

  @Override
  public SourceRecord clean(SourceRecord raw) {
    SourceRecord words = RawText.map(raw, List.of(TITLE, AUTHORS, VENUE), RawText::words);
    return RawText.map(words, List.of(YEAR), RawText::digits);
  }

  @Override
  public EntityType type() {
    return PUBLICATION;
  }

  @Override
  public Resolver.Builder resolver(List<SourceRecord> records) {
    return Resolver.of(PUBLICATION)
        .block(exact(TITLE))
        .block(exact(AUTHORS))
        .block(WordKeys.wordPairs(TITLE))
        .block(WordKeys.words(AUTHORS), exact(YEAR))
        .compare(TITLE, WordSets.titles().withTermFrequency())
        .compare(AUTHORS, WordSets.people().withTermFrequency())
        .compare(VENUE, Comparisons.bigrams(0.8, 0.4))
        .compare(YEAR, Comparisons.damerauLevenshtein(1));
  }
}
