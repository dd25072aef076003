package io.urbangov.benchmarks;

import static io.urbangov.resolve.FieldKey.exact;
import static io.urbangov.resolve.FieldKey.prefix;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.benchmarks.people.Attribute;
import io.urbangov.resolve.Comparison;
import io.urbangov.resolve.Comparisons;
import io.urbangov.resolve.Resolver;

/**
 * The one specification of invented persons, whatever their number: the comparisons of {@link
 * PersonKind}, and the blocking rules that stay selective as data grow.
 */
final class ScaleSpec {

  private static final Field<String> GIVEN_NAME = Attribute.GIVEN_NAME.field();
  private static final Field<String> SURNAME = Attribute.SURNAME.field();
  private static final Field<String> BIRTH_DATE = Attribute.BIRTH_DATE.field();
  private static final Field<String> POSTCODE = Attribute.POSTCODE.field();
  private static final Field<String> STREET = Attribute.STREET.field();
  private static final Field<String> STREET_NUMBER = Attribute.STREET_NUMBER.field();

  private ScaleSpec() {}

  static Resolver.Builder resolver() {
    return Resolver.of(EntityType.PERSON)
        .block(exact(Attribute.NATIONAL_ID.field()))
        .block(exact(Attribute.PHONE.field()))
        .block(prefix(SURNAME, 3), exact(BIRTH_DATE))
        .block(prefix(GIVEN_NAME, 3), exact(BIRTH_DATE))
        .block(exact(BIRTH_DATE), exact(POSTCODE))
        .block(prefix(SURNAME, 3), prefix(GIVEN_NAME, 3), prefix(BIRTH_DATE, 4))
        .block(exact(SURNAME), exact(POSTCODE), prefix(GIVEN_NAME, 2))
        .block(exact(STREET), exact(STREET_NUMBER), prefix(GIVEN_NAME, 2))
        .compare(GIVEN_NAME, name())
        .compare(SURNAME, name())
        .compare(BIRTH_DATE, Comparisons.damerauLevenshtein(1, 2))
        .compare(Attribute.NATIONAL_ID.field(), Comparisons.damerauLevenshtein(1, 2))
        .compare(Attribute.PHONE.field(), Comparisons.damerauLevenshtein(1))
        .compare(STREET_NUMBER, Comparisons.damerauLevenshtein(1).withTermFrequency())
        .compare(STREET, name())
        .compare(Attribute.LOCALITY.field(), name())
        .compare(POSTCODE, Comparisons.damerauLevenshtein(1, 2).withTermFrequency())
        .compare(Attribute.STATE.field(), Comparisons.exact())
        .dependent(POSTCODE, Attribute.LOCALITY.field(), Attribute.STATE.field());
  }

  private static Comparison<String> name() {
    return Comparisons.jaroWinkler(0.92, 0.8).withTermFrequency();
  }
}
