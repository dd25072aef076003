package io.urbangov.examples.quickstart.city;

import org.jspecify.annotations.Nullable;

/** A matter (事项): one problem, which one or many people appeal about. Immutable. */
record Matter(String key, Topic topic, Place place, @Nullable Organization organization) {}
