package io.urbangov.examples.quickstart.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.UnitRow;
import io.urbangov.hierarchy.timeline.HierarchyTimeline;
import io.urbangov.load.Csv;
import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Today there are a city 1 and its streets 13 and 14. Street a had the code 11 until it got 13;
 * street b, 12, was merged into it; c, 10, was divided between both; d, 19, was abolished.
 */
class FormerCodesTest {

  private static final String LOG =
      """
      entry,date,change,unit,code,name,parent,into
      1,2001-01-01,create,a,11,甲街道,,
      2,2001-01-01,create,b,12,乙街道,,
      3,2001-01-01,create,c,10,丙街道,,
      4,2001-01-01,create,d,19,丁街道,,
      5,2001-01-01,create,e,14,戊街道,,
      6,2010-01-01,recode,a,13,,,
      7,2011-01-01,merge,b,,,,a
      8,2012-01-01,split,c,,,,a=0.5;e=0.5
      9,2013-01-01,abolish,d,,,,
      """;

  private final FormerCodes codes =
      new FormerCodes(
          Hierarchy.load(List.of(unit("1", null), unit("13", "1"), unit("14", "1"))).hierarchy(),
          HierarchyTimeline.load(Csv.of("changes.csv", new StringReader(LOG))).timeline());

  private static UnitRow unit(String code, @Nullable String parent) {
    return new UnitRow("units.csv", 2, code, "单位" + code, null, parent);
  }

  @Test
  void find_codeThatWasChanged_isTheCodeOfToday() {
    assertThat(codes.find("11")).contains("13");
  }

  @Test
  void find_unitThatWasMerged_isTheOneItIsIn() {
    assertThat(codes.find("12")).contains("13");
  }

  @Test
  void find_unitThatWasDivided_isTheLowestAboveAllItsParts() {
    assertThat(codes.find("10")).contains("1");
  }

  @Test
  void find_abolishedOrUnknownOrTodays_isNothing() {
    assertThat(codes.find("19")).isEmpty();
    assertThat(codes.find("99")).isEmpty();
    assertThat(codes.find("13")).isEmpty();
    assertThat(codes.size()).isEqualTo(3);
  }
}
