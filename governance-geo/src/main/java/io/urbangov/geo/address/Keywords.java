package io.urbangov.geo.address;

/** The characters that end or part the elements of an address, as small numbers. */
final class Keywords {

  static final int NUMBER = 1;
  static final int DASH = 2;

  /** One more than the largest class. */
  static final int CLASSES;

  private static final String SUFFIXES = "省市区县旗镇乡村路街道巷弄号栋幢座楼层室元组队园城场厦苑庭院店厂站桥门口司校里坊社";
  private static final byte[] CLASS_OF = new byte[0xA000 - 0x4E00];

  static {
    for (int i = 0; i < SUFFIXES.length(); i++) {
      CLASS_OF[SUFFIXES.charAt(i) - 0x4E00] = (byte) (i + 3);
    }
    CLASSES = SUFFIXES.length() + 3;
  }

  private Keywords() {}

  /** The class of a token's code, or 0 when it is no keyword. */
  static int of(int code) {
    if (code >= 0x4E00 && code < 0xA000) {
      return CLASS_OF[code - 0x4E00];
    }
    return code == '-' ? DASH : code < 0 && code > Tokens.WORD ? NUMBER : 0;
  }
}
