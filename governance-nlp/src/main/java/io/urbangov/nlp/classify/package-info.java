/**
 * What a message is about and whether it can wait (诉求分类, 紧急诉求): categories of any depth, learned
 * from labelled messages, and urgent appeals, found by rules and a trained score.
 *
 * <p>Start at {@link io.urbangov.nlp.classify.CategoryClassifier}. The way of a text: its grams
 * ({@code Grams}) become weighted rows of a vocabulary ({@code Vocabulary}), each inner category
 * has linear weights for its children ({@code LinearModel}, learned by {@code DualDescent}), made
 * probabilities by {@code Temperature}.
 */
@NullMarked
package io.urbangov.nlp.classify;

import org.jspecify.annotations.NullMarked;
