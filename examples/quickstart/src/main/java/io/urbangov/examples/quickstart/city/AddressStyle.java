package io.urbangov.examples.quickstart.city;

/**
 * How an address is written. Immutable and thread-safe.
 *
 * @param level the first part written: 0 province, 1 city, 2 district, 3 street, 4 road
 * @param community whether the community is named
 * @param word the word for a building
 * @param chinese whether building and entrance are in Chinese numerals
 * @param dashes whether a home is written 3-2-501
 */
record AddressStyle(int level, boolean community, String word, boolean chinese, boolean dashes) {

  static final AddressStyle FORMAL = new AddressStyle(0, false, "号楼", false, false);

  AddressStyle from(int first) {
    return new AddressStyle(first, community, word, chinese, dashes);
  }

  AddressStyle withCommunity() {
    return new AddressStyle(level, true, word, chinese, dashes);
  }

  AddressStyle withWord(String other) {
    return new AddressStyle(level, community, other, chinese, dashes);
  }

  AddressStyle inChinese() {
    return new AddressStyle(level, community, word, true, dashes);
  }

  AddressStyle withDashes() {
    return new AddressStyle(level, community, word, chinese, true);
  }

  String number(int number) {
    return chinese ? Numerals.chinese(number) : Integer.toString(number);
  }
}
