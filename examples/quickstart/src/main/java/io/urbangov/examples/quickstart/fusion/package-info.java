/**
 * The main job: silos become records, records become entities, entities become related, and what
 * people complain about becomes hot terms. Start at {@link
 * io.urbangov.examples.quickstart.fusion.CityFusion}.
 */
@NullMarked
package io.urbangov.examples.quickstart.fusion;

import org.jspecify.annotations.NullMarked;
