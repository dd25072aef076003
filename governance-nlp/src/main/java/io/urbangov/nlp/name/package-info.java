/**
 * Chinese names (姓名与名称): how alike two names are, and the keys under which alike names are filed.
 *
 * <p>Start at {@link io.urbangov.nlp.name.OrganizationNames} for organizations; it is built once
 * and gives the comparison and blocking keys of a resolver.
 */
@NullMarked
package io.urbangov.nlp.name;

import org.jspecify.annotations.NullMarked;
