package io.urbangov.nlp.event;

import io.urbangov.RecordId;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is kept: everything but its text.
 *
 * @param order how many came before it
 */
record Filed(RecordId id, LocalDateTime time, int unit, @Nullable String reporter, long order) {}
