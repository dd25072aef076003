package io.urbangov.examples.quickstart;

import io.urbangov.nlp.classify.Category;
import io.urbangov.nlp.classify.CategoryClassifier;
import io.urbangov.nlp.classify.CategoryTree;
import io.urbangov.nlp.classify.Classification;
import io.urbangov.nlp.classify.Evidence;
import io.urbangov.nlp.classify.LabelledText;
import io.urbangov.nlp.classify.Urgency;
import io.urbangov.nlp.classify.UrgencyDetector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The code of docs/guides/categories.md, step by step. */
public final class CategoriesGuide {

  private static final List<String> PLACES =
      List.of("桂花小区", "南溪路口", "阳光花园三栋", "老车站旁边", "新河街", "幸福里东门", "学府路", "平安里");

  private CategoriesGuide() {}

  /** Runs all steps. */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  /** Runs all steps on any stream. */
  static void run(PrintStream out) {
    CategoryClassifier classifier = learn(out);
    ask(classifier, out);
    CategoryClassifier corrected = correct(classifier, out);
    keep(corrected, out);
    urgent(out);
  }

  private static CategoryClassifier learn(PrintStream out) {
    // guide:learn
    CategoryTree tree =
        CategoryTree.of(
            List.of(
                Category.parse("环境保护/噪声污染"),
                Category.parse("环境保护/水污染"),
                Category.parse("教育文体/招生入学")));
    List<LabelledText> examples = examples();
    CategoryClassifier classifier =
        CategoryClassifier.train(
            examples, tree, rejection -> out.println(rejection.line() + " " + rejection.code()));
    out.println(classifier.categories());
    // guide:end
    return classifier;
  }

  private static void ask(CategoryClassifier classifier, PrintStream out) {
    // guide:ask
    Classification answer = classifier.classify("昨晚工厂又往河道里排污水，臭气熏天");
    out.println(answer.category(0.7).orElseThrow());
    for (Evidence evidence : answer.evidence()) {
      out.println("  " + evidence.words() + " at " + evidence.start());
    }
    out.println(classifier.classify("新生报名的事").category(0.99).isPresent());
    out.println(classifier.classify("???").category(0).isPresent());
    // guide:end
  }

  private static CategoryClassifier correct(CategoryClassifier classifier, PrintStream out) {
    // guide:correct
    String text = "河边泵房轰鸣，向河道排水时特别响";
    out.println(classifier.classify(text).category(0.5).orElseThrow());
    CategoryClassifier corrected =
        classifier.corrected(List.of(new LabelledText(text, Category.parse("环境保护/噪声污染"))));
    out.println(corrected.classify(text).category(0.5).orElseThrow());
    // guide:end
    return corrected;
  }

  private static void keep(CategoryClassifier classifier, PrintStream out) {
    // guide:keep
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    classifier.save(data);
    CategoryClassifier loaded =
        CategoryClassifier.load(new ByteArrayInputStream(data.toByteArray()));
    out.println(loaded.categories().equals(classifier.categories()));
    // guide:end
  }

  private static void urgent(PrintStream out) {
    // guide:urgent
    UrgencyDetector detector = UrgencyDetector.standard();
    for (String text :
        List.of(
            "您好。三楼厨房着火了，老人下不来！", "燃气费发票在哪里开？", "公园的枫叶像着火一样红", "如果再不解决我就从楼上跳下去", "去年冬天停过暖，今年很好")) {
      Urgency urgency = detector.assess(text);
      out.println(urgency.urgent() + " " + text);
      urgency
          .signs()
          .forEach(it -> out.println("  " + it.kind().chinese() + " " + it.evidence().words()));
      urgency.contexts().forEach(it -> out.println("  " + it.words() + " " + it.weight()));
    }
    // guide:end
  }

  private static List<LabelledText> examples() {
    List<LabelledText> all = new ArrayList<>();
    for (String place : PLACES) {
      add(all, place, "环境保护/噪声污染", "夜间施工噪声很大", "酒吧音响吵到凌晨", "广场舞噪声扰民");
      add(all, place, "环境保护/水污染", "工厂向河道里排污水", "污水流进水塘，臭气难闻", "河水发黑，鱼都死了");
      add(all, place, "教育文体/招生入学", "小学新生报名学区怎么划分", "幼儿园名额不够", "孩子转学手续怎么办");
    }
    all.add(new LabelledText("路灯不亮", Category.parse("城乡建设/路灯")));
    return all;
  }

  private static void add(
      List<LabelledText> all, String place, String category, String... sentences) {
    for (String sentence : sentences) {
      all.add(new LabelledText(place + sentence, Category.parse(category)));
    }
  }
}
