package io.urbangov.resolve;

/** How training ended: after so many rounds, at rest or not. */
record Convergence(int rounds, boolean reached) {}
