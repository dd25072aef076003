package io.urbangov.geo.region;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.urbangov.Rejection;
import io.urbangov.geo.crs.CoordinateSystem;
import io.urbangov.hierarchy.UnitRow;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Streams a GeoJSON feature collection (RFC 7946) into an index. Not thread-safe. */
final class GridReader {

  /** NaN is not JSON, but must cost one feature only, not the rest of the file. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .build();

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  /** A grid before the community that it lies in; areas that differ by rounding are equal. */
  private static final Comparator<Usable> SMALLEST_FIRST =
      Comparator.comparing(Usable::area).thenComparing(Usable::code);

  private record Usable(UnitRow unit, Shape shape, float area) {

    String code() {
      return GridReader.code(unit);
    }
  }

  private final String source;
  private final GridProperties names;
  private final List<Usable> features = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();
  private String type = "";

  GridReader(String source, GridProperties names) {
    this.source = source;
    this.names = names;
  }

  /** Opens a parser on what may turn out to be no JSON at all, or not to be there. */
  interface Opener {
    JsonParser open(JsonFactory json) throws IOException;
  }

  static JsonParser open(JsonFactory json, Reader text) throws IOException {
    PushbackReader reader = new PushbackReader(text);
    int first = reader.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      reader.unread(first);
    }
    return json.createParser(reader);
  }

  LoadedGrids read(Opener opener, CoordinateSystem crs) {
    try (JsonParser json = opener.open(JSON)) {
      readCollection(json);
      if (!type.equals("FeatureCollection")) {
        features.clear();
        rejections.clear();
        unreadable("the file must be a FeatureCollection");
      }
    } catch (JsonProcessingException e) {
      unreadable("the file must be JSON, and is not at line " + e.getLocation().getLineNr());
    } catch (IOException e) {
      unreadable("the file cannot be read");
    }
    features.sort(SMALLEST_FIRST);
    List<UnitRow> units = features.stream().map(Usable::unit).toList();
    List<Shape> shapes = features.stream().map(Usable::shape).toList();
    List<String> sorted = features.stream().map(Usable::code).toList();
    return new LoadedGrids(new GridIndex(crs, sorted, new Tiling(shapes)), units, rejections);
  }

  private void unreadable(String message) {
    rejections.add(new Rejection(source, 0, "file.unreadable", message));
  }

  private void readCollection(JsonParser json) throws IOException {
    json.nextToken();
    FeatureReader reader = new FeatureReader(json, source, names);
    reader.eachMember(
        name -> {
          if (name.equals("type")) {
            type = reader.scalar();
          } else if (name.equals("features") && json.currentToken() == JsonToken.START_ARRAY) {
            readFeatures(json, reader);
          } else {
            json.skipChildren();
          }
        });
    json.nextToken(); // throws when anything but the end follows
  }

  private void readFeatures(JsonParser json, FeatureReader reader) throws IOException {
    for (long number = 1; json.nextToken() != JsonToken.END_ARRAY; number++) {
      accept(reader.read(number));
    }
  }

  private void accept(Feature feature) {
    UnitRow unit = feature.unit();
    Shape shape = feature.shape();
    if (unit.code() == null) {
      reject(unit, "code.missing", names.code() + " must not be missing");
    } else if (codes.contains(unit.code())) {
      reject(unit, "code.duplicate", names.code() + " must not be that of an earlier grid");
    } else if (shape == null) {
      reject(unit, "geometry.invalid", "the geometry must be a Polygon or a MultiPolygon");
    } else {
      Optional<String> problem = ShapeCheck.problem(shape);
      problem.ifPresent(rule -> reject(unit, "geometry.invalid", rule));
      if (problem.isEmpty()) {
        codes.add(unit.code());
        features.add(new Usable(unit, shape, (float) shape.area()));
      }
    }
  }

  private void reject(UnitRow unit, String code, String message) {
    rejections.add(new Rejection(source, unit.line(), code, message));
  }

  private static String code(UnitRow unit) {
    return unit.code() == null ? "" : unit.code();
  }
}
