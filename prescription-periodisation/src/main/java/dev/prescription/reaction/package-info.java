/**
 * What progress suggests to a coach: a deload when several lifts stall, a phase when they no longer rise, another exercise for one
 * that hurts.
 *
 * <p>Enters: progress. Leaves: proposals, and what is not proposed and why; nothing changes until a coach answers. May import:
 * everything below the façade. Arguments and results are never null; a value that exists is valid.
 */
@NullMarked
package dev.prescription.reaction;

import org.jspecify.annotations.NullMarked;
