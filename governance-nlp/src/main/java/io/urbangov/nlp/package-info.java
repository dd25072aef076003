/** Text of complaints: the way in. */
@NullMarked
package io.urbangov.nlp;

import org.jspecify.annotations.NullMarked;
