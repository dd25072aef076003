package io.urbangov.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.Rejection;
import io.urbangov.examples.quickstart.real.MessageFiles;
import io.urbangov.examples.quickstart.real.OrderFiles;
import io.urbangov.load.Csv;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** The adapters, on a few invented rows. */
class RealFilesTest {

  private final List<Rejection> rejections = new ArrayList<>();

  @Test
  void messages_nameTheirUnits() {
    SortedMap<String, String> files =
        MessageFiles.read(
            csv(
                """
                留言编号,留言用户,留言主题,留言时间,留言详情,反对数,点赞数
                1,U1,A3区路灯不亮,2019-02-28 11:25:05,"A市A7县边上,很暗",0,1
                2,U2,公交太慢,2019/2/28 11:25,希望B市改进,0,0
                3,U3,谢谢,2019-03-01 00:00:00,没有地点,0,0
                4,short
                """),
            rejections::add);

    assertThat(files.get("units.csv"))
        .isEqualToIgnoringNewLines("code,name,level,parentA3区,A3区,区县,A市A市,A市,市,B市,B市,市,");
    assertThat(files.get("appeals-messages.csv"))
        .contains("1,2019-02-28 11:25:05,留言,U1,A3区路灯不亮,\"A市A7县边上,很暗\",A3区")
        .contains("2,2019/2/28 11:25,留言,U2,公交太慢,希望B市改进,B市")
        .contains("3,2019-03-01 00:00:00,留言,U3,谢谢,没有地点,");
    assertThat(rejections).extracting(Rejection::line).containsExactly(5L);
  }

  @Test
  void orders_lieInTheirCommunity() {
    SortedMap<String, String> files =
        OrderFiles.read(
            csv(
                """
                id,CREATE_TIME,COMMUNITY_ID,EVENT_SRC_NAME,EVENT_TYPE_NAME,MAIN_TYPE_NAME,SUB_TYPE_NAME,DISPOSE_UNIT_NAME
                1,2018-09-16 08:00:00,10018,12345,市容环卫,园林绿化,树木倒伏,城管局
                2,2018-09-16 09:00:00,0,12345,市容环卫,园林绿化,树木倒伏,城管局
                """),
            csv(
                """
                COMMUNITY_ID,COMMUNITY_NAME,street,streetCode,stat_code
                10018,桂花社区,石桥街道,990101001,990101001002
                """),
            rejections::add);

    assertThat(files.get("units.csv"))
        .contains("990101,本区,区,", "990101001,石桥街道,街道,990101", "990101001002,桂花社区,社区,990101001");
    assertThat(files.get("appeals-orders.csv"))
        .contains("1,2018-09-16 08:00:00,12345,树木倒伏,990101001002,市容环卫/园林绿化/树木倒伏,城管局")
        .contains("2,2018-09-16 09:00:00,12345,树木倒伏,,");
    assertThat(rejections).isEmpty();
  }

  @Test
  void run_withoutData_saysSo() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);

    assertThat(RealMessages.run(stream, stream, "data=no/such/folder")).isZero();
    assertThat(RealMessages.run(stream, stream, "colour=red")).isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("data not found, skipped", "unknown argument: colour=red");
  }

  private static Csv csv(String text) {
    return Csv.of("test.csv", new StringReader(text));
  }
}
