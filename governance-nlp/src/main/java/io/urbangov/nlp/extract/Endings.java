package io.urbangov.nlp.extract;

import io.urbangov.nlp.extract.Ending.Strength;
import io.urbangov.nlp.extract.PlacePart.Kind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that names of places and organizations end with.
 *
 * <p>Chosen from the element codes of GA/T 2000.32 and the names of departments that every city
 * has; a single character that is also a common word (城, 里, 湾) is weak. The longest names: roads
 * mostly have two or three characters before 路, estates up to six, companies up to fourteen.
 */
final class Endings {

  private final Map<String, Ending> endings = new HashMap<>();
  private final Words words;

  Endings() {
    add(
        Kind.DIVISION,
        Strength.STRONG,
        5,
        "自治区 自治州 自治县 街道 社区 镇 乡 区 县 市 村 新区 示范区 开发区 工业区 度假区 林场 农场");
    add(Kind.DIVISION, Strength.WEAK, 3, "组");
    add(Kind.DIVISION, Strength.STRONG, 3, "区 县 市");
    add(
        Kind.DIVISION,
        Strength.ALONE,
        3,
        """
        河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 海南省 四川省 贵州省
        云南省 陕西省 甘肃省 青海省 台湾省 西地省
        """);
    add(Kind.DIVISION, Strength.ALONE, 6, "高新区 经开区 自贸区 高新技术产业开发区 经济技术开发区 高新开发区 经济开发区 工业园区 产业园区");
    add(
        Kind.ROAD,
        Strength.STRONG,
        4,
        "路 大道 大街 街 巷 胡同 里弄 巷子 国道 省道 县道 乡道 高速 高速公路 快速路 环线 大桥 立交桥 立交 隧道 天桥 高架桥 高架 步行街 桥 路桥 涵洞");
    add(Kind.ROAD, Strength.ALONE, 2, "东一环 东二环 西二环 南二环 北二环 东三环 西三环 南三环 北三环 一环路 二环路 三环路 四环路 绕城高速");
    add(
        Kind.ESTATE,
        Strength.STRONG,
        6,
        """
        小区 花园 花苑 家园 嘉园 佳园 公寓 新村 新城 名城 名都 名邸 名苑 公馆 山庄 别墅 豪庭 豪园 华庭 华府 雅苑 雅居 学府
        御府 国际城 苑 国际社区 世纪城 美墅 半岛 新苑 绿洲 新寓 府邸 名园 名府 花城 庄园 安置房 公租房 廉租房 经济适用房 家属院
        宿舍区 大院 新居 丽都 云顶 云庭 雅园 康城 星城 东郡 西郡 水郡 兰庭 天城 天下 首府 悦府 悦城 香郡 香樟园 梅园 澜庭 尚城 尚都
        """);
    add(
        Kind.ESTATE,
        Strength.WEAK,
        6,
        """
        园 城 湾 府 庭 郡 墅 邸 轩 阁 岸 坊 汇 荟 寓 峰 庄 海 墅区 国际 时代 天地 星座 空间 之星 美地 丽景
        佳苑 雅阁 翰城 滨江 公社 花岛 1号 一号 中央 名门 新座 印象 领域 领秀 领航 盛世 天成 景城
        """);
    add(
        Kind.LANDMARK,
        Strength.STRONG,
        6,
        """
        广场 公园 森林公园 湿地公园 大厦 大楼 商场 购物中心 市场 大市场 菜市场 农贸市场 批发市场 车站 汽车站 火车站 高铁站 地铁站 公交站 公交车站
        码头 机场 体育馆 体育场 体育公园 体育中心 会展中心 水库 商圈 商城 建材城 商业街 工业园 产业园 科技园 物流园 创业园 收费站 加油站 立交桥 客运站
        湖 河 岛 动物园 植物园 风景区 景区 名胜区 湿地 祠堂 牌坊 风光带 江滩 古镇 美食城 汽车城 建材市场 花卉市场 奥体中心 文化宫 少年宫 地铁口
        """);
    add(
        Kind.LANDMARK,
        Strength.WEAK,
        4,
        "中心 江 山 塘 坪 坡 冲 垅 洲 渠 港 湖畔 站 南站 北站 东站 西站 渡口 渡 坝 岭 垸 湾里 坳 溪 滩 垭");
    add(
        Kind.LANDMARK,
        Strength.ALONE,
        3,
        "火车站 高铁站 汽车站 火车南站 高铁南站 汽车南站 汽车东站 汽车西站 汽车北站 火车东站 火车北站 高铁东站 高铁西站 高铁北站 老火车站 长江 黄河 湘江 珠江 汉江 赣江 闽江 钱塘江 黄浦江 嘉陵江 大学城 体育公园 长途汽车站 老汽车站");
    organizations();
    words = new Words(endings.keySet());
  }

