package io.urbangov.geo.region;

/**
 * Which properties of a GeoJSON feature tell about its unit. Immutable and thread-safe.
 *
 * @param code the property with the unit's code, text or number
 * @param name the property with its name
 * @param level the property with its level
 * @param parent the property with the code of the unit above
 */
public record GridProperties(String code, String name, String level, String parent) {

  /** The properties {@code code}, {@code name}, {@code level} and {@code parent}. */
  public static final GridProperties DEFAULT =
      new GridProperties("code", "name", "level", "parent");

  /** These properties, with the code in another one. */
  public GridProperties withCode(String property) {
    return new GridProperties(property, name, level, parent);
  }

  boolean include(String property) {
    return property.equals(code)
        || property.equals(name)
        || property.equals(level)
        || property.equals(parent);
  }
}
