package io.urbangov.resolve.report;

import static io.urbangov.resolve.report.JsonText.number;

import com.fasterxml.jackson.core.JsonGenerator;
import io.urbangov.RecordId;
import java.io.IOException;
import java.util.List;

/** A {@link RunReport} as JSON. */
final class ReportJson {

  /** Writes the fields of one row. */
  @FunctionalInterface
  private interface Row<R> {
    void write(R row) throws IOException;
  }

  private final JsonGenerator json;

  ReportJson(JsonGenerator json) {
    this.json = json;
  }

  void write(RunReport report) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", report.type().name());
    totals(report.totals());
    if (report.recallCeiling().isPresent()) {
      number(json, "recallCeiling", report.recallCeiling().getAsDouble());
    }
    rows("warnings", report.warnings(), this::warning);
    rows("rules", report.rules(), this::rule);
    rows("largestBlocks", report.largestBlocks(), this::block);
    number(json, "prior", report.training().prior());
    json.writeNumberField("rounds", report.training().rounds());
    json.writeBooleanField("converged", report.training().converged());
    rows("levels", report.training().levels(), this::level);
    strings("comparisons", report.pairs().comparisons());
    json.writeNumberField("distinctPatterns", report.pairs().distinctPatterns());
    rows("patterns", report.pairs().patterns(), this::pattern);
    rows("histogram", report.pairs().histogram(), this::bin);
    json.writeNumberField("reviewPairs", report.review().pairs());
    rows("review", report.review().top(), this::candidate);
    unlinkable(report.unlinkable());
    rows("sizes", report.sizes(), this::size);
    rows("fields", report.fields(), this::field);
    json.writeEndObject();
  }

  private <R> void rows(String name, List<R> rows, Row<R> body) throws IOException {
    json.writeArrayFieldStart(name);
    for (R row : rows) {
      json.writeStartObject();
      body.write(row);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void totals(RunReport.Totals totals) throws IOException {
    json.writeNumberField("records", totals.records());
    json.writeNumberField("entities", totals.entities());
    json.writeNumberField("joined", totals.joined());
    json.writeNumberField("comparedPairs", totals.comparedPairs());
    number(json, "possiblePairs", totals.possiblePairs());
    number(json, "linkThreshold", totals.link());
    number(json, "reviewThreshold", totals.review());
  }

  private void warning(RunReport.Warning warning) throws IOException {
    json.writeStringField("code", warning.code().code());
    json.writeStringField("subject", warning.subject());
    json.writeNumberField("count", warning.count());
  }

  private void rule(RunReport.Rule rule) throws IOException {
    json.writeStringField("rule", rule.rule());
    json.writeNumberField("pairs", rule.pairs());
    json.writeNumberField("blocks", rule.blocks());
    json.writeNumberField("largestBlock", rule.largestBlock());
    json.writeNumberField("skippedBlocks", rule.skippedBlocks());
    json.writeNumberField("skippedPairs", rule.skippedPairs());
    json.writeNumberField("unkeyed", rule.unkeyed());
  }

  private void block(RunReport.Block block) throws IOException {
    json.writeStringField("rule", block.rule());
    json.writeNumberField("records", block.records());
    json.writeBooleanField("skipped", block.skipped());
  }

  private void level(RunReport.Level level) throws IOException {
    json.writeStringField("field", level.field());
    json.writeStringField("level", level.level());
    number(json, "m", level.m());
    number(json, "u", level.u());
    number(json, "weight", level.weight());
  }

  private void pattern(RunReport.Pattern pattern) throws IOException {
    strings("levels", pattern.levels());
    json.writeNumberField("pairs", pattern.pairs());
    number(json, "weight", pattern.weight());
    number(json, "probability", pattern.probability());
  }

  private void bin(RunReport.Bin bin) throws IOException {
    json.writeNumberField("from", bin.from());
    json.writeNumberField("pairs", bin.pairs());
  }

  private void candidate(RunReport.Candidate pair) throws IOException {
    json.writeStringField("a", pair.a().toString());
    json.writeStringField("b", pair.b().toString());
    number(json, "weight", pair.weight());
    number(json, "probability", pair.probability());
  }

  private void unlinkable(RunReport.Unlinkable records) throws IOException {
    json.writeObjectFieldStart("unlinkable");
    json.writeNumberField("unkeyed", records.unkeyed());
    json.writeNumberField("skipped", records.skipped());
    json.writeNumberField("alone", records.alone());
    json.writeNumberField("poor", records.poor());
    strings("sample", records.sample().stream().map(RecordId::toString).toList());
    json.writeEndObject();
  }

  private void size(RunReport.Size size) throws IOException {
    json.writeNumberField("records", size.records());
    json.writeNumberField("entities", size.entities());
  }

  private void field(RunReport.FieldUse field) throws IOException {
    json.writeStringField("field", field.field());
    json.writeNumberField("present", field.present());
    json.writeNumberField("distinct", field.distinct());
    json.writeNumberField("mostEntities", field.mostEntities());
    json.writeNumberField("genericValues", field.genericValues());
    json.writeNumberField("tooLong", field.tooLong());
  }
}
