package io.urbangov.relate;

/** What one node is to another. */
public enum RelationType {
  /** APPEAL to PERSON: this person made the appeal (反映人). */
  REPORTED_BY,
  /** APPEAL to PLACE or ORGANIZATION: the appeal is about it (反映对象). */
  ABOUT,
  /** PERSON to PLACE (居住). */
  LIVES_AT,
  /** ORGANIZATION to PLACE (经营场所). */
  OPERATES_AT,
  /** PERSON to ORGANIZATION (法定代表人). */
  LEGAL_REPRESENTATIVE_OF,
  /** Any to UNIT: the most specific unit that is known (所在网格). */
  LOCATED_IN,
  /** APPEAL to APPEAL: different appeals, one matter (同一事项). */
  SAME_MATTER_AS
}
