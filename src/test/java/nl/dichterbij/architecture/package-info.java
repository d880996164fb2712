/** Rules that hold for the whole code base and for the diagrams it serves. */
@NullMarked
package nl.dichterbij.architecture;

import org.jspecify.annotations.NullMarked;
