/**
 * Lays a prescription, or a programme written by hand, out as the one structure every plan shares; not exported.
 *
 * <p>Enters: a prescriber with weeks, sessions and a model, or a written programme. Leaves: a layout. May import: the core,
 * schemes, models, reductions, splits, written programmes and layouts; never a plan. Arguments and results are never null.
 */
@NullMarked
package dev.prescription.compilation;

import org.jspecify.annotations.NullMarked;
