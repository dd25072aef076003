package io.urbangov.nlp.classify;

/** What words around a sign of urgency do to it. */
enum UrgencyContext {
  /** Hides the signs that it covers. */
  PLAIN,
  /** Cancels the sign right behind it. */
  NEGATED,
  /** In front of a sign: it may never happen. */
  HYPOTHETICAL,
  /** It was long ago. */
  PAST,
  /** It is over. */
  SOLVED,
  /** It is only talked of. */
  INFORMATION,
  /** It is now. */
  PRESENT
}
