package io.urbangov.benchmarks;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Accuracy of resolution on any file. */
final class ResolveFile implements Measurement {

  @Override
  public String usage() {
    StringBuilder usage =
        new StringBuilder(
            "kind=person|place|organization|bibliography a=CSV [b=CSV] [id=COLUMN]"
                + " truth=CLUSTER_COLUMN|truth-pairs=CSV [map=field:column,…]"
                + PeerRun.USAGE
                + "; fields:");
    for (String kind : new String[] {"person", "place", "organization", "bibliography"}) {
      usage.append("\n    ").append(kind).append(": ").append(Kind.named(kind).fields());
    }
    return usage.toString();
  }

  @Override
  public void run(Arguments arguments, Result result) {
    arguments.allow(
        Set.of(
            "kind",
            "a",
            "b",
            "id",
            "truth",
            "truth-pairs",
            "map",
            "data",
            "seed",
            "runs",
            "peers",
            "peer-limit",
            "peer-heap"));
    if (arguments.has("truth") == arguments.has("truth-pairs")) {
      throw new WrongUse("give either truth=COLUMN or truth-pairs=CSV");
    }
    FileTask task =
        new FileTask(
            arguments.require("kind"),
            Path.of(arguments.require("a")),
            arguments.has("b") ? Path.of(arguments.require("b")) : null,
            arguments.has("id") ? arguments.require("id") : null,
            arguments.has("truth") ? arguments.require("truth") : null,
            arguments.has("truth-pairs") ? Path.of(arguments.require("truth-pairs")) : null,
            map(arguments.get("map", "")));
    new ResolveRun(task, arguments).into(result);
  }

  /** {@code field:column,field:column}; a field's own name where no column is given. */
  static Map<String, String> map(String text) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String part : text.isEmpty() ? new String[0] : text.split(",", -1)) {
      int at = part.indexOf(':');
      map.put((at < 0 ? part : part.substring(0, at)).strip(), part.substring(at + 1).strip());
    }
    return map;
  }
}
