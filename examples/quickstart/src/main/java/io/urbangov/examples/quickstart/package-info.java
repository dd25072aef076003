/** Fuses a city: its own sample city, or a folder of CSV files. */
@NullMarked
package io.urbangov.examples.quickstart;

import org.jspecify.annotations.NullMarked;
