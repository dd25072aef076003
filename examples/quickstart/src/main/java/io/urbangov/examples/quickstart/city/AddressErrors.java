package io.urbangov.examples.quickstart.city;

import java.util.List;

/** How addresses are written down. Not thread-safe. */
final class AddressErrors {

  private static final double NAMES_COMMUNITY = 0.2;

  private final Planter planter;
  private final Draw draw;

  AddressErrors(Planter planter) {
    this.planter = planter;
    this.draw = planter.draw();
  }

  /** The address as written, empty when it is missing. */
  String written(Address address) {
    return planter.plants(Difficulty.ADDRESS_MISSING) ? "" : address.text(style(address));
  }

  private AddressStyle style(Address address) {
    AddressStyle style = AddressStyle.FORMAL;
    if (address.community().street() == null || draw.chance(NAMES_COMMUNITY)) {
      style = style.withCommunity();
    }
    if (planter.plants(Difficulty.ADDRESS_SHORT)) {
      style = style.from(draw.pick(List.of(1, 2, 2, 3, 4)));
    }
    if (address.entrance() > 0 && planter.plants(Difficulty.ADDRESS_DASHES)) {
      return style.withDashes();
    }
    if (address.building() > 0 && planter.plants(Difficulty.ADDRESS_BUILDING)) {
      style = style.withWord(draw.pick(List.of("栋", "幢", "#")));
    }
    boolean numerals = address.building() > 0 && planter.plants(Difficulty.ADDRESS_NUMERALS);
    return numerals ? style.inChinese() : style;
  }
}
