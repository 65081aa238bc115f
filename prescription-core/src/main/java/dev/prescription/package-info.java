/** The façade: the types a caller starts from. Nothing inside the module imports this package. */
@NullMarked
package dev.prescription;

import org.jspecify.annotations.NullMarked;
