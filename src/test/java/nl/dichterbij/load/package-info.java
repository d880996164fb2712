/** Load: many whole cases of every route through the real platform, and the same diagrams with workers that do nothing. */
@NullMarked
package nl.dichterbij.load;

import org.jspecify.annotations.NullMarked;
