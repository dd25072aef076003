package io.urbangov.examples.quickstart.city;

import org.jspecify.annotations.Nullable;

/**
 * A household (户). Immutable and thread-safe.
 *
 * @param formerHome where the household register says it lives, null if it has not moved
 * @param headPhone the phone of its first member
 * @param sharesPhone whether the household register has that phone for all
 */
record Household(
    int number, Home home, @Nullable Home formerHome, String headPhone, boolean sharesPhone) {}
