package io.urbangov;

/**
 * What kind of thing a record describes. The four of every city are constants; others are free.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name upper-case name, as written to files
 */
public record EntityType(String name) {

  /** A natural person (人). */
  public static final EntityType PERSON = new EntityType("PERSON");

  /** A legal entity or other organization (法人). */
  public static final EntityType ORGANIZATION = new EntityType("ORGANIZATION");

  /** A place with an address (地). */
  public static final EntityType PLACE = new EntityType("PLACE");

  /** A citizen's appeal (诉求): a call, a petition, a post, a grid worker's finding. */
  public static final EntityType APPEAL = new EntityType("APPEAL");

  /** Throws {@link IllegalArgumentException} if the name is blank. */
  public EntityType {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
