@NullMarked
package nl.dichterbij;

import org.jspecify.annotations.NullMarked;
