package io.urbangov.hierarchy;

import io.urbangov.Rejection;
import io.urbangov.load.RowSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns rows into links. Not thread-safe. */
final class LinkLoader {

  private final Hierarchy hierarchy;
  private final Set<UnitLink> links = new TreeSet<>();
  private final List<Rejection> rejections = new ArrayList<>();

  LinkLoader(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  LinkLoader read(RowSource source) {
    source.rows(
        List.of("department", "type", "unit"),
        row -> add(LinkRow.of(source.name(), row)),
        rejections::add);
    return this;
  }

  LinkLoader add(LinkRow row) {
    OptionalInt department = find(row.department());
    OptionalInt unit = find(row.unit());
    Optional<LinkType> type = Optional.ofNullable(row.type()).flatMap(LinkType::parse);
    if (department.isEmpty()) {
      return reject(row, "department", row.department());
    }
    if (type.isEmpty()) {
      return reject(row, "type", row.type());
    }
    if (unit.isEmpty()) {
      return reject(row, "unit", row.unit());
    }
    String matter = row.matter() == null ? "" : row.matter();
    UnitLink link = new UnitLink(department.getAsInt(), type.get(), unit.getAsInt(), matter);
    return links.add(link)
        ? this
        : reject(row, "link.duplicate", "link", "must not be that of an earlier row");
  }

  private OptionalInt find(@Nullable String code) {
    return code == null ? OptionalInt.empty() : hierarchy.find(code);
  }

  private LinkLoader reject(LinkRow row, String column, @Nullable String value) {
    return value == null
        ? reject(row, column + ".missing", column, "must not be missing")
        : reject(row, column + ".unknown", column, "must be known");
  }

  private LinkLoader reject(LinkRow row, String code, String what, String rule) {
    rejections.add(new Rejection(row.source(), row.line(), code, what + " " + rule));
    return this;
  }

  LoadedLinks load() {
    return new LoadedLinks(new UnitLinks(hierarchy, List.copyOf(links)), rejections);
  }
}
