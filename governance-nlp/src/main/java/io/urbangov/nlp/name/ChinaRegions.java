package io.urbangov.nlp.name;

/**
 * The regions of China as organizations bear their names: provinces and prefectures without 省, 市 or
 * 自治州 (national statistical codes of 2023), and the characters that stand for them on number plates
 * and in the names of firms. 中 stands for 中国.
 */
final class ChinaRegions {

  private static final String ABBREVIATIONS =
      """
      北京:京 天津:津 河北:冀 山西:晋 内蒙古:蒙 辽宁:辽 吉林:吉 黑龙江:黑 上海:沪申 江苏:苏
      浙江:浙 安徽:皖 福建:闽 江西:赣 山东:鲁 河南:豫 湖北:鄂 湖南:湘 广东:粤 广西:桂
      海南:琼 重庆:渝 四川:川蜀 贵州:贵黔 云南:云滇 西藏:藏 陕西:陕秦 甘肃:甘陇 青海:青
      宁夏:宁 新疆:新 香港:港 澳门:澳 台湾:台 中国:中
      深圳:深 广州:穗 武汉:汉 成都:蓉 宁波:甬 南京:宁 福州:榕 青岛:青 大连:连 厦门:厦
      杭州:杭 苏州:苏 无锡:锡 沈阳:沈 哈尔滨:哈 昆明:昆 兰州:兰 合肥:合 长沙:长 长春:长
      """;

  private static final String PREFECTURES =
      """
      石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 阳泉
      长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯
      呼伦贝尔 巴彦淖尔 乌兰察布 兴安 锡林郭勒 阿拉善 沈阳 大连 鞍山 抚顺 本溪 丹东
      锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛 长春 吉林 四平 辽源 通化 白山 松原
      白城 延边 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河
      绥化 大兴安岭 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州
      宿迁 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 合肥 芜湖 蚌埠
      淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城 福州 厦门
      莆田 三明 泉州 漳州 南平 龙岩 宁德 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安
      宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂
      德州 聊城 滨州 菏泽 郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河
      三门峡 南阳 商丘 信阳 周口 驻马店 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感
      荆州 黄冈 咸宁 随州 恩施 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州
      永州 怀化 娄底 湘西 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州
      梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 南宁 柳州 桂林 梧州 北海
      防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左 海口 三亚 三沙 儋州 成都 自贡
      攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中
      资阳 阿坝 甘孜 凉山 贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南 昆明
      曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄 红河 文山 西双版纳 大理 德宏 怒江
      迪庆 拉萨 日喀则 昌都 林芝 山南 那曲 阿里 西安 铜川 宝鸡 咸阳 渭南 延安 汉中
      榆林 安康 商洛 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南
      临夏 甘南 西宁 海东 海北 黄南 海南 果洛 玉树 海西 银川 石嘴山 吴忠 固原 中卫
      乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 克孜勒苏 喀什 和田
      伊犁 塔城 阿勒泰
      """;

  private ChinaRegions() {}

  /** The prefectures. */
  static String[] names() {
    return PREFECTURES.strip().split("\\s+", -1);
  }

  /** Regions with the characters that stand for them, such as {@code 上海:沪申}. */
  static String[] abbreviations() {
    return ABBREVIATIONS.strip().split("\\s+", -1);
  }
}
