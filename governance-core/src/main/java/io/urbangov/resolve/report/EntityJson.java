package io.urbangov.resolve.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.urbangov.Entity;
import io.urbangov.RecordId;
import java.io.IOException;
import java.util.List;

/** Why, why not and how, as JSON. */
final class EntityJson {

  private EntityJson() {}

  static void write(JsonGenerator json, EntityEvidence evidence) throws IOException {
    json.writeStartObject();
    entity(json, evidence.entity());
    WeakestLink weakest = evidence.weakest();
    if (weakest != null) {
      json.writeFieldName("weakest");
      weakest(json, weakest);
    }
    json.writeArrayFieldStart("spanning");
    for (PairWaterfall pair : evidence.spanning()) {
      PairJson.write(json, pair);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void entity(JsonGenerator json, Entity entity) throws IOException {
    json.writeStringField("type", entity.type().name());
    json.writeStringField("entity", entity.id().toString());
    json.writeNumberField("records", entity.members().size());
  }

  private static void ids(JsonGenerator json, String name, List<RecordId> records)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (RecordId record : records) {
      json.writeString(record.toString());
    }
    json.writeEndArray();
  }

  private static void weakest(JsonGenerator json, WeakestLink weakest) throws IOException {
    json.writeStartObject();
    ids(json, "side", weakest.side());
    JsonText.number(json, "bits", weakest.bits());
    json.writeNumberField("cut", weakest.cut());
    json.writeNumberField("links", weakest.links());
    json.writeNumberField("against", weakest.against());
    json.writeBooleanField("exact", weakest.exact());
    json.writeFieldName("strongest");
    PairJson.write(json, weakest.strongest());
    json.writeEndObject();
  }

  static void write(JsonGenerator json, MergeHistory history) throws IOException {
    json.writeStartObject();
    entity(json, history.entity());
    json.writeArrayFieldStart("steps");
    for (MergeHistory.Step step : history.steps()) {
      json.writeStartObject();
      json.writeStringField("into", step.into().toString());
      json.writeNumberField("intoSize", step.intoSize());
      json.writeStringField("from", step.from().toString());
      json.writeNumberField("fromSize", step.fromSize());
      JsonText.number(json, "bits", step.bits());
      json.writeEndObject();
    }
    json.writeEndArray();
    ids(json, "others", history.others());
    json.writeEndObject();
  }

  static void write(JsonGenerator json, WhyNot why) throws IOException {
    json.writeStartObject();
    json.writeStringField("reason", why.reason().code());
    json.writeArrayFieldStart("rules");
    for (RuleTrace rule : why.rules()) {
      rule(json, rule);
    }
    json.writeEndArray();
    json.writeFieldName("pair");
    PairJson.write(json, why.pair());
    json.writeEndObject();
  }

  private static void rule(JsonGenerator json, RuleTrace rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", rule.rule());
    json.writeStringField("outcome", rule.outcome().code());
    json.writeNumberField("blockSize", rule.blockSize());
    json.writeArrayFieldStart("parts");
    for (RuleTrace.Part part : rule.parts()) {
      json.writeStartObject();
      json.writeStringField("key", part.key());
      json.writeStringField("agreement", part.agreement().code());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
