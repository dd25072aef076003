/** Points on the ground: the way in. */
@NullMarked
package io.urbangov.geo;

import org.jspecify.annotations.NullMarked;
