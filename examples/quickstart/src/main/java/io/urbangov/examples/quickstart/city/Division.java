package io.urbangov.examples.quickstart.city;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The city's administrative division: 1 city, 2 districts, 8 streets, 40 communities, 240 grids.
 *
 * <p>Codes have the digits of GB/T 2260, GB/T 10114 and GB/T 30428.1: 12 down to the community, 15
 * for a grid, numbered from west to east and north to south in its community. The last community
 * lies directly below its district. Two communities have the same name. Immutable and thread-safe.
 */
final class Division {

  static final String PROVINCE = "沧云省";
  static final String CITY = "望泽市";
  static final Unit TOP = new Unit("990100000000", CITY, "市", "");

  private static final List<String> DISTRICTS = List.of("霁月区", "拂晓区");
  private static final Point SOUTH_WEST = new Point(101.6, 40.6);
  private static final int COLUMNS = 8;
  private static final int ROWS = 5;
  private static final int GRID_COLUMNS = 3;
  private static final int GRID_ROWS = 2;

  private final List<Unit> upper = new ArrayList<>(List.of(TOP));
  private final List<Community> communities = new ArrayList<>();
  private final Lattice lattice;
  private final List<String> roadWords = new ArrayList<>(Table.words("words.tsv", "roads"));
  private final List<String> roadKinds = Table.words("words.tsv", "road_kinds");
  private final Draw draw;

  Division(Draw draw) {
    this.draw = draw;
    lattice = new Lattice(COLUMNS * GRID_COLUMNS, ROWS * GRID_ROWS, SOUTH_WEST, draw);
    draw.shuffle(roadWords);
    List<String> streets = Table.words("words.tsv", "streets");
    for (int column = 0; column < COLUMNS; column++) {
      Unit district = district(column / (COLUMNS / 2));
      Unit street = street(district, streets.get(column), column % (COLUMNS / 2) + 1);
      for (int row = 0; row < ROWS; row++) {
        boolean skips = column == COLUMNS - 1 && row == ROWS - 1;
        communities.add(community(column, row, skips ? null : street, district));
      }
    }
  }

  /** City, districts, streets and communities, each after its parent. */
  List<Unit> upperUnits() {
    List<Unit> all = new ArrayList<>(upper);
    communities.forEach(community -> all.add(community.unit()));
    return all;
  }

  List<Community> communities() {
    return List.copyOf(communities);
  }

  List<Grid> grids() {
    return communities.stream().flatMap(community -> community.grids().stream()).toList();
  }

  private Unit district(int number) {
    String code = "99010" + (number + 2) + "000000";
    for (Unit unit : upper) {
      if (unit.code().equals(code)) {
        return unit;
      }
    }
    return added(new Unit(code, DISTRICTS.get(number), "区", TOP.code()));
  }

  private Unit street(Unit district, String name, int number) {
    boolean town = name.endsWith("镇");
    String digits = Numerals.padded(town ? 100 + number : number, 3);
    String code = district.code().substring(0, 6) + digits + "000";
    return added(new Unit(code, name, town ? "镇" : "街道", district.code()));
  }

  private Unit added(Unit unit) {
    upper.add(unit);
    return unit;
  }

  private Community community(int column, int row, @Nullable Unit street, Unit district) {
    int number = column * ROWS + row;
    boolean village = street != null && street.level().equals("镇") && row >= 3;
    String above = street == null ? district.code() : street.code();
    String code = above.substring(0, 9) + Numerals.padded((village ? 200 : 1) + row, 3);
    String name = Table.words("words.tsv", "communities").get(number) + (village ? "村" : "社区");
    Unit unit = new Unit(code, name, village ? "村" : "社区", above);
    String trunk = district.name().charAt(0) + "泽大道";
    List<String> roads = List.of(road(2 * number), road(2 * number + 1), trunk);
    return new Community(number, unit, street, district, grids(unit, column, row), roads);
  }

  private String road(int number) {
    return roadWords.get(number) + draw.pick(roadKinds);
  }

  private List<Grid> grids(Unit community, int column, int row) {
    List<Grid> grids = new ArrayList<>();
    for (int south = GRID_ROWS - 1; south >= 0; south--) {
      for (int east = 0; east < GRID_COLUMNS; east++) {
        int number = grids.size() + 1;
        String code = community.code() + Numerals.padded(number, 3);
        String name = community.name() + "第" + Numerals.chinese(number) + "网格";
        Unit unit = new Unit(code, name, "网格", community.code());
        grids.add(new Grid(unit, column * GRID_COLUMNS + east, row * GRID_ROWS + south, lattice));
      }
    }
    return List.copyOf(grids);
  }
}
