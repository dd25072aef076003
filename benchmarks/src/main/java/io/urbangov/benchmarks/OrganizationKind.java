package io.urbangov.benchmarks;

import static io.urbangov.resolve.FieldKey.exact;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.SourceRecord;
import io.urbangov.nlp.name.NameWeights;
import io.urbangov.nlp.name.OrganizationNames;
import io.urbangov.nlp.name.RegionNames;
import io.urbangov.resolve.Comparisons;
import io.urbangov.resolve.Resolver;
import java.util.List;
import java.util.Map;

/** Organizations: name, credit code, legal person, phone, address. */
final class OrganizationKind implements Kind {

  private static final Field<String> NAME = Field.text("name");
  private static final Field<String> CREDIT_CODE = Field.text("credit_code");
  private static final Field<String> LEGAL_PERSON = Field.text("legal_person");
  private static final Field<String> PHONE = Field.text("phone");
  private static final Field<String> ADDRESS = Field.text("address");

  @Override
  public List<Field<String>> fields() {
    return List.of(NAME, CREDIT_CODE, LEGAL_PERSON, PHONE, ADDRESS);
  }

  @Override
  public Map<String, List<String>> aliases() {
    return Map.ofEntries(
        Map.entry("name", List.of("full_name")),
        Map.entry("phone", List.of("phone_number", "telephone")));
  }

  @Override
  public SourceRecord clean(SourceRecord raw) {
    SourceRecord named = RawText.map(raw, List.of(NAME), RawText::name);
    SourceRecord words = RawText.map(named, List.of(LEGAL_PERSON, ADDRESS), RawText::words);
    SourceRecord codes = RawText.map(words, List.of(CREDIT_CODE), RawText::letters);
    return RawText.map(codes, List.of(PHONE), RawText::digits);
  }

  @Override
  public EntityType type() {
    return EntityType.ORGANIZATION;
  }

  /** What tells names apart is counted from the names at hand. */
  @Override
  public Resolver.Builder resolver(List<SourceRecord> records) {
    List<String> names = records.stream().flatMap(record -> record.find(NAME).stream()).toList();
    return resolver(OrganizationNames.of(RegionNames.standard(), NameWeights.of(names)));
  }

  private static Resolver.Builder resolver(OrganizationNames names) {
    return Resolver.of(EntityType.ORGANIZATION)
        .block(exact(CREDIT_CODE))
        .block(exact(PHONE))
        .block(exact(NAME))
        .block(exact(LEGAL_PERSON))
        .block(WordKeys.words(NAME))
        .block(names.key(NAME))
        .block(exact(ADDRESS))
        .compare(NAME, names.comparison().withTermFrequency())
        .compare(CREDIT_CODE, Comparisons.damerauLevenshtein(1, 2))
        .compare(LEGAL_PERSON, Comparisons.jaroWinkler(0.9).withTermFrequency())
        .compare(PHONE, Comparisons.damerauLevenshtein(1))
        .compare(ADDRESS, Comparisons.bigrams(0.8, 0.6, 0.4).withTermFrequency());
  }
}
