package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.*;

import io.urbangov.SourceRecord;
import io.urbangov.clean.Parsed;
import io.urbangov.clean.ResidentId;
import io.urbangov.geo.GeoPoint;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds what follows from the columns: the point, the local address, the text, the birth date. */
final class Derived {

  private final AddressPrefix prefix;

  Derived(AddressPrefix prefix) {
    this.prefix = prefix;
  }

  SourceRecord complete(SourceRecord record) {
    SourceRecord.Builder builder = record.toBuilder();
    if (record.find(LON).isPresent()) {
      builder.set(POINT, GeoPoint.ofLonLat(record.orElse(LON, 0.0), record.orElse(LAT, 0.0)));
    }
    record
        .find(ADDRESS)
        .map(prefix::split)
        .ifPresent(
            split -> builder.set(LOCAL_ADDRESS, split.rest()).set(ADDRESS_UNIT, split.unit()));
    String text =
        Stream.of(TITLE, BODY)
            .flatMap(field -> record.find(field).stream())
            .collect(Collectors.joining("\n"));
    builder.set(TEXT, text.isEmpty() ? null : text);
    builder.set(
        FULL_PHONE, record.find(PHONE).filter(phone -> phone.indexOf('*') < 0).orElse(null));
    String id = record.orNull(VALID_RESIDENT_ID);
    if (id != null && ResidentId.parse(id) instanceof Parsed.Valid<ResidentId> valid) {
      builder.set(BIRTH_DATE, record.orElse(BIRTH_DATE, valid.clean().birthDate()));
      builder.set(SEX, record.orElse(SEX, valid.clean().sex()));
    }
    return builder.build();
  }
}
