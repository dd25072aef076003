package io.urbangov.examples.quickstart.city;

import io.urbangov.EntityType;
import io.urbangov.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the market registry and the tax office know about organizations. Not thread-safe. */
final class OrganizationSheets {

  private final Planter planter;
  private final NameErrors names;
  private final NumberErrors numbers;
  private final AddressErrors addresses;
  private final TruthBuilder truth;

  OrganizationSheets(Planter planter, TruthBuilder truth) {
    this.planter = planter;
    this.truth = truth;
    names = new NameErrors(planter);
    numbers = new NumberErrors(planter);
    addresses = new AddressErrors(planter);
  }

  Sheet market(List<Organization> organizations) {
    Sheet sheet =
        new Sheet(
            "organizations-market.csv",
            "id,name,credit_code,legal_person,phone,address,lon,lat,unit");
    for (Copies<Organization> copy : Copies.of(organizations, 0.97, planter)) {
      Organization organization = copy.entity();
      String id = sheet.nextId('M');
      Place place = organization.place();
      @Nullable Point point = planter.plants(Difficulty.POINT_MISSING) ? null : place.point();
      sheet.add(
          id,
          organization.name(),
          numbers.creditCode(organization.creditCode()),
          organization.legalPerson().name(),
          numbers.phone(organization.phone(), false),
          addresses.written(organization.address()),
          point == null ? "" : point.lonText(),
          point == null ? "" : point.latText(),
          planter.plants(Difficulty.UNIT_MISSING) ? "" : place.community().unit().code());
      record("market", id, copy);
    }
    return sheet;
  }

  Sheet tax(List<Organization> organizations) {
    Sheet sheet =
        new Sheet("organizations-tax.csv", "id,name,credit_code,legal_person,phone,address,unit");
    for (Copies<Organization> copy : Copies.of(organizations, 0.85, planter)) {
      Organization organization = copy.entity();
      String id = sheet.nextId('T');
      boolean old = planter.plants(Difficulty.LEGAL_OLD);
      Person legal = old ? organization.formerLegalPerson() : organization.legalPerson();
      sheet.add(
          id,
          name(organization),
          numbers.creditCode(organization.creditCode()),
          names.written(legal),
          numbers.phone(organization.phone(), true),
          addresses.written(organization.address()),
          planter.plants(Difficulty.UNIT_MISSING)
              ? ""
              : organization.place().community().parent().code());
      record("tax", id, copy);
    }
    return sheet;
  }

  private String name(Organization organization) {
    if (planter.plants(Difficulty.ORG_SHORT)) {
      return organization.brand();
    }
    String name = organization.name();
    boolean company = name.endsWith("公司");
    if (!company || !planter.plants(Difficulty.ORG_SUFFIX)) {
      return name;
    }
    if (name.contains("有限责任公司")) {
      return name.replace("有限责任公司", "有限公司");
    }
    return name.replace("股份有限公司", "公司").replace("有限公司", "公司");
  }

  private void record(String silo, String id, Copies<Organization> copy) {
    if (copy.second()) {
      planter.note(Difficulty.DUPLICATE_ROW);
    }
    truth.add(
        EntityType.ORGANIZATION,
        new RecordId(silo, id),
        copy.entity().key(),
        copy.entity().place().grid().unit().code(),
        planter.endRow());
  }
}
