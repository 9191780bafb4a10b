/**
 * The org tree: units with their levels, parents and effective dates, and the people who act for
 * them. Everything else asks here who an addressee is; this module asks nobody.
 *
 * <p>A collective addressee ("các phòng, ban, đơn vị sự nghiệp") is a {@link
 * vn.dondoc.units.Selector}, resolved against the tree on a given day. Units are never deleted: one
 * that ended keeps its row and its dates, so that old obligations still name their owner.
 */
@ApplicationModule(allowedDependencies = {})
package vn.dondoc.units;

import org.springframework.modulith.ApplicationModule;
