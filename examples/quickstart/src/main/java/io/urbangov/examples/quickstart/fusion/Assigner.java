package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.*;

import io.urbangov.Entity;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.resolve.Resolution;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Finds the most specific unit of every record. Of what the row itself says the deepest unit wins,
 * of equally deep ones by the order of {@link Assignment.How}; what its place and the entity's
 * other records say can only make that more specific, never contradict it. Not thread-safe.
 */
final class Assigner {

  /** The unit of a record or entity so far: a rank, -1 if unknown. */
  private record Known(int rank, Assignment.How how) {}

  private static final Known NOTHING = new Known(-1, Assignment.How.NONE);

  private final CityData data;
  private final Hierarchy hierarchy;
  private final AddressBook addresses;
  private final Map<Entity, Known> places = new HashMap<>();

  /** Assigns the places first: the other records lean on them. */
  Assigner(CityData data, Resolution places, AddressBook addresses) {
    this.data = data;
    this.hierarchy = data.hierarchy();
    this.addresses = addresses;
    for (Entity place : places.entities()) {
      Known deepest = NOTHING;
      for (RecordId id : place.members()) {
        deepest = deeper(deepest, own(places.getRecord(id)));
      }
      this.places.put(place, deepest);
    }
  }

  /** The assignments of all records of a resolution, by record. */
  Map<RecordId, Assignment> assign(Resolution resolution) {
    Map<RecordId, Assignment> assignments = new HashMap<>();
    for (Entity entity : resolution.entities()) {
      Map<RecordId, Known> members = new HashMap<>();
      Known deepest = NOTHING;
      for (RecordId id : entity.members()) {
        Known known = placed(resolution.getRecord(id));
        members.put(id, known);
        deepest = deeper(deepest, known);
      }
      Known shared = new Known(deepest.rank, Assignment.How.ENTITY);
      members.forEach((id, known) -> assignments.put(id, assignment(id, finer(known, shared))));
    }
    return assignments;
  }

  private Known placed(SourceRecord record) {
    Known known = own(record);
    return addresses
        .find(record)
        .map(found -> places.getOrDefault(found.place(), NOTHING))
        .map(place -> finer(known, new Known(place.rank, Assignment.How.RELATION)))
        .orElse(known);
  }

  private Known own(SourceRecord record) {
    Known known = ofCode(record.orNull(UNIT), Assignment.How.UNIT);
    if (record.find(POINT).isPresent()) {
      String code =
          data.grids().locate(record.orElse(LON, 0.0), record.orElse(LAT, 0.0)).orElse(null);
      known = deeper(known, ofCode(code, Assignment.How.POINT));
    }
    return deeper(known, ofCode(record.orNull(ADDRESS_UNIT), Assignment.How.ADDRESS));
  }

  private Known ofCode(@Nullable String code, Assignment.How how) {
    OptionalInt rank = code == null ? OptionalInt.empty() : hierarchy.find(code);
    return rank.isPresent() ? new Known(rank.getAsInt(), how) : NOTHING;
  }

  /** The deeper of two, the first when they are equally deep. */
  private Known deeper(Known first, Known second) {
    if (first.rank < 0 || second.rank < 0) {
      return first.rank < 0 ? second : first;
    }
    return hierarchy.depth(second.rank) > hierarchy.depth(first.rank) ? second : first;
  }

  /** The second where it lies below the first or the first is unknown, else the first. */
  private Known finer(Known first, Known second) {
    boolean refines =
        second.rank >= 0
            && (first.rank < 0
                || (second.rank != first.rank && hierarchy.isAncestor(first.rank, second.rank)));
    return refines ? second : first;
  }

  private Assignment assignment(RecordId id, Known known) {
    return known.rank < 0
        ? new Assignment(id, null, Assignment.How.NONE)
        : new Assignment(id, hierarchy.code(known.rank), known.how);
  }
}
