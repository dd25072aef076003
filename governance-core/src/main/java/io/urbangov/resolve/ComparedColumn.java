package io.urbangov.resolve;

/** A column and how its values are compared. Immutable and thread-safe. */
record ComparedColumn<T>(Column<T> column, Comparison<T> comparison) {}
