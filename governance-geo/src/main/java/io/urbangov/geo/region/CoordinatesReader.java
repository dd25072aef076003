package io.urbangov.geo.region;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the nested arrays of GeoJSON coordinates without building them (RFC 7946, 3.1).
 *
 * <p>What an array is shows when it ends: of numbers, a position; of positions, a ring; of rings, a
 * polygon; of polygons, a multipolygon. Not thread-safe.
 */
final class CoordinatesReader {

  private static final int NUMBER = 1;
  private static final int RING = 3;
  static final int POLYGON = 4;
  static final int MULTI_POLYGON = 5;

  private final Shape.Builder shape = new Shape.Builder();
  private final int[] holds = new int[MULTI_POLYGON];
  private int depth;
  private int kind;
  private boolean broken;
  private final double[] position = new double[2];
  private int numbers;
  private int points;

  /** Reads the value at the parser, which is left at its end. */
  void read(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      broken = true;
      json.skipChildren();
      return;
    }
    do {
      accept(json);
      if (depth > 0) {
        json.nextToken();
      }
    } while (depth > 0);
  }

  private void accept(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_ARRAY && depth < holds.length - 1) {
      holds[++depth] = 0;
      numbers = 0;
    } else if (token == JsonToken.END_ARRAY) {
      end();
    } else if (token != null && token.isNumeric()) {
      number(json.getDoubleValue());
    } else {
      broken = true;
      json.skipChildren();
    }
  }

  private void number(double value) {
    contain(NUMBER);
    if (numbers < position.length) {
      position[numbers] = value;
    }
    numbers++;
  }

  private void end() {
    kind = holds[depth--] + 1;
    if (kind == NUMBER + 1) {
      broken |= numbers < 2;
      if (points++ <= FeatureIntake.MOST_POINTS) { // one more shows that there are too many
        shape.point(position[0], position[1]);
      }
    } else if (kind == RING) {
      shape.endRing();
    } else if (kind == POLYGON) {
      shape.endPolygon();
    } else {
      broken |= kind != MULTI_POLYGON;
    }
    if (depth > 0) {
      contain(kind);
    }
  }

  private void contain(int what) {
    broken |= holds[depth] != 0 && holds[depth] != what;
    holds[depth] = what;
  }

  /** The shape, or {@code null} when this was none of the kind. */
  @Nullable Shape shape(int expected) {
    return broken || kind != expected ? null : shape.build();
  }
}
