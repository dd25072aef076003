/**
 * One value per field of an entity, with the reason it won (survivorship). Start at {@link
 * io.urbangov.fuse.Survivorship}.
 */
@NullMarked
package io.urbangov.fuse;

import org.jspecify.annotations.NullMarked;
