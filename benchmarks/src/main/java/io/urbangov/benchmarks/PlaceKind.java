package io.urbangov.benchmarks;

import static io.urbangov.resolve.FieldKey.exact;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.SourceRecord;
import io.urbangov.resolve.Comparisons;
import io.urbangov.resolve.Resolver;
import java.util.List;
import java.util.Map;

/** Places: name, phone, street. */
final class PlaceKind implements Kind {

  private static final Field<String> NAME = Field.text("name");
  private static final Field<String> PHONE = Field.text("phone");
  private static final Field<String> STREET = Field.text("street");
  private static final Field<String> CITY = Field.text("city");

  @Override
  public List<Field<String>> fields() {
    return List.of(NAME, PHONE, STREET, CITY);
  }

  @Override
  public Map<String, List<String>> aliases() {
    return Map.ofEntries(
        Map.entry("phone", List.of("phone_number", "telephone")),
        Map.entry("street", List.of("address", "addr")));
  }

  @Override
  public SourceRecord clean(SourceRecord raw) {
    SourceRecord words = RawText.map(raw, List.of(NAME, STREET, CITY), RawText::place);
    return RawText.map(words, List.of(PHONE), RawText::digits);
  }

  @Override
  public EntityType type() {
    return EntityType.PLACE;
  }

  @Override
  public Resolver.Builder resolver(List<SourceRecord> records) {
    return Resolver.of(EntityType.PLACE)
        .block(exact(PHONE))
        .block(exact(NAME))
        .block(WordKeys.words(NAME))
        .block(WordKeys.words(STREET))
        .block(WordKeys.hanBigrams(NAME))
        .block(WordKeys.hanBigrams(STREET))
        .compare(NAME, Comparisons.words(0.6, 0.4).withTermFrequency())
        .compare(PHONE, PhoneNumbers.comparison())
        .compare(STREET, Comparisons.addresses(0.8, 0.6, 0.4).withTermFrequency())
        .compare(CITY, Comparisons.bigrams(0.8, 0.5).withTermFrequency());
  }
}
