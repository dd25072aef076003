package io.urbangov.benchmarks;

import io.urbangov.geo.address.AddressElement;
import io.urbangov.geo.address.AddressTag;
import io.urbangov.geo.address.ParsedAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads tagged addresses: one token and its tag a line, a blank line after each address. */
final class TaggedFile {

  private final List<ParsedAddress> addresses = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<AddressElement> elements = new ArrayList<>();
  private String open = "";
  private int start;

  private TaggedFile() {}

  static List<ParsedAddress> read(Path file) {
    TaggedFile reader = new TaggedFile();
    try {
      Files.readAllLines(file).forEach(reader::line);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    reader.line("");
    return reader.addresses;
  }

  private void line(String line) {
    int blank = line.lastIndexOf(' ');
    if (blank > 0) {
      String tag = line.substring(blank + 1);
      String name = tag.length() > 2 ? tag.substring(2) : "";
      if (!tag.startsWith("I-") || !name.equals(open)) {
        close();
        open = name;
        start = text.length();
      }
      text.append(line, 0, blank);
    } else if (!text.isEmpty()) {
      close();
      addresses.add(new ParsedAddress(text.toString(), elements));
      text.setLength(0);
      elements.clear();
    }
  }

  private void close() {
    AddressTag.findByTag(open)
        .ifPresent(tag -> elements.add(new AddressElement(tag, start, text.length())));
    open = "";
  }
}
