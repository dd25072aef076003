/**
 * Invented persons in any number, with typos, moves and losses, and who is who: the input of the
 * measurements at scale. Start at {@link io.urbangov.benchmarks.people.People}.
 */
@NullMarked
package io.urbangov.benchmarks.people;

import org.jspecify.annotations.NullMarked;
