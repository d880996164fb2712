@NullMarked
package nl.dichterbij.budget;

import org.jspecify.annotations.NullMarked;
