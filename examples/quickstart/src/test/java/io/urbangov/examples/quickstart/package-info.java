/** The main job, the README, and the rules of the house. */
@NullMarked
package io.urbangov.examples.quickstart;

import org.jspecify.annotations.NullMarked;
