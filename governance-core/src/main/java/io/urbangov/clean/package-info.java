/**
 * Pure value to value functions that make raw text comparable, and the code kit: parse, validate
 * and explain the codes that city data is keyed on.
 *
 * <p>Start at {@link io.urbangov.clean.Parsed}, then {@link io.urbangov.clean.Text} for text,
 * {@link io.urbangov.clean.Dates}, {@link io.urbangov.clean.Phones}, {@link
 * io.urbangov.clean.PersonNames} for values, and {@link io.urbangov.clean.ResidentId} for codes.
 * Nothing here throws on bad data: a constructor of a code throws, {@code parse} never does.
 */
@NullMarked
package io.urbangov.clean;

import org.jspecify.annotations.NullMarked;
