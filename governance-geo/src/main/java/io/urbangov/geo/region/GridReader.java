package io.urbangov.geo.region;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.urbangov.Rejection;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/** Streams a GeoJSON feature collection (RFC 7946) into an index. Not thread-safe. */
final class GridReader {

  /** NaN is not JSON, but must cost one feature only, not the rest of the file. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .build();

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final String source;
  private final GridProperties names;
  private final FeatureIntake intake;
  private String type = "";

  GridReader(String source, GridProperties names, FeatureIntake intake) {
    this.source = source;
    this.names = names;
    this.intake = intake;
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

  void read(Opener opener) {
    FeatureIntake.Mark before = intake.mark();
    try (JsonParser json = opener.open(JSON)) {
      readCollection(json);
      if (!type.equals("FeatureCollection")) {
        intake.backTo(before);
        unreadable("the file must be a FeatureCollection");
      }
    } catch (JsonProcessingException e) {
      unreadable("the file must be JSON, and is not at line " + e.getLocation().getLineNr());
    } catch (IOException e) {
      unreadable("the file cannot be read");
    }
  }

  private void unreadable(String message) {
    intake.reject(new Rejection(source, 0, "file.unreadable", message));
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
      Feature feature = reader.read(number);
      intake.accept(feature.unit(), feature.shape());
    }
  }
}
