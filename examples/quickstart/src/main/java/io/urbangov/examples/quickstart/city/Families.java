package io.urbangov.examples.quickstart.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Invents families: singles, couples, parents with children, three generations. Not thread-safe.
 *
 * <p>A mother is 22 to 36 when a child is born, children leave at 30; 1.5 % of families have
 * minority names.
 */
final class Families {

  private static final double MINORITY = 0.015;

  private final Names names;
  private final Planter planter;
  private final Draw draw;

  Families(Names names, Planter planter) {
    this.names = names;
    this.planter = planter;
    this.draw = planter.draw();
  }

  /** One family, its head first. */
  List<Member> next() {
    boolean minority = draw.chance(MINORITY);
    double kind = draw.unit();
    if (kind < 0.18) {
      return List.of(grownUp(draw.between(22, 85), draw.chance(0.5), minority));
    }
    if (kind < 0.38) {
      return couple(draw.between(24, 82), minority);
    }
    if (kind < 0.83) {
      return parents(draw.between(25, 56), minority, kind < 0.43, null);
    }
    return threeGenerations(draw.between(26, 42), minority);
  }

  private List<Member> couple(int age, boolean minority) {
    Member man = grownUp(age, true, minority);
    return List.of(man, grownUp(Math.max(22, age - draw.between(-1, 5)), false, minority));
  }

  private List<Member> threeGenerations(int age, boolean minority) {
    Member grandfather = grownUp(age + draw.between(23, 32), true, minority);
    List<Member> family = new ArrayList<>(parents(age, minority, false, grandfather));
    family.add(grandfather);
    int wife = grandfather.ageOn(Period.LAST_DAY) - draw.between(-1, 4);
    family.add(grownUp(Math.max(wife, age + 19), false, minority));
    return family;
  }

  private List<Member> parents(
      int age, boolean minority, boolean alone, @Nullable Member grandfather) {
    Member man =
        grandfather == null ? grownUp(age, true, minority) : son(grandfather, birth(age), minority);
    Member wife = grownUp(Math.max(23, age - draw.between(-1, 4)), false, minority);
    List<Member> family = new ArrayList<>(alone && draw.chance(0.6) ? List.of() : List.of(man));
    if (!alone || family.isEmpty()) {
      family.add(wife);
    }
    addChildren(family, man, wife.birth().getYear(), minority);
    return family;
  }

  private void addChildren(List<Member> family, Member man, int motherBorn, boolean minority) {
    @Nullable Member father = family.contains(man) ? man : null;
    int last = Period.LAST_DAY.getYear() - 1;
    int born = Math.max(motherBorn + draw.between(22, 36), last - 29);
    for (int count = draw.chance(0.35) ? 2 : 1; count > 0 && born <= last; count--) {
      LocalDate birth = dayIn(born);
      Member child = child(man, father, draw.chance(0.52), birth, minority);
      family.add(child);
      if (planter.plants(Difficulty.TWINS)) {
        family.add(twin(child, minority));
        return;
      }
      born += draw.between(2, 6);
    }
  }

  private Member child(
      Member man, @Nullable Member father, boolean male, LocalDate birth, boolean minority) {
    if (male && father != null) {
      return son(father, birth, minority);
    }
    String given = given(male, birth, minority);
    return new Member(minority ? "" : man.surname(), given, male, birth, father, null);
  }

  private Member son(Member father, LocalDate birth, boolean minority) {
    String given =
        !minority && planter.plants(Difficulty.FATHER_SON)
            ? names.son(draw, father.given(), birth.getYear())
            : given(true, birth, minority);
    return new Member(minority ? "" : father.surname(), given, true, birth, father, null);
  }

  private Member twin(Member first, boolean minority) {
    boolean male = draw.chance(0.8) == first.male();
    String given =
        minority
            ? names.minority(draw, male)
            : names.sibling(draw, first.given(), male, first.birth().getYear());
    return new Member(first.surname(), given, male, first.birth(), first.father(), first);
  }

  private Member grownUp(int age, boolean male, boolean minority) {
    LocalDate birth = birth(age);
    String surname = minority ? "" : names.surname(draw);
    return new Member(surname, given(male, birth, minority), male, birth, null, null);
  }

  private String given(boolean male, LocalDate birth, boolean minority) {
    return minority ? names.minority(draw, male) : names.given(draw, male, birth.getYear());
  }

  private LocalDate birth(int age) {
    return dayIn(Period.LAST_DAY.getYear() - 1 - age);
  }

  private LocalDate dayIn(int year) {
    return LocalDate.of(year, 1, 1).plusDays(draw.below(365));
  }
}
