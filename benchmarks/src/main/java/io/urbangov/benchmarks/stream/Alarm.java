package io.urbangov.benchmarks.stream;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One topic that a detector raised.
 *
 * @param message number of the message in the stream with which it was raised, from 0
 * @param time of that message
 * @param subject what it is about
 * @param from first day of the window that it is about
 */
public record Alarm(int message, LocalDateTime time, String subject, LocalDate from) {}
