package io.urbangov.examples.quickstart;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beFinal;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house, over every class of the libraries. */
class ArchitectureTest {

  private static final JavaClasses LIBRARIES =
      new ClassFileImporter()
          .withImportOption(
              at -> !at.contains("/io/urbangov/examples/") && !at.contains("/test-classes/"))
          .importPackages("io.urbangov");

  @Test
  void everyLibrary_isSeen() {
    for (Class<?> one :
        new Class<?>[] {
          io.urbangov.resolve.Resolver.class,
          io.urbangov.geo.region.GridIndex.class,
          io.urbangov.nlp.hotterm.HotTermIndex.class
        }) {
      assertThat(LIBRARIES.contain(one)).as(one.getName()).isTrue();
    }
    assertThat(LIBRARIES).noneMatch(one -> one.getName().contains(".examples."));
  }

  @Test
  void packages_haveNoCycles() {
    check(slices().assignedFrom(new ByPackage()).should().beFreeOfCycles());
  }

  @Test
  void rootPackage_knowsNoFeature() {
    check(
        noClasses()
            .that()
            .resideInAPackage("io.urbangov")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.urbangov.*.."));
  }

  @Test
  void textAndGeography_doNotSeeEachOther() {
    check(depends("io.urbangov.nlp..", "io.urbangov.geo.."));
    check(depends("io.urbangov.geo..", "io.urbangov.nlp.."));
  }

  @Test
  void core_seesNeither() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("io.urbangov.nlp..", "io.urbangov.geo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.urbangov.nlp..", "io.urbangov.geo.."));
  }

  private static ArchRule depends(String from, String to) {
    return noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(to);
  }

  @Test
  void statics_areFinal() {
    check(
        fields()
            .that()
            .areStatic()
            .and(describe("written by hand", field -> !field.getModifiers().contains(SYNTHETIC)))
            .should(beFinal()));
  }

  @Test
  void libraries_neitherPrintNorLog() {
    check(noClasses().should(ACCESS_STANDARD_STREAMS));
    check(noClasses().should(USE_JAVA_UTIL_LOGGING));
  }

  @Test
  void libraries_neverExit() {
    check(
        noClasses()
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class));
  }

  @Test
  void clockLocaleAndChance_comeFromOutside() {
    check(
        noClasses()
            .should()
            .callMethodWhere(
                describe(
                    "the target reads a clock, a default zone or locale, or unseeded chance",
                    call ->
                        call.getTarget()
                            .getFullName()
                            .matches(
                                "java\\.time\\.[A-Za-z]+\\.now\\(.*"
                                    + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(.*"
                                    + "|java\\.time\\.ZoneId\\.systemDefault\\(.*"
                                    + "|java\\.util\\.(Locale|TimeZone)\\.getDefault\\(.*"
                                    + "|java\\.lang\\.Math\\.random\\(.*"
                                    + "|java\\.lang\\.String\\.(format|formatted)\\((?!java\\.util\\.Locale).*"
                                    + "|java\\.lang\\.String\\.(getBytes|to(Lower|Upper)Case)\\(\\)"
                                    + "|java\\.util\\.concurrent\\.ThreadLocalRandom\\..*"))));
  }

  @Test
  void statics_holdNothingThatChanges() throws IllegalAccessException {
    for (JavaClass one : LIBRARIES) {
      for (JavaField field : one.getFields()) {
        if (field.getModifiers().contains(STATIC) && !field.getModifiers().contains(SYNTHETIC)) {
          assertUnchanging(field);
        }
      }
    }
  }

  private static void assertUnchanging(JavaField field) throws IllegalAccessException {
    JavaClass type = field.getRawType();
    if (type.isArray()) {
      assertThat(field.getModifiers()).as(field.getFullName()).contains(PRIVATE);
    }
    if (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)) {
      Field reflected = field.reflect();
      reflected.setAccessible(true);
      assertThat(requireNonNull(reflected.get(null)).getClass().getName())
          .as(field.getFullName())
          .matches(".*(Immutable|Unmodifiable).*");
    }
    assertThat(type.getName())
        .as(field.getFullName())
        .doesNotMatch("java\\.util\\.concurrent\\..*|com\\.github\\.benmanes\\..*");
  }

  @Test
  void publicSignatures_haveNoThirdPartyTypes() {
    Map<String, String> deliberate =
        Map.of(
            "io.urbangov.geo.region.GridIndexBuilder.add(java.lang.String, "
                + "org.locationtech.jts.geom.Geometry)",
            "org.locationtech.jts",
            "io.urbangov.hierarchy.Hierarchy.asGraph()",
            "org.jgrapht",
            "io.urbangov.hierarchy.UnitLinks.asGraph()",
            "org.jgrapht",
            "io.urbangov.hierarchy.UnitLinks.linkOf(org.jgrapht.graph.DefaultEdge)",
            "org.jgrapht",
            "io.urbangov.nlp.analysis.ComplaintAnalyzer",
            "org.apache.lucene.analysis");
    List<String> leaked = new ArrayList<>();
    for (JavaClass one : LIBRARIES) {
      if (one.getModifiers().contains(PUBLIC)) {
        Stream<JavaClass> above =
            Stream.concat(one.getRawSuperclass().stream(), one.getRawInterfaces().stream());
        above.forEach(type -> note(leaked, deliberate, one.getName(), one.getName(), type));
        for (JavaMember member : one.getMembers()) {
          if (member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED)) {
            member
                .getAllInvolvedRawTypes()
                .forEach(
                    type -> note(leaked, deliberate, one.getName(), member.getFullName(), type));
          }
        }
      }
    }
    assertThat(leaked).isEmpty();
  }

  private static void note(
      List<String> leaked,
      Map<String, String> deliberate,
      String owner,
      String member,
      JavaClass type) {
    JavaClass base = type.getBaseComponentType();
    String allowed = deliberate.getOrDefault(member, deliberate.getOrDefault(owner, "java."));
    boolean ours = base.isPrimitive() || base.getName().matches("(java|io\\.urbangov)\\..*");
    if (!ours && !base.getName().startsWith(allowed)) {
      leaked.add(member + " shows " + base.getName());
    }
  }

  @Test
  void names_sayWhatATypeIs() {
    check(
        classes()
            .should(haveNoSimpleNameLike("(Abstract|Base)[A-Z].*|.*(Impl|Utils?|Helper|Manager)")));
  }

  @Test
  void publicTypes_areClosedOrContracts() {
    check(
        classes()
            .that()
            .arePublic()
            .should(
                be(
                    "final, sealed, an interface, an enum, a record or an annotation",
                    one ->
                        one.isInterface()
                            || one.isEnum()
                            || one.getModifiers().contains(FINAL)
                            || one.reflect().isSealed())));
  }

  @Test
  void packages_areNullMarked() {
    JavaPackage root = LIBRARIES.getPackage("io.urbangov");
    for (JavaClass one : LIBRARIES) {
      assertThat(one.getPackage().tryGetPackageInfo())
          .as(one.getPackageName())
          .hasValueSatisfying(info -> assertThat(info.isAnnotatedWith(NullMarked.class)).isTrue());
    }
    assertThat(root.getSubpackages()).isNotEmpty();
  }

  private static void check(ArchRule rule) {
    rule.check(LIBRARIES);
  }

  private static ArchCondition<JavaClass> haveNoSimpleNameLike(String pattern) {
    return be("not named like " + pattern, one -> !one.getSimpleName().matches(pattern));
  }

  private static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> test) {
    return new ArchCondition<>("be " + what) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(item, test.test(item), item.getName() + " must be " + what));
      }
    };
  }

  private static final class ByPackage implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass one) {
      return SliceIdentifier.of(one.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
