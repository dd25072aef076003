package io.urbangov.clean;

import io.urbangov.Explanation;

/**
 * A unit grid's code (单元网格编码), 15 digits: county 6, street 3, community 3, sequence 3.
 *
 * <p>GB/T 30428.1 and CJ/T 213; the grids of social governance (综治) use the same form. Codes of
 * refusal: {@code length}, {@code characters}, {@code province}. Immutable and thread-safe.
 *
 * @param code the 15 digits
 */
public record GridCode(String code) {

  /** Throws {@link IllegalArgumentException} if the code is not valid. */
  public GridCode {
    check(code).throwIfBroken();
  }

  /** Reads a code. */
  public static Parsed<GridCode> parse(String raw) {
    return check(Text.compact(raw)).parsed(GridCode::new);
  }

  /** Whether a text is a code. */
  public static boolean isValid(String raw) {
    return parse(raw) instanceof Parsed.Valid;
  }

  /** What each part says, and what is wrong with it. */
  public static Explanation explain(String raw) {
    return check(Text.compact(raw)).explanation();
  }

  /** The 6 digits of the county or district. */
  public String county() {
    return code.substring(0, 6);
  }

  /** The 3 digits of the street or town within the county. */
  public String street() {
    return code.substring(6, 9);
  }

  /** The 3 digits of the community or village within the street. */
  public String community() {
    return code.substring(9, 12);
  }

  /** The number of the grid within the community, counted west to east, north to south. */
  public int sequence() {
    return Integer.parseInt(code, 12, 15, 10);
  }

  /** The first 12 digits: the community as a division code. */
  public String division() {
    return code.substring(0, 12);
  }

  private static Checkup check(String code) {
    Checkup check = new Checkup("grid code (单元网格编码)", code);
    if (check.hasLength(15) && check.hasDigits() && check.startsInProvince(0)) {
      check.note(() -> "county " + code.substring(0, 6));
      check.note(() -> "street " + code.substring(6, 9));
      check.note(() -> "community " + code.substring(9, 12));
      check.note(() -> "sequence " + code.substring(12));
    }
    return check;
  }
}
