package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.EntityType;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.relate.Node;
import io.urbangov.relate.Relation;
import io.urbangov.relate.RelationType;
import io.urbangov.resolve.Resolution;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The first appeal of a:1 is known to be of person p:7. */
class ReportersTest {

  private static SourceRecord appeal(
      int key, @Nullable String name, @Nullable String phone, String site) {
    return SourceRecord.builder(new RecordId("a", "" + key), EntityType.APPEAL)
        .set(NAME, name)
        .set(FULL_PHONE, phone)
        .set(SITE, site)
        .build();
  }

  private static List<String> reporters(SourceRecord... appeals) {
    Resolution each =
        AppealSpec.appeals(List.of()).resolve(Arrays.asList(appeals)); // too little to be one
    Node person = new Node("PERSON", "p:7");
    Relation first =
        new Relation(
            Node.of(each.getEntity(new RecordId("a", "1"))),
            RelationType.REPORTED_BY,
            person,
            1,
            "known");
    Reporters reporters = new Reporters(each, List.of(first));
    return Arrays.stream(appeals)
        .map(appeal -> String.valueOf(reporters.of(each.getEntity(appeal.id()), appeal)))
        .toList();
  }

  @Test
  void of_whoHasThePhoneOrTheFullName_isThePersonFoundElsewhere() {
    assertThat(
            reporters(
                appeal(1, "林小满", "100", "s"),
                appeal(2, null, "100", "t"),
                appeal(3, "林小满", null, "u"),
                appeal(4, "林小满", "200", "v")))
        .containsExactly("p:7", "p:7", "p:7", "200");
  }

  @Test
  void of_surnameAlone_isWhoeverOfThatNameComplainsAboutTheSite() {
    assertThat(
            reporters(
                appeal(1, "林小满", "100", "s"),
                appeal(2, "林先生", null, "s"),
                appeal(3, "林先生", null, "t"),
                appeal(4, "赵女士", null, "s"),
                appeal(5, null, null, "s")))
        .containsExactly("p:7", "p:7", "林 of t", "赵 of s", "null");
  }
}
