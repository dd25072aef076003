package io.urbangov.nlp.extract;

/**
 * What a mention is. Ordered by how surely it is told from other text: codes first, persons last.
 */
public enum MentionType {
  /** 公民身份号码. */
  RESIDENT_ID,
  /** 统一社会信用代码. */
  CREDIT_CODE,
  /** 车牌号. */
  PLATE,
  /** 电话号码. */
  PHONE,
  /** 时间. */
  TIME,
  /** 金额, 长度, 面积 and other measured quantities. */
  AMOUNT,
  /** 地点. */
  PLACE,
  /** 机构. */
  ORGANIZATION,
  /** 人名. */
  PERSON
}
