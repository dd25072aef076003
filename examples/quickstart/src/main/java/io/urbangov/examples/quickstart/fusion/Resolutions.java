package io.urbangov.examples.quickstart.fusion;

import io.urbangov.EntityType;
import io.urbangov.resolve.Resolution;
import java.util.List;
import java.util.Map;

/**
 * What each type of record resolved to.
 *
 * @param persons persons
 * @param organizations organizations
 * @param places places
 * @param appeals appeals
 * @param matters the same records as {@code appeals}, resolved to matters
 */
public record Resolutions(
    Resolution persons,
    Resolution organizations,
    Resolution places,
    Resolution appeals,
    Resolution matters) {

  /** The four types, in the order of their names. */
  public static final List<EntityType> TYPES =
      List.of(EntityType.APPEAL, EntityType.ORGANIZATION, EntityType.PERSON, EntityType.PLACE);

  /** The resolution of a type. */
  public Resolution of(EntityType type) {
    Resolution resolution =
        Map.of(
                EntityType.APPEAL, appeals,
                EntityType.ORGANIZATION, organizations,
                EntityType.PERSON, persons,
                EntityType.PLACE, places)
            .get(type);
    if (resolution == null) {
      throw new IllegalArgumentException("type must be one of " + TYPES + ", was: " + type);
    }
    return resolution;
  }
}
