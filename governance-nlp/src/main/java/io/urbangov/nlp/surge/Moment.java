package io.urbangov.nlp.surge;

import io.urbangov.RecordId;
import java.time.LocalDateTime;

/**
 * The message at hand.
 *
 * @param time when it came
 * @param record which
 */
record Moment(LocalDateTime time, RecordId record) {}
