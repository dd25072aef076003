package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.*;
import static io.urbangov.resolve.FieldKey.exact;

import io.urbangov.EntityType;
import io.urbangov.clean.MaskedText;
import io.urbangov.clean.Parsed;
import io.urbangov.clean.PersonName;
import io.urbangov.clean.PersonNames;
import io.urbangov.resolve.Comparison;
import io.urbangov.resolve.Comparisons;
import io.urbangov.resolve.DamerauLevenshtein;
import io.urbangov.resolve.Resolver;

/** When two rows are one person. */
final class PersonSpec {

  private PersonSpec() {}

  static Resolver resolver() {
    return Resolver.of(EntityType.PERSON)
        .block(exact(RESIDENT_ID))
        .block(exact(PHONE))
        .block(exact(NAME), exact(BIRTH_DATE))
        .block(exact(BIRTH_DATE), exact(LOCAL_ADDRESS))
        .block(exact(NAME), exact(LOCAL_ADDRESS))
        .block(exact(NAME))
        .compare(NAME, name())
        .compare(SEX, Comparisons.exact())
        .compare(BIRTH_DATE, Comparisons.date())
        .compare(RESIDENT_ID, number().withTermFrequency())
        .compare(PHONE, number().withTermFrequency())
        .compare(LOCAL_ADDRESS, Comparisons.addresses(0.8, 0.4).withTermFrequency())
        .distinct(VALID_RESIDENT_ID)
        .maxBlock(500)
        .build();
  }

  /** Chinese names: each character counts, and the surname more than any. */
  static Comparison<String> name() {
    return Comparison.<String>levels()
        .level("equal", (a, b) -> a.equals(b) && !isSurnameOnly(a))
        .level("one character differs", PersonSpec::oneCharacter)
        .level("surname alone was told, and agrees", PersonSpec::surnameAgrees)
        .level("same surname", (a, b) -> surname(a).equals(surname(b)))
        .build()
        .withTermFrequency();
  }

  private static boolean oneCharacter(String a, String b) {
    return !isSurnameOnly(a) && !isSurnameOnly(b) && DamerauLevenshtein.distance(a, b) == 1;
  }

  private static boolean surnameAgrees(String a, String b) {
    return (isSurnameOnly(a) || isSurnameOnly(b)) && surname(a).equals(surname(b));
  }

  /** Whether no given name was told. */
  static boolean isSurnameOnly(String name) {
    return PersonNames.parse(name) instanceof Parsed.Valid<PersonName> valid
        && valid.clean().isSurnameOnly();
  }

  private static String surname(String name) {
    return PersonNames.parse(name).map(PersonName::surname).value().orElse(name);
  }

  /** Ids and phones: equal, equal where both are visible, one slip, two slips. */
  static Comparison<String> number() {
    return Comparison.<String>levels()
        .level("equal", (a, b) -> a.equals(b) && a.indexOf('*') < 0)
        .level("visible digits equal", PersonSpec::visibleEqual)
        .level("one slip", (a, b) -> DamerauLevenshtein.distance(a, b) == 1)
        .level("two slips", (a, b) -> DamerauLevenshtein.distance(a, b) == 2)
        .build();
  }

  private static boolean visibleEqual(String a, String b) {
    return (a.indexOf('*') >= 0 && new MaskedText(a).agreesWith(b))
        || (b.indexOf('*') >= 0 && new MaskedText(b).agreesWith(a));
  }
}
