package io.urbangov.examples.quickstart;

import io.urbangov.nlp.analysis.ComplaintAnalyzer;
import io.urbangov.nlp.analysis.FoundTerm;
import io.urbangov.nlp.analysis.Lexicon;
import io.urbangov.nlp.analysis.Segment;
import io.urbangov.nlp.analysis.Segmenter;
import io.urbangov.nlp.analysis.TermFinder;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The code of docs/guides/text.md, step by step. */
public final class TextGuide {

  /** Invented. */
  private static final List<String> MESSAGES =
      """
      璟禧台停水三天了,物业公司不管
      璟禧台的消防通道被私家车占用
      我家住璟禧台,楼下消防通道堵塞
      请问璟禧台何时交房?
      反映璟禧台噪音扰民,找物业公司没用
      关于璟禧台漏水的投诉
      物业公司把消防通道锁了
      路过璟禧台,工地扬尘很大
      希望璟禧台旁边的消防通道畅通
      支持璟禧台业主维权,物业公司太黑
      咨询璟禧台的学区
      占用消防通道的车没人管,物业公司推诿
      在璟禧台买房被骗
      """
          .lines()
          .toList();

  private TextGuide() {}

  /** Runs all steps. */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  /** Runs all steps on any stream. */
  static void run(PrintStream out) {
    cut(out);
    analyze(out);
    Lexicon lexicon = lexicon(out);
    versions(lexicon, out);
    newWords(lexicon, out);
    phrases(lexicon, out);
  }

  private static void cut(PrintStream out) {
    // guide:cut
    Segmenter segmenter = Segmenter.of(Lexicon.empty());
    for (Segment segment : segmenter.cut("請問十二栋何时来水!!!")) {
      out.print(segment.term() + "/" + segment.kind() + "@" + segment.start() + " ");
    }
    out.println();
    // guide:end
  }

  private static void analyze(PrintStream out) {
    // guide:analyze
    ComplaintAnalyzer words = ComplaintAnalyzer.words(Lexicon.empty());
    out.println(tokens(words, "2019年11月2日晚上十点,１１０ＫＶ高压线噪音扰民,电话13800000000"));
    out.println(tokens(ComplaintAnalyzer.terms(Lexicon.empty()), "请求领导解决自来水浑浊的问题"));
    out.println(tokens(ComplaintAnalyzer.grams(Lexicon.empty()), "璟禧台停水"));
    // guide:end
  }

  /** The tokens as term and start, with a bar where the position jumps. */
  private static String tokens(ComplaintAnalyzer analyzer, String text) {
    StringBuilder shown = new StringBuilder();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        shown.append(step.getPositionIncrement() > 1 ? "| " : "");
        shown.append(term).append('@').append(offset.startOffset()).append(' ');
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shown.toString().strip();
  }

  private static Lexicon lexicon(PrintStream out) {
    // guide:lexicon
    Lexicon lexicon = Lexicon.of(List.of("澄江市", "A3区", "桂花社区", "住建局"));
    out.println(tokens(ComplaintAnalyzer.words(lexicon), "澄江市ａ３区住建局"));
    // guide:end
    return lexicon;
  }

  private static void versions(Lexicon lexicon, PrintStream out) {
    // guide:versions
    AtomicReference<Lexicon> current = new AtomicReference<>(lexicon);
    ComplaintAnalyzer live = ComplaintAnalyzer.words(current::get);
    out.println(tokens(live, "璟禧台停水"));
    current.set(lexicon.with(List.of("璟禧台")));
    out.println(tokens(live, "璟禧台停水"));
    out.println(lexicon.size() + " names in the old version");
    // guide:end
  }

  private static void newWords(Lexicon lexicon, PrintStream out) {
    // guide:words
    TermFinder finder = TermFinder.newWords(lexicon);
    for (int i = 0; i < MESSAGES.size(); i++) {
      finder.add(MESSAGES.get(i), "caller " + i);
    }
    List<FoundTerm> found = finder.find(10);
    found.forEach(word -> out.println(word.term() + " by " + word.reporters() + " people"));
    Lexicon next = lexicon.with(found.stream().map(FoundTerm::term).toList());
    out.println(tokens(ComplaintAnalyzer.words(next), "璟禧台停水"));
    // guide:end
  }

  private static void phrases(Lexicon lexicon, PrintStream out) {
    // guide:phrases
    TermFinder finder = TermFinder.phrases(lexicon);
    for (int i = 0; i < MESSAGES.size(); i++) {
      finder.add(MESSAGES.get(i), "caller " + i);
    }
    List<String> phrases = finder.find(10).stream().map(FoundTerm::term).toList();
    out.println(phrases);
    out.println(tokens(ComplaintAnalyzer.phrases(lexicon, phrases), "占用消防通道"));
    // guide:end
  }
}
