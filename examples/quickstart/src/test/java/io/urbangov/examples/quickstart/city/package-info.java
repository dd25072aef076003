/** Tests of the sample city. */
@NullMarked
package io.urbangov.examples.quickstart.city;

import org.jspecify.annotations.NullMarked;
