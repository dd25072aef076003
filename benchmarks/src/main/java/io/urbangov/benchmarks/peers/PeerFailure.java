package io.urbangov.benchmarks.peers;

import java.util.List;

/** A peer's process ended with an error, such as too little memory. */
public final class PeerFailure extends RuntimeException {

  private static final long serialVersionUID = 1;
  private static final int LINES = 12;

  PeerFailure(String peer, int exit, List<String> log) {
    super(message(peer, exit, log));
  }

  /** The error itself in the first line, then what the peer last said. */
  private static String message(String peer, int exit, List<String> log) {
    String error =
        log.stream()
            .filter(line -> line.contains("Error") || line.contains("Exception"))
            .findFirst()
            .orElse("exit " + exit);
    List<String> last = log.subList(Math.max(0, log.size() - LINES), log.size());
    return peer + ": " + error + "\n" + String.join("\n", last);
  }
}
