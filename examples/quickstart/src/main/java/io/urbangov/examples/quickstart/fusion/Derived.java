package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.*;

import io.urbangov.SourceRecord;
import io.urbangov.clean.Parsed;
import io.urbangov.clean.ResidentId;
import io.urbangov.geo.GeoPoint;
import io.urbangov.geo.address.AddressNormalizer;
import io.urbangov.geo.address.AddressTag;
import io.urbangov.geo.address.NormalizedAddress;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds what follows from the columns: the point, the local address, the text, the birth date. */
final class Derived {

  private final AddressNormalizer addresses;

  Derived(AddressNormalizer addresses) {
    this.addresses = addresses;
  }

  SourceRecord complete(SourceRecord record) {
    SourceRecord.Builder builder = record.toBuilder();
    if (record.find(LON).isPresent()) {
      builder.set(POINT, GeoPoint.ofLonLat(record.orElse(LON, 0.0), record.orElse(LAT, 0.0)));
    }
    record
        .find(ADDRESS)
        .map(addresses::normalize)
        .ifPresent(
            address ->
                builder
                    .set(LOCAL_ADDRESS, local(address))
                    .set(ADDRESS_UNIT, address.unit().orElse(null)));
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

  /** The parts from the road or estate on; all there are when it ends before. */
  private static @Nullable String local(NormalizedAddress address) {
    String local =
        address.parts().entrySet().stream()
            .filter(part -> part.getKey().compareTo(AddressTag.COMMUNITY) > 0)
            .map(Map.Entry::getValue)
            .collect(Collectors.joining());
    String text = local.isEmpty() ? address.text() : local;
    return text.isEmpty() ? null : text;
  }
}
