package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.*;
import static io.urbangov.resolve.FieldKey.exact;
import static io.urbangov.resolve.FieldKey.prefix;

import io.urbangov.EntityType;
import io.urbangov.resolve.Comparisons;
import io.urbangov.resolve.Resolver;

/** When two rows are one organization. */
final class OrganizationSpec {

  private OrganizationSpec() {}

  static Resolver resolver() {
    return Resolver.of(EntityType.ORGANIZATION)
        .block(exact(CREDIT_CODE))
        .block(exact(PHONE))
        .block(exact(NAME))
        .block(exact(LEGAL_PERSON))
        .block(exact(LOCAL_ADDRESS))
        .block(prefix(NAME, 4))
        .compare(NAME, Comparisons.bigrams(0.8, 0.6, 0.4, 0.2).withTermFrequency())
        .compare(CREDIT_CODE, PersonSpec.number())
        .compare(LEGAL_PERSON, PersonSpec.name())
        .compare(PHONE, PersonSpec.number().withTermFrequency())
        .compare(LOCAL_ADDRESS, Comparisons.addresses(0.8, 0.4).withTermFrequency())
        .distinct(VALID_CREDIT_CODE)
        .build();
  }
}
