package io.urbangov.benchmarks.people;

/**
 * The parameters of {@link People}. Immutable and thread-safe.
 *
 * @param seed the seed of everything
 * @param duplicates the share of the records that are duplicates, in [0, 0.6]; a person's number of
 *     duplicates is Poisson distributed
 * @param maxDuplicates the most duplicates of one person
 * @param maxSlips the most slips of the pen in one duplicate; their number is uniform from 0
 * @param maxSlipsPerField the most slips in one field of one duplicate
 * @param household the chance that the next person shares the surname and the address of this one
 * @param moved the chance that a duplicate has another address
 * @param newPhone the chance that a duplicate has another phone
 * @param swappedNames the chance that a duplicate has surname and given name swapped
 * @param swappedDate the chance that a duplicate has day and month of the birth date swapped
 * @param idMissing the chance that a record has no national id
 * @param phoneMissing the chance that a record has no phone
 * @param birthDateMissing the chance that a record has no birth date
 * @param otherMissing the chance that a record lacks any other value, field by field
 * @param surnames how many surnames there are
 * @param givenNames how many given names there are
 * @param streets how many names of streets there are
 * @param localities how many localities there are, two to a postcode
 */
public record PeopleSpec(
    long seed,
    double duplicates,
    int maxDuplicates,
    int maxSlips,
    int maxSlipsPerField,
    double household,
    double moved,
    double newPhone,
    double swappedNames,
    double swappedDate,
    double idMissing,
    double phoneMissing,
    double birthDateMissing,
    double otherMissing,
    int surnames,
    int givenNames,
    int streets,
    int localities) {

  /** Throws {@link IllegalArgumentException} if a share or a size is impossible. */
  public PeopleSpec {
    share("household", household, 1);
    share("duplicates", duplicates, 0.6);
    share("moved", moved, 1);
    share("newPhone", newPhone, 1);
    share("swappedNames", swappedNames, 1);
    share("swappedDate", swappedDate, 1);
    share("idMissing", idMissing, 1);
    share("phoneMissing", phoneMissing, 1);
    share("birthDateMissing", birthDateMissing, 1);
    share("otherMissing", otherMissing, 1);
    size("maxDuplicates", maxDuplicates, 1, 100);
    size("maxSlips", maxSlips, 0, 100);
    size("maxSlipsPerField", maxSlipsPerField, 1, 100);
    size("surnames", surnames, 1, 500_000);
    size("givenNames", givenNames, 1, 500_000);
    size("streets", streets, 1, 500_000);
    size("localities", localities, 1, 20_000);
  }

  private static void share(String name, double value, double atMost) {
    if (!(value >= 0 && value <= atMost)) {
      throw new IllegalArgumentException(name + " must be in [0, " + atMost + "], was: " + value);
    }
  }

  private static void size(String name, int value, int from, int to) {
    if (value < from || value > to) {
      throw new IllegalArgumentException(
          name + " must be in [" + from + ", " + to + "], was: " + value);
    }
  }

  /** The same with households: what members share, unlike people apart, is no evidence of one. */
  public PeopleSpec withHousehold(double chance) {
    return new PeopleSpec(
        seed,
        duplicates,
        maxDuplicates,
        maxSlips,
        maxSlipsPerField,
        chance,
        moved,
        newPhone,
        swappedNames,
        swappedDate,
        idMissing,
        phoneMissing,
        birthDateMissing,
        otherMissing,
        surnames,
        givenNames,
        streets,
        localities);
  }

  /** The parameters of the measurements: two records in five are duplicates, with up to 4 slips. */
  public static PeopleSpec ofSeed(long seed) {
    return new PeopleSpec(
        seed, 0.4, 5, 4, 2, 0, 0.2, 0.25, 0.02, 0.03, 0.25, 0.2, 0.05, 0.03, 8_000, 3_000, 20_000,
        2_000);
  }
}
