/**
 * Pure value to value functions that make raw text comparable, and the code kit: parse, validate
 * and explain the codes that city data is keyed on.
 *
 * <p>Start at {@link io.urbangov.clean.Parsed}. Nothing here throws on bad data.
 */
@NullMarked
package io.urbangov.clean;

import org.jspecify.annotations.NullMarked;
