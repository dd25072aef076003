/**
 * What is hot in real and in generated messages: the data, the baselines, and the city that a scale
 * run asks about. Start at {@link io.urbangov.benchmarks.hot.CityMessages}.
 */
@org.jspecify.annotations.NullMarked
package io.urbangov.benchmarks.hot;
