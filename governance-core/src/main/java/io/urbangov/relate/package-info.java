/**
 * The relations between entities and units of the hierarchy: who lives where, what an appeal is
 * about, and why we think so. Start at {@link io.urbangov.relate.RelationGraph}.
 */
@NullMarked
package io.urbangov.relate;

import org.jspecify.annotations.NullMarked;
