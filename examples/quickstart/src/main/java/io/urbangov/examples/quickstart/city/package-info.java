/**
 * A seeded sample city (示例城市) with its truth: invented people, organizations, places and appeals,
 * as the files that a user's folder has, with every error counted.
 *
 * <p>Start at {@link io.urbangov.examples.quickstart.city.SampleCity}. The generator knows nothing
 * of the code that it tests: it implements check characters, addresses and names itself. Nothing in
 * it is real: all codes start with 99, which no division has, all phones with 1990 followed by
 * zeros, and the city lies in an empty desert. Word lists and phrases are resources beside this
 * package.
 */
@NullMarked
package io.urbangov.examples.quickstart.city;

import org.jspecify.annotations.NullMarked;
