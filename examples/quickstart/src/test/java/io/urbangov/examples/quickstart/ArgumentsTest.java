package io.urbangov.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be done is said in one line, before any work. */
class ArgumentsTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void in_thatIsMissing_isRefused() {
    refused("in must be a folder", "in=" + folder.resolve("absent"), "crs=WGS84");
  }

  @Test
  void in_thatIsAFile_isRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");

    refused("in must be a folder", "in=" + file, "crs=WGS84");
  }

  @Test
  void in_thatIsEmptyText_isRefused() {
    refused("in must name a folder", "in=", "crs=WGS84");
  }

  @Test
  void crs_thatIsUnknown_isRefusedAndTheKnownOnesAreNamed() {
    refused("[WGS84, GCJ02, BD09, CGCS2000], was: EPSG:4326", "in=" + folder, "crs=EPSG:4326");
    refused("crs must be one of", "in=" + folder, "crs=");
  }

  @Test
  void crs_thatIsMissing_isRefused() {
    refused("crs must be given with in", "in=" + folder);
  }

  @Test
  void argument_thatIsUnknown_isRefused() {
    refused("unknown argument: colour=red", "colour=red");
    refused("unknown argument: help", "help");
  }

  @Test
  void argument_givenTwice_isRefused() {
    refused("argument given twice: people", "people=300", "people=400");
  }

  @Test
  void argument_ofTheOtherKindOfRun_isRefused() {
    refused("crs needs in=DIR", "crs=WGS84");
    refused("people is for the sample city", "in=" + folder, "crs=WGS84", "people=300");
  }

  @Test
  void number_outOfRange_isRefused() {
    refused("people must be a whole number in [200, 1000000], was: 199", "people=199");
    refused("seed must be a whole number", "seed=x");
  }

  @Test
  void encoding_thatIsUnknown_isRefused() {
    refused("encoding must be known", "in=" + folder, "crs=WGS84", "encoding=GB-1");
    refused("encoding must be known", "in=" + folder, "crs=WGS84", "encoding=?!");
  }

  @Test
  void days_thatAreNone_areRefused() {
    refused("from must be a day such as 2026-10-31, was: 1.10.", "from=1.10.", "to=2026-10-07");
    refused("to must be a day such as 2026-10-31, was: null", "from=2026-10-01");
    refused("to must not be before from", "from=2026-10-02", "to=2026-10-01");
  }

  @Test
  void out_thatIsAFile_isRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");

    refused("out must be a folder that can be written", "out=" + file);
    refused("out must be a folder that can be written", "out=" + file.resolve("below"));
    refused("sample must be a folder that can be written", "sample=" + file);
  }

  @Test
  void out_thatMayNotBeWritten_isRefused() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(locked), "the superuser may write anywhere, skipped");

    refused("out must be a folder that can be written", "out=" + locked);
  }

  private static void refused(String message, String... args) {
    Run run = Run.of(args);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message).doesNotContain("\tat ");
    assertThat(run.err().lines()).hasSize(1);
  }
}
