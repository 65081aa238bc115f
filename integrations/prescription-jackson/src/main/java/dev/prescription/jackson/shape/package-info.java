/** How tables of fields are written, read and described; knows no type of the libraries but their refusals. */
@NullMarked
package dev.prescription.jackson.shape;

import org.jspecify.annotations.NullMarked;
