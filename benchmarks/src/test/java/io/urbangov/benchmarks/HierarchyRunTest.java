package io.urbangov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HierarchyRunTest {

  @TempDir Path folder;

  private static String run(String... args) {
    Result result = new Result("hierarchy");
    new HierarchyRun().run(Arguments.parse(List.of(args)), result);
    return result.toJson();
  }

  private Path division(String name, String text) throws IOException {
    Path file = folder.resolve("division").resolve(name + ".csv");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void smallList_hasAGridPerVillage_andJGraphTAgrees() throws IOException {
    division("provinces", "code,name\n11,北京市\n");
    division("cities", "code,name,provinceCode\n1101,市辖区,11\n");
    division("areas", "code,name,cityCode\n110101,东城区,1101\n");
    division("streets", "code,name,areaCode\n110101001,东华门街道,110101\n");
    division(
        "villages",
        "code,name,streetCode\n110101001001,多福巷社区居委会,110101001\n110101001002,银闸,110101001\n");
    String json = run("data=" + folder, "runs=1");
    // 4 above, 2 villages, 2 grids; 8 of parent, end and level are 10 bytes each and a code 8
    assertThat(json).contains("\"records\":8,\"rejections\":0").contains("\"peers\":{\"jgrapht\"");
    assertThat(json).contains("\"array_mib\":" + "0.000137329");
  }

  /** The bound that does not depend on the machine. */
  @Test
  void china_takesAtMostThirtyMebibytes() {
    String data = System.getProperty("governance.data", "../shared/data");
    assumeTrue(Files.isDirectory(Path.of(data)), "data not found, skipped: " + data);
    String json = run("data=" + data, "runs=1", "peers=none");
    assertThat(json).contains("\"records\":1285849,\"rejections\":0");
    String rest = json.substring(json.indexOf("\"array_mib\":") + 12);
    assertThat(Double.parseDouble(rest.substring(0, rest.indexOf(',')))).isBetween(10.0, 30.0);
  }

  @Test
  void wrongUse_saysWhat() {
    assertThatThrownBy(() -> run("data=none"))
        .isInstanceOf(WrongUse.class)
        .hasMessage("data not found: none/division/villages.csv");
    assertThatThrownBy(() -> run("peers=duke")).isInstanceOf(WrongUse.class);
    assertThatThrownBy(() -> run("n=1")).isInstanceOf(WrongUse.class);
  }
}