  private void organizations() {
    add(
        null,
        Strength.STRONG,
        14,
        """
        公司 集团 分公司 总公司 局 分局 总局 委员会 纪委 管委会 居委会 村委会 业委会 办事处 街道办 派出所 法院 人民法院 中级人民法院 检察院 人民检察院
        医院 人民医院 卫生院 诊所 门诊部 卫生服务中心 卫生所 中医馆 学校 小学 中学 高中 初中 大学 学院 幼儿园 幼儿院 职校 技校 中专 培训中心 培训机构
        托管中心 教育机构 银行 支行 分行 信用社 农商行 政府 人民政府 支队 大队 中队 总队 供电所 税务所 司法所 财政所 国土所 工商所 房管所 车管所
        厂 电厂 化工厂 机械厂 酒店 宾馆 饭店 餐馆 酒楼 面馆 烧烤店 粉店 粉馆 面店 饭馆 菜馆 茶馆 茶楼 麻将馆 旅馆 火锅店 早餐店 奶茶店 理发店 蛋糕店 五金店 水果店 餐厅 客栈 洗浴中心 足浴店 棋牌室 修理厂
        大药房 百货 营业厅 卫生服务站 社区卫生服务站 一中学 二中学 三中学 四中学 五中学 六中学 七中学 八中学 九中学 十中学 超市 便利店 药房 药店 KTV 网吧 网咖 酒吧 会所 驾校 协会 学会 商会 联合会
        合作社 事务所 研究院 研究所 设计院 博物馆 图书馆 美术馆 文化馆 养老院 敬老院 福利院
        街道办事处 社区居委会 社区居民委员会 居民委员会 村民委员会 业主委员会 社区服务中心 社区卫生服务中心
        管理中心 服务中心 公积金中心 指挥部 管理处 管理站 执法局 律所 健身房 美容院 月子中心 影城 影院 工作室
        一中 二中 三中 四中 五中 六中 七中 八中 九中 十中 附中 附小 实验中学 实验小学 中心小学 一小 二小 招考办 考试院 总站 发改委 卫健委 住建委 政法委 人大 政协
        团委 妇联 残联 工会 巡察组 督查组 管理局 监督局 监督管理局 监察局 公交集团 地铁集团 城投 旅行社 出版社 电视台 报社 水厂 污水处理厂 项目部
        """);
    add(null, Strength.NAMED, 6, "物业 地产 置业 燃气 速运 快递 水务 电信 传媒 政府");
    add(
        null,
        Strength.ALONE,
        8,
        """
        公安局 教育局 财政局 民政局 司法局 城管局 城市管理局 住建局 住房和城乡建设局 规划局 自然资源局 自然资源和规划局 国土局 国土资源局 交通局 交通运输局
        水利局 水务局 农业局 农业农村局 林业局 园林局 商务局 文化局 文旅局 卫生局 卫健局 卫健委 卫计委 审计局 环保局 生态环境局 统计局 体育局 信访局 社保局
        人社局 人力资源和社会保障局 医保局 医疗保障局 税务局 地税局 国税局 工商局 市场监管局 市场监督管理局 质监局 药监局 食药监局 安监局 应急管理局 应急局 房产局 房管局
        供电局 邮政局 气象局 烟草局 粮食局 物价局 铁路局 发改委 发改局 住建委 国资委 纪委 监委 纪检委 政法委 城管委 市政府 区政府 县政府 省政府 镇政府 乡政府 市委 区委 县委 省委
        教育厅 公安厅 财政厅 民政厅 人社厅 住建厅 自然资源厅 交通厅 卫健委 银保监局 银监局 保监局 证监局 公积金中心 住房公积金管理中心 公积金管理中心
        工商银行 建设银行 农业银行 中国银行 交通银行 招商银行 邮政储蓄银行 邮储银行 民生银行 光大银行 浦发银行 兴业银行 平安银行 中信银行 华夏银行 农村商业银行 建行 农行 工行
        联通营业厅 移动营业厅 电信营业厅 中国移动 中国联通 中国电信 国家电网 中国邮政 中国石化 中国石油 顺丰速运 圆通速递 中通快递 申通快递 韵达快递 邮政快递 京东物流 顺丰 移动公司 联通公司 电信公司
        自来水公司 供电公司 燃气公司 公交公司 地铁公司 供水公司 城投公司 热力公司 劳动监察大队 交警大队 交警支队 消防大队 劳动局 城建局 执法局 城管执法局 城市管理综合执法局
        城市管理和综合执法局 城市管理综合执法大队 城管大队 编办 编委办 妇联 残联 红十字会 总工会 团市委
        """);
  }

  private void add(@Nullable Kind kind, Strength strength, int longest, String list) {
    for (String word : Words.list(list)) {
      endings.put(word, new Ending(kind, strength, longest));
    }
  }

  /** Where the longest ending ends that begins here, or {@code from} if none does. */
  int endFrom(char[] text, int from, int limit) {
    return words.endFrom(text, from, limit);
  }

  /** Whether a part of a text ends with an ending of places. */
  boolean endsIn(char[] text, int from, int to) {
    int start = words.startOf(text, to, from);
    return start < to && !get(new String(text, start, to - start)).isOrganization();
  }

  /** Whether a name ends like that of an organization. */
  boolean endsAsOrganization(String name) {
    int start = words.startOf(name.toCharArray(), name.length(), 0);
    return start < name.length() && get(name.substring(start)).isOrganization();
  }

  /** The ending that a word is. */
  Ending get(String word) {
    Ending ending = endings.get(word);
    if (ending == null) {
      throw new IllegalArgumentException("word must be an ending");
    }
    return ending;
  }
}
