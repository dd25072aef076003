package io.urbangov.resolve;

import io.urbangov.Field;

/** A field and how its values are compared. */
record FieldComparison<T>(Field<T> field, Comparison<T> comparison) {}
