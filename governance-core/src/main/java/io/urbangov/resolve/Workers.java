package io.urbangov.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs numbered tasks on so many threads, the caller's among them. Which thread runs which task is
 * left open, so tasks leave their results under their number. Threads live as long as one call.
 */
final class Workers {

  private final int threads;

  Workers(int threads) {
    this.threads = threads;
  }

  /**
   * Runs the tasks 0 to {@code tasks - 1} and returns when all have ended.
   *
   * @param worker makes what runs tasks, once a thread, so that it can hold what is not thread-safe
   */
  void run(int tasks, Supplier<IntConsumer> worker) {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable loop =
        () -> {
          try {
            IntConsumer work = worker.get();
            for (int task = next.getAndIncrement(); task < tasks; task = next.getAndIncrement()) {
              work.accept(task);
            }
          } catch (Throwable thrown) {
            failure.compareAndSet(null, thrown);
            next.set(tasks);
          }
        };
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, tasks); i++) {
      Thread thread = new Thread(loop, "resolve-" + i);
      thread.setDaemon(true);
      thread.start();
      others.add(thread);
    }
    loop.run();
    join(others);
    rethrow(failure.get());
  }

  /** Sorts, stable; with several threads on the common pool. */
  <T> void sort(T[] values, Comparator<? super T> order) {
    if (threads > 1) {
      Arrays.parallelSort(values, order);
    } else {
      Arrays.sort(values, order);
    }
  }

  private static void join(List<Thread> others) {
    boolean interrupted = false;
    for (Thread thread : others) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void rethrow(@Nullable Throwable failure) {
    if (failure instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (failure instanceof Error error) {
      throw error;
    }
  }
}
