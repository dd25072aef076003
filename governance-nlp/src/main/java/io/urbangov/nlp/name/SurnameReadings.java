package io.urbangov.nlp.name;

import java.util.HashMap;
import java.util.Map;

/**
 * How characters are read as a surname where that is not their usual reading (姓氏异读), after
 * 《现代汉语词典》: 单 is shan, not dan.
 */
final class SurnameReadings {

  private static final String TABLE =
      """
      单:shan 曾:zeng 仇:qiu 解:xie 区:ou 查:zha 朴:piao 翟:zhai 盖:ge 种:chong 繁:po 秘:bi 覃:qin 员:yun
      缪:miao 乐:yue 任:ren 华:hua 燕:yan 应:ying 宁:ning 葛:ge 隗:wei 牟:mu 逄:pang 黑:he 洗:xian 冼:xian
      折:she 祭:zhai 谌:chen 郗:xi 柏:bai 薄:bo 纪:ji 车:che 宿:su 盛:sheng 石:shi 沈:shen 贾:jia 召:shao
      尹:yin 阚:kan 眭:sui 笪:da 郇:xun 佘:she 晁:chao 厍:she 妫:gui 芮:rui 都:du 那:na 过:guo 哈:ha 曲:qu
      重:chong 长:zhang 尉:wei 万:wan 令:ling 澹:tan 诸:zhu 鲜:xian 於:yu 于:yu 臧:zang 卜:bu 干:gan 行:xing
      """;

  private static final String COMPOUND =
      """
      尉迟:yu,chi 万俟:mo,qi 长孙:zhang,sun 澹台:tan,tai 令狐:ling,hu 单于:chan,yu 宓妃:fu,fei 乐正:yue,zheng
      """;

  private final Map<String, String[]> readings = new HashMap<>();

  SurnameReadings() {
    for (String row : (TABLE + COMPOUND).strip().split("\\s+", -1)) {
      int at = row.indexOf(':');
      readings.put(row.substring(0, at), row.substring(at + 1).split(",", -1));
    }
  }

  /** The syllables of a surname; empty where the usual readings hold. */
  String[] of(String surname) {
    return readings.getOrDefault(surname, new String[0]);
  }
}
