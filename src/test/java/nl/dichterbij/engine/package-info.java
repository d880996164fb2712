@NullMarked
package nl.dichterbij.engine;

import org.jspecify.annotations.NullMarked;
