package io.urbangov.examples.quickstart;

import io.urbangov.geo.address.AddressElement;
import io.urbangov.geo.address.AddressKeys;
import io.urbangov.geo.address.AddressNormalizer;
import io.urbangov.geo.address.AddressRules;
import io.urbangov.geo.address.AddressSimilarity;
import io.urbangov.geo.address.Gazetteer;
import io.urbangov.geo.address.NormalizedAddress;
import io.urbangov.geo.address.ParsedAddress;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.UnitRow;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The code of docs/guides/address.md, step by step. */
public final class AddressGuide {

  private AddressGuide() {}

  /** Runs all steps. */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) {
    Gazetteer gazetteer = gazetteer();
    parse(gazetteer, out);
    AddressNormalizer normalizer = normalize(gazetteer, out);
    compare(normalizer, out);
  }

  private static Gazetteer gazetteer() {
    // guide:units
    List<UnitRow> rows = new ArrayList<>();
    rows.add(new UnitRow("units", 1, "97", "云川省", "province", null));
    rows.add(new UnitRow("units", 2, "9701", "金湖市", "city", "97"));
    rows.add(new UnitRow("units", 3, "970103", "东湖区", "district", "9701"));
    rows.add(new UnitRow("units", 4, "970103001", "清河街道", "street", "970103"));
    Gazetteer gazetteer = Gazetteer.of(Hierarchy.load(rows).hierarchy());
    // guide:end
    return gazetteer;
  }

  private static void parse(Gazetteer gazetteer, PrintStream out) {
    // guide:parse
    ParsedAddress parsed = AddressRules.of(gazetteer).parse("清河街道文廟路８号附3号三号楼2-501");
    for (AddressElement element : parsed.elements()) {
      out.println(element.start() + " " + element.tag().tag() + " " + parsed.text(element));
    }
    // guide:end
  }

  private static AddressNormalizer normalize(Gazetteer gazetteer, PrintStream out) {
    // guide:normalize
    AddressNormalizer normalizer = AddressNormalizer.of(gazetteer);
    NormalizedAddress address = normalizer.normalize("清河街道文廟路８号附3号三号楼2-501");
    out.println(address.text());
    out.println(address.unit().orElse("?"));
    out.println(normalizer.normalize("A市A3区文庙路8号").text());
    // guide:end
    return normalizer;
  }

  private static void compare(AddressNormalizer normalizer, PrintStream out) {
    // guide:compare
    AddressSimilarity similarity = AddressSimilarity.of(normalizer);
    String registered = "金湖市东湖区文庙路8号清水小区3幢";
    for (String other : List.of("文庙路八号清水小区3号楼", "东湖区文庙路8号", "青山路8号院")) {
      out.println(String.format(Locale.ROOT, "%.2f", similarity.of(registered, other)));
    }
    similarity.explain(registered, "青山路8号院").details().stream().limit(4).forEach(out::println);
    out.println(AddressKeys.of(normalizer).of(registered));
    // guide:end
  }
}
