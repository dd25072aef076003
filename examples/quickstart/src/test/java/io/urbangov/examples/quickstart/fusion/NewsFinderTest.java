package io.urbangov.examples.quickstart.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.Progress;
import io.urbangov.RecordId;
import io.urbangov.geo.crs.CoordinateSystem;
import io.urbangov.nlp.classify.UrgencyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Four people write of one mixing plant, one of a fire, and others of what they like. */
class NewsFinderTest {

  private static final String APPEALS =
      """
      id,time,phone,title,body
      1,2026-03-02,19900000001,金桂湾旁搅拌站噪音扰民,金桂湾小区旁边的搅拌站夜里施工，噪音和粉尘很大。
      2,2026-03-03,19900000002,投诉金桂湾搅拌站粉尘,金桂湾旁的搅拌站白天黑夜都有粉尘，窗户不敢开。
      3,2026-03-04,19900000003,金桂湾小区附近建搅拌站,要求搬走金桂湾旁边的搅拌站，噪音太大。
      4,2026-03-06,19900000004,搅拌站严重污染金桂湾,金桂湾的搅拌站噪音和粉尘影响孩子睡觉。
      5,2026-03-05,19900000005,咨询社保卡办理,想问社保卡在哪里补办，需要带什么材料。
      6,2026-03-06,19900000006,松涛苑楼道起火,松涛苑五栋楼道电动车正在起火，有老人被困。
      7,2026-03-05,19900000007,建议增设公交站,希望在图书馆门口设一个公交站。
      10,2026-03-01,19900000010,路灯不亮,望江路的路灯坏了半个月没人修。
      11,2026-03-02,19900000011,占道停车,菜市场门口车辆乱停，行人走到马路上。
      12,2026-03-03,19900000012,自来水发黄,水龙头放出来的水发黄有异味。
      13,2026-03-04,19900000013,电梯故障,三单元电梯经常停在半层。
      14,2026-03-05,19900000014,公积金提取,请问租房怎么提取公积金。
      15,2026-03-06,19900000015,学位咨询,孩子明年上小学，学区怎么划分。
      16,2026-03-01,19900000016,拖欠工资,工地拖欠我们三个月工资。
      17,2026-03-02,19900000017,垃圾清运,垃圾桶满了两天没有清运。
      18,2026-03-03,19900000018,广场舞扰民,晚上广场舞音响太大。
      19,2026-03-04,19900000019,井盖破损,人行道井盖破了一半。
      20,2026-03-05,19900000020,宽带故障,家里宽带断断续续。
      21,2026-03-06,19900000021,绿化带枯死,道路中间的树枯死了。
      22,2026-03-01,19900000022,油烟扰民,楼下餐馆油烟直排。
      23,2026-03-02,19900000023,医保报销,异地住院医保怎么报销。
      24,2026-03-03,19900000024,驾照换证,驾驶证到期在哪里换。
      25,2026-03-04,19900000025,流浪狗,小区里有几只流浪狗。
      """;

  private final List<WindowNews> news =
      CityFusion.fuse(
              CityReader.read(
                  new MemoryInput(new TreeMap<>(Map.of("appeals-hotline.csv", APPEALS))),
                  CoordinateSystem.WGS84),
              List.of(),
              Progress.NONE)
          .news();

  @Test
  void find_whatSeveralPeopleWriteOf_isOneMatter() {
    assertThat(news).hasSize(1);
    assertThat(news.get(0).days()).isEqualTo(Days.weekTo(LocalDate.of(2026, 3, 6)));
    List<WindowNews.Matter> matters = news.get(0).matters();
    assertThat(matters).hasSize(1);
    assertThat(matters.get(0).messages()).isEqualTo(4);
    assertThat(matters.get(0).event().people()).isEqualTo(4);
    assertThat(matters.get(0).event().messages())
        .extracting(RecordId::key)
        .containsExactlyInAnyOrder("1", "2", "3", "4");
  }

  @Test
  void find_fire_cannotWait() {
    assertThat(news.get(0).urgent())
        .extracting(one -> one.record().key() + " " + one.kind())
        .containsExactly("6 " + UrgencyKind.LIFE);
    assertThat(news.get(0).urgent().get(0).words()).contains("起火");
  }
}
