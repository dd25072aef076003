package io.urbangov.geo.address;

import java.util.Map;

/**
 * What each piece of evidence says where nobody has labelled pairs, in log odds.
 *
 * <p>Set by hand and by principle: roads, places and numbers tell places apart; units do so only
 * where they differ; a lower number counts for less, since it is often left out.
 */
final class DefaultWeights {

  private static final double CONSTANT = -4.5;
  private static final double[] TEXTS = {1, 1, 1, 0.5, 0.5, 0.5, 0, 1, 1, -0.5};

  /** Agreeing and differing. */
  private static final Map<AddressTag, double[]> PARTS =
      Map.ofEntries(
          Map.entry(AddressTag.PROVINCE, new double[] {0, -1}),
          Map.entry(AddressTag.CITY, new double[] {0, -1}),
          Map.entry(AddressTag.DISTRICT, new double[] {0.2, -0.5}),
          Map.entry(AddressTag.TOWN, new double[] {0.3, -0.2}),
          Map.entry(AddressTag.COMMUNITY, new double[] {0.5, -0.5}),
          Map.entry(AddressTag.ROAD, new double[] {1, -1}),
          Map.entry(AddressTag.ROAD_NUMBER, new double[] {1, -0.7}),
          Map.entry(AddressTag.POI, new double[] {1, -0.5}),
          Map.entry(AddressTag.HOUSE_NUMBER, new double[] {0.5, -0.3}),
          Map.entry(AddressTag.CELL_NUMBER, new double[] {0.3, -0.3}),
          Map.entry(AddressTag.FLOOR_NUMBER, new double[] {0.3, -0.3}),
          Map.entry(AddressTag.ROOM_NUMBER, new double[] {0.5, -0.5}));

  private DefaultWeights() {}

  static double[] all() {
    double[] weights = new double[PairEvidence.SIZE + 1];
    int next = 0;
    for (AddressTag tag : PairEvidence.PARTS) {
      double[] part = PARTS.getOrDefault(tag, new double[2]);
      weights[next++] = part[0];
      weights[next++] = part[1];
    }
    for (int i = 0; i < PairEvidence.NAMES.size(); i++) {
      weights[next++] = 0.5;
      weights[next++] = 0.3;
    }
    System.arraycopy(TEXTS, 0, weights, next, TEXTS.length);
    weights[PairEvidence.SIZE] = CONSTANT;
    return weights;
  }
}
