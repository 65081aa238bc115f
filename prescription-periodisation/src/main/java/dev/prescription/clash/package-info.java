/**
 * Why a week cannot be: the smallest set of demands and limits that do not go together.
 *
 * <p>Enters: a {@link dev.prescription.split.WeekRequest}. Leaves: an {@link dev.prescription.clash.Infeasibility}, as
 * data, or nothing where the least that makes a week fits. May import: {@code split} and what it may import. Volume that
 * does not fit is no clash: it is a shortfall of the week. Arguments and results are never null; a null argument is a
 * {@link java.lang.NullPointerException} that names it.
 */
@NullMarked
package dev.prescription.clash;

import org.jspecify.annotations.NullMarked;
