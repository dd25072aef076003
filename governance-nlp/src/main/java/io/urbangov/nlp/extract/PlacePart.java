package io.urbangov.nlp.extract;

import static java.util.Objects.requireNonNull;

/**
 * A part of a place: {@code 云溪区}, {@code 望川路}, {@code 128号}, {@code 对面}. Immutable and thread-safe.
 *
 * @param kind what it is
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 */
public record PlacePart(Kind kind, int start, int end) {

  /** What a part of a place is. */
  public enum Kind {
    /** 省市区县, 街道乡镇, 社区村组, 开发区. */
    DIVISION,
    /** 路街巷, 大道, 高速, 桥. */
    ROAD,
    /** 128号. */
    HOUSE_NUMBER,
    /** 小区, 花园, with its period (二期). */
    ESTATE,
    /** 栋, 单元, 室. */
    BUILDING,
    /** 广场, 公园, 车站, 湖, and organizations as places (小学旁边). */
    LANDMARK,
    /** 旁边, 对面, 交叉口, 以东. */
    RELATION
  }

  /** Throws {@link IllegalArgumentException} if it is empty. */
  public PlacePart {
    requireNonNull(kind, "kind");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "start must be in [0, end), was: " + start + " with end " + end);
    }
  }
}
