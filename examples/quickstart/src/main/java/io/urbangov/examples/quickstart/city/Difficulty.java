package io.urbangov.examples.quickstart.city;

/**
 * What makes the city's records hard to resolve: errors in values, and people who are alike. Each
 * is planted at a documented rate per opportunity.
 *
 * <p>An opportunity is a value that could have the error: a birth date whose day could be a month,
 * a name with a character that has a homophone. Errors of one value exclude each other and are
 * tried in the order below.
 */
public enum Difficulty {
  /** No resident id. */
  ID_MISSING(0.04, "resident id missing 证号缺失"),
  /** The first-generation form of 15 digits; births before 2000. */
  ID_15(0.03, "resident id of 15 digits 十五位证号"),
  /** Six digits, eight stars, four digits. */
  ID_MASKED(0.02, "resident id masked 证号掩码"),
  /** One digit is another. */
  ID_DIGIT(0.01, "wrong digit in a resident id 证号错位"),
  /** Two neighbouring digits changed places. */
  ID_SWAP(0.005, "two digits of a resident id swapped 证号换位"),
  /** No phone, though the person has one. */
  PHONE_MISSING(0.06, "phone missing 电话缺失"),
  /** Three digits, four stars, four digits. */
  PHONE_MASKED(0.02, "phone masked 电话掩码"),
  /** One digit is another. */
  PHONE_DIGIT(0.02, "wrong digit in a phone 电话错位"),
  /** Country code, blanks or dashes. */
  PHONE_FORMAT(0.05, "phone in another form 电话写法"),
  /** The household register still has the former number. */
  PHONE_OLD(0.08, "former phone 旧号码"),
  /** The household register has one phone for the whole household; per household. */
  PHONE_SHARED(0.25, "one phone for the household 共用电话"),
  /** A child's phone is the guardian's. */
  PHONE_GUARDIAN(0.5, "guardian's phone 监护人电话"),
  /** A grown son's phone is his father's. */
  PHONE_OF_FATHER(0.1, "father's phone 父亲电话"),
  /** No birth date. */
  DATE_MISSING(0.02, "birth date missing 生日缺失"),
  /** Day and month changed places, where that is a date. */
  DATE_SWAPPED(0.01, "day and month swapped 月日颠倒"),
  /** One digit of year or day is another; still a date. */
  DATE_DIGIT(0.01, "wrong digit in a birth date 生日错位"),
  /** No sex. */
  SEX_MISSING(0.03, "sex missing 性别缺失"),
  /** No name; appeals only. */
  NAME_MISSING(0.06, "reporter's name missing 匿名"),
  /** Surname and title; appeals only. */
  NAME_TITLE(0.25, "surname and title 姓加称呼"),
  /** Surname and a star. */
  NAME_MASKED(0.02, "name masked 姓名掩码"),
  /** A character that sounds alike. */
  NAME_SOUND(0.02, "homophone in a name 同音字"),
  /** A character that looks alike. */
  NAME_LOOK(0.01, "look-alike in a name 形近字"),
  /** Traditional characters. */
  NAME_TRADITIONAL(0.01, "traditional characters in a name 繁体字"),
  /** Another dot, or none, in a minority name. */
  NAME_DOT(0.3, "another dot in a name 间隔号"),
  /** Name and address changed places. */
  NAME_IN_ADDRESS(0.004, "name and address swapped 姓名地址错列"),
  /** Full-width digits and letters in id or phone. */
  FULL_WIDTH(0.02, "full-width digits 全角数字"),
  /** No address. */
  ADDRESS_MISSING(0.03, "address missing 地址缺失"),
  /** Without province, and perhaps city, district or street. */
  ADDRESS_SHORT(0.4, "address abbreviated 地址简写"),
  /** 栋, 幢 or # for 号楼. */
  ADDRESS_BUILDING(0.25, "another word for building 楼栋写法"),
  /** 三号楼 for 3号楼. */
  ADDRESS_NUMERALS(0.03, "Chinese numerals in an address 地址汉字数字"),
  /** 3-2-501 for 3号楼2单元501室; homes only. */
  ADDRESS_DASHES(0.08, "dashes in an address 地址短横"),
  /** The household has moved, its register has the old address; per household. */
  ADDRESS_OLD(0.12, "moved, old address 旧地址"),
  /** No coordinates. */
  POINT_MISSING(0.2, "coordinates missing 坐标缺失"),
  /** No unit. */
  UNIT_MISSING(0.15, "unit missing 网格缺失"),
  /** Trade name and industry only. */
  ORG_SHORT(0.2, "organization's short name 简称"),
  /** 有限公司 for 有限责任公司 and the like. */
  ORG_SUFFIX(0.1, "another legal form in a name 公司后缀"),
  /** No credit code. */
  CREDIT_MISSING(0.03, "credit code missing 信用代码缺失"),
  /** One character is another. */
  CREDIT_CHARACTER(0.01, "wrong character in a credit code 信用代码错位"),
  /** The former legal representative. */
  LEGAL_OLD(0.05, "former legal representative 原法定代表人"),
  /** Another row of the same entity in the same silo. */
  DUPLICATE_ROW(0.01, "second row in a silo 库内重复"),
  /** Twins: one birthday, one home, alike names, neighbouring ids; per birth. */
  TWINS(0.03, "twins 双胞胎"),
  /** A son whose name is like his father's; per son. */
  FATHER_SON(0.06, "father and son of like names 父子名近"),
  /** One appeal reported through two channels. */
  TWO_CHANNELS(0.04, "one appeal through two channels 一诉多投");

  private final double rate;
  private final String meaning;

  Difficulty(double rate, String meaning) {
    this.rate = rate;
    this.meaning = meaning;
  }

  /** How often it is planted, per opportunity, in (0, 1). */
  public double rate() {
    return rate;
  }

  /** A few words for people, English and Chinese. */
  public String meaning() {
    return meaning;
  }
}
