package io.urbangov.geo.address;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses of addresses.tsv, written for this project. */
class GoldenAddressesTest {

  private static final Gazetteer GAZETTEER = SampleUnits.gazetteer();
  private static final AddressRules RULES = AddressRules.of(GAZETTEER);
  private static final AddressNormalizer NORMALIZER = AddressNormalizer.of(GAZETTEER);

  static List<String> lines() {
    try (InputStream in = GoldenAddressesTest.class.getResourceAsStream("addresses.tsv")) {
      return new String(requireNonNull(in).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("//"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<String[]> cases() {
    return lines().stream().map(line -> line.split("\t", -1));
  }

  @Test
  void cases_areManyAndEachHasItsReason() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(60).allMatch(fields -> fields.length == 4);
    assertThat(cases().map(fields -> fields[3])).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void line_isParsedAndNormalized(String line) {
    String[] fields = line.split("\t", -1);
    ParsedAddress parsed = RULES.parse(fields[0]);
    String elements =
        parsed.elements().stream()
            .map(element -> element.tag().tag() + "=" + parsed.text(element))
            .collect(Collectors.joining(" "));
    assertThat(elements).as(fields[3]).isEqualTo(fields[1]);
    assertThat(NORMALIZER.normalize(fields[0]).text()).as(fields[3]).isEqualTo(fields[2]);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void normalized_isNotChangedAgain(String line) {
    String normalized = line.split("\t", -1)[2];
    assertThat(NORMALIZER.normalize(normalized).text()).isEqualTo(normalized);
  }
}
