package io.urbangov.nlp.extract;

import io.urbangov.nlp.extract.PlacePart.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Names that touch, on the way to one mention: 云溪区 + 石桥街道 + 桂花社区, or 柳河镇 + 卫生院. Not thread-safe.
 */
final class Chain {

  private static final Words BRANCHES =
      Words.of("分公司 支行 分行 分局 分院 分校 大队 支队 中队 派出所 营业厅 门店 项目部 管委会 公司 有限公司 办事处 分店 分理处 营业部");

  private final Scan scan;
  private final List<Element> elements = new ArrayList<>();
  private final List<PlacePart> parts = new ArrayList<>();
  private boolean sure;
  private boolean organization;
  private boolean related;
  private int start;
  private int end;

  Chain(Scan scan, Element first) {
    this.scan = scan;
    this.start = first.start();
    add(first);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  boolean isSure() {
    return sure;
  }

  boolean isOrganization() {
    return organization;
  }

  boolean isRelated() {
    return related;
  }

  List<PlacePart> parts() {
    return parts;
  }

  /** Whether a name that touches belongs to this one mention. */
  boolean takes(Element next) {
    boolean dotted = next.start() == end + 1 && ".·•".indexOf(scan.at(end)) >= 0;
    if ((next.start() != end && !dotted) || related) {
      return false;
    }
    if (!next.isOrganization()) {
      return !organization;
    }
    if (next.isBare() || (next.isRelated() && !organization)) {
      return true;
    }
    // A name of its own makes another organization, unless it is a branch or stands below
    // divisions.
    return organization
        ? BRANCHES.contains(scan.text().substring(next.ending(), next.end()))
        : elements.stream().allMatch(it -> it.kind() == Kind.DIVISION || it.weak());
  }

  void add(Element next) {
    elements.add(next);
    addPart(next);
    parts.addAll(next.numbers());
    end = next.behind();
    sure |= !next.weak() || !next.numbers().isEmpty();
    organization = next.isOrganization();
    if (next.isRelated()) {
      relate(next.relation());
    }
  }

  private void addPart(Element element) {
    Kind kind = element.kind() == null ? Kind.LANDMARK : element.kind();
    int last = parts.size() - 1;
    boolean goesOn = element.isBare() && kind != Kind.DIVISION && last >= 0;
    if (goesOn && parts.get(last).end() == element.start()) {
      parts.set(last, new PlacePart(kind, parts.get(last).start(), element.end()));
    } else {
      parts.add(new PlacePart(kind, element.start(), element.end()));
    }
  }

  /** What has a relation is a place: 小学旁边. */
  private void relate(int to) {
    parts.add(new PlacePart(Kind.RELATION, end, to));
    related = true;
    organization = false;
    sure = true;
    end = to;
  }

  /** Takes in what stands before, such as 地铁2号线. */
  void from(int newStart) {
    if (newStart < start) {
      parts.add(0, new PlacePart(Kind.ROAD, newStart, start));
      start = newStart;
      sure = true;
    }
  }

  /** Makes one place of two and what joins them: A与B交叉口. */
  void join(Chain other, int newEnd) {
    parts.addAll(other.parts);
    end = other.end;
    if (newEnd > other.end) {
      relate(newEnd);
    }
    end = newEnd;
    related = true;
    sure = true;
    organization = false;
  }

  /** Whether the last part is a relation that joins two. */
  boolean endsInCrossing() {
    PlacePart last = parts.get(parts.size() - 1);
    return last.kind() == Kind.RELATION && Tails.crossing(scan, last.start()) == last.end();
  }
}
