package io.urbangov.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders with almost nothing to learn from. The ids are invented, with right check characters. */
class TinyFolderTest {

  private static final String A = ",陈雨桐,990101198603124027\n";
  private static final String B = ",周明远,990101199107256113\n";
  private static final String C = ",林晚晴,990101196406168160\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void persons_ofOneIdAndName_areOne() {
    assertThat(persons("id,name,resident_id\n1" + A + "2" + A + "3" + B + "4" + C))
        .isEqualTo("a:1+a:2 | a:3 | a:4");
    assertThat(persons("id,name,resident_id\n1" + A + "2" + A + "3" + B))
        .isEqualTo("a:1+a:2 | a:3");
    assertThat(persons("id,name,resident_id\n1" + A + "2" + A + "3" + A + "4" + A + "5" + B))
        .isEqualTo("a:1+a:2+a:3+a:4 | a:5");
  }

  @Test
  void persons_ofOneNamePhoneAndBirthDate_areOne() {
    assertThat(
            persons(
                """
                id,name,phone,birth_date
                1,陈雨桐,13900001111,1986-03-12
                2,陈雨桐,13900001111,1986-03-12
                3,周明远,13900002222,1991-07-25
                4,林晚晴,13900003333,1964-06-16
                """))
        .isEqualTo("a:1+a:2 | a:3 | a:4");
  }

  @Test
  void householdOfFour_isFourPersons() {
    assertThat(
            persons(
                """
                id,name,phone,address,birth_date,sex
                1,陈大明,13900001111,桂花路8号3幢201室,1986-03-12,男
                2,陈雨桐,13900001111,桂花路8号3幢201室,2012-03-12,女
                3,林晚晴,13900001111,桂花路8号3幢201室,1987-07-25,女
                4,陈小明,13900001111,桂花路8号3幢201室,2015-06-16,男
                """))
        .isEqualTo("a:1 | a:2 | a:3 | a:4");
  }

  @Test
  void names_aloneOfFour_proveNothing() {
    assertThat(persons("id,name\n1,陈大明\n2,陈大明\n3,林晚晴\n4,周明\n")).isEqualTo("a:1 | a:2 | a:3 | a:4");
  }

  @Test
  void one_person_isOne() {
    assertThat(persons("id,name\n1,陈大明\n")).isEqualTo("a:1");
  }

  @Test
  void places_ofOneNameAddressAndPoint_areOne() {
    Path in =
        Folders.write(
            folder.resolve("in"),
            "places-a.csv",
            """
            id,name,address,lon,lat
            1,桂花公园,桂花路66号,108.3,30.8
            2,桂花公园,桂花路66号,108.3,30.8
            3,松林广场,松林路20号,108.4,30.8
            4,望湖码头,湖滨路1号,108.5,30.7
            """);

    assertThat(Run.fuse(in, folder).groups("PLACE")).isEqualTo("a:1+a:2 | a:3 | a:4");
  }

  @Test
  void organizations_ofOneCode_areOne() {
    Path in =
        Folders.write(
            folder.resolve("in"),
            "organizations-a.csv",
            """
            id,name,credit_code
            1,澄江市青禾面馆,91990101MA7QX2K490
            2,澄江市青禾面馆,91990101MA7QX2K490
            3,云帆物业,91990101MA7HJ9P37T
            """);

    assertThat(Run.fuse(in, folder).groups("ORGANIZATION")).isEqualTo("a:1+a:2 | a:3");
  }

  private String persons(String text) {
    return Run.fuse(Folders.write(folder.resolve("in"), "persons-a.csv", text), folder)
        .groups("PERSON");
  }
}
