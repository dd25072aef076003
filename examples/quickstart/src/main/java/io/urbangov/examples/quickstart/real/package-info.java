/**
 * Turns real complaints (真实诉求) of other shapes into the files of {@code docs/data-format.md}, as an
 * embedder's adapter would. Start at {@link io.urbangov.examples.quickstart.real.MessageFiles}.
 */
@NullMarked
package io.urbangov.examples.quickstart.real;

import org.jspecify.annotations.NullMarked;
