package io.urbangov.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.urbangov.Rejection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public data sets are well formed: nothing of them may be refused. */
class RealFilesTest {

  /** Numbers of rows as the data's own description gives them. */
  @ParameterizedTest
  @CsvSource({
    "er/febrl/dataset1.csv, 1000",
    "er/febrl/dataset3.csv, 5000",
    "er/febrl/dataset4a.csv, 5000",
    "er/febrl/dataset4b.csv, 5000",
    "er/fake-1000.csv, 1000",
    "er/historical-50k.csv, 50578",
    "org/listed-companies.csv, 1440",
    "complaints/messages.csv, 4326",
    "complaints/labelled-messages.csv, 689",
    "complaints/replies.csv, 2816",
    "complaints/work-orders.csv, 3981",
    "geo/boston311-2015.csv, 121145",
  })
  void rows_realFile_areAllThere(String name, int rows) {
    Path file = Path.of(System.getProperty("governance.data", "none")).resolve(name);
    assumeTrue(Files.exists(file), "data not found, skipped");
    List<Rejection> rejections = new ArrayList<>();
    LoadSummary summary = Csv.of(file).rows(List.of(), row -> {}, rejections::add);
    assertThat(rejections).isEmpty();
    assertThat(summary.accepted()).isEqualTo(rows);
  }
}
