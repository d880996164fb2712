@NullMarked
package nl.dichterbij.appointment;

import org.jspecify.annotations.NullMarked;
