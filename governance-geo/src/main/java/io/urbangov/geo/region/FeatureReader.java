package io.urbangov.geo.region;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.urbangov.hierarchy.UnitRow;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one GeoJSON feature at a time, members in any order. Not thread-safe. */
final class FeatureReader {

  private final JsonParser json;
  private final String source;
  private final GridProperties names;
  private Map<String, String> properties = new HashMap<>();
  private @Nullable Shape shape;

  FeatureReader(JsonParser json, String source, GridProperties names) {
    this.json = json;
    this.source = source;
    this.names = names;
  }

  /** Reads the value at the parser, which is left at its end. */
  Feature read(long number) throws IOException {
    properties = new HashMap<>();
    shape = null;
    eachMember(this::readMember);
    UnitRow unit =
        new UnitRow(
            source,
            number,
            properties.get(names.code()),
            properties.get(names.name()),
            properties.get(names.level()),
            properties.get(names.parent()));
    return new Feature(unit, shape);
  }

  private void readMember(String name) throws IOException {
    switch (name) {
      case "properties" -> eachMember(this::readProperty);
      case "geometry" -> readGeometry();
      default -> json.skipChildren();
    }
  }

  private void readProperty(String name) throws IOException {
    JsonToken token = json.currentToken();
    if (token.isScalarValue() && token != JsonToken.VALUE_NULL && names.include(name)) {
      properties.put(name, json.getText());
    } else {
      json.skipChildren();
    }
  }

  private void readGeometry() throws IOException {
    CoordinatesReader coordinates = new CoordinatesReader();
    String[] type = {""};
    eachMember(
        name -> {
          switch (name) {
            case "type" -> type[0] = scalar();
            case "coordinates" -> coordinates.read(json);
            default -> json.skipChildren();
          }
        });
    shape =
        switch (type[0]) {
          case "Polygon" -> coordinates.shape(CoordinatesReader.POLYGON);
          case "MultiPolygon" -> coordinates.shape(CoordinatesReader.MULTI_POLYGON);
          default -> null;
        };
  }

  /** The text of the value at the parser, empty when it is an object or array. */
  String scalar() throws IOException {
    if (json.currentToken().isScalarValue()) {
      return json.getText();
    }
    json.skipChildren();
    return "";
  }

  /** Calls with the name of each member of an object, at its value; skips what is no object. */
  void eachMember(Member member) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      member.read(name);
    }
  }

  /** Reads the value at the parser, and leaves it at the end of that value. */
  interface Member {
    void read(String name) throws IOException;
  }
}
