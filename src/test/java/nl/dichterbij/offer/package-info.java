@NullMarked
package nl.dichterbij.offer;

import org.jspecify.annotations.NullMarked;
