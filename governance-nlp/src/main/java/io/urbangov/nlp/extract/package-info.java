/**
 * What a message names (信息抽取): persons, organizations, places, times, phones, ids, plates and
 * amounts, with exact offsets.
 *
 * <p>Start at {@link io.urbangov.nlp.extract.Extractor}.
 */
@NullMarked
package io.urbangov.nlp.extract;

import org.jspecify.annotations.NullMarked;
