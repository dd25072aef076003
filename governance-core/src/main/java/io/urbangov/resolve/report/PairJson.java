package io.urbangov.resolve.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** A pair's waterfall as JSON. */
final class PairJson {

  private PairJson() {}

  static void write(JsonGenerator json, PairWaterfall pair) throws IOException {
    json.writeStartObject();
    json.writeStringField("a", pair.a().toString());
    json.writeStringField("b", pair.b().toString());
    json.writeBooleanField("joined", pair.joined());
    json.writeStringField("rule", pair.rule());
    JsonText.number(json, "weight", pair.weight());
    JsonText.number(json, "probability", pair.probability());
    JsonText.number(json, "link", pair.link());
    JsonText.number(json, "review", pair.review());
    json.writeArrayFieldStart("steps");
    for (WaterfallStep step : pair.steps()) {
      step(json, step);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void step(JsonGenerator json, WaterfallStep step) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", step.kind().code());
    if (!step.field().isEmpty()) {
      json.writeStringField("field", step.field());
    }
    if (!step.level().isEmpty()) {
      json.writeStringField("level", step.level());
    }
    JsonText.number(json, "bits", step.bits());
    JsonText.number(json, "total", step.total());
    JsonText.number(json, "probability", step.probability());
    json.writeEndObject();
  }
}
