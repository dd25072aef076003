package io.urbangov.examples.quickstart.fusion;

import io.urbangov.EntityType;
import io.urbangov.RecordId;
import io.urbangov.relate.RelationGraph;
import java.util.List;
import java.util.Map;

/**
 * Everything that was found out.
 *
 * @param data what came in
 * @param resolutions the entities
 * @param relations how they are related
 * @param assignments the unit of every record, by type
 * @param hotTerms what is hot, by days and unit
 * @param hotSpots where appeals cluster, by days
 * @param news what people wrote about and what cannot wait, by days
 */
public record FusedCity(
    CityData data,
    Resolutions resolutions,
    RelationGraph relations,
    Map<EntityType, Map<RecordId, Assignment>> assignments,
    List<UnitHotTerms> hotTerms,
    List<WindowHotSpots> hotSpots,
    List<WindowNews> news) {

  /** The unit of every record of a type. */
  public Map<RecordId, Assignment> assignments(EntityType type) {
    return assignments.getOrDefault(type, Map.of());
  }
}
