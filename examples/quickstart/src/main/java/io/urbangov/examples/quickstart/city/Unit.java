package io.urbangov.examples.quickstart.city;

/** A unit of the city; the parent is the code of the unit above, empty at the top. */
record Unit(String code, String name, String level, String parent) {}
