/** Tests of the parts of the fusion. */
@NullMarked
package io.urbangov.examples.quickstart.fusion;

import org.jspecify.annotations.NullMarked;
