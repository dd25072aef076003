/**
 * Chinese names (姓名与名称): how alike two names of persons or of organizations are, and the keys under
 * which alike names are filed.
 *
 * <p>Start at {@link io.urbangov.nlp.name.ChineseNames} for persons and {@link
 * io.urbangov.nlp.name.OrganizationNames} for organizations; both are built once and give the
 * comparisons and blocking keys of a resolver.
 */
@NullMarked
package io.urbangov.nlp.name;

import org.jspecify.annotations.NullMarked;
