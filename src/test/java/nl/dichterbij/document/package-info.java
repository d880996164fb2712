/** Documents, read back and validated. */
@NullMarked
package nl.dichterbij.document;

import org.jspecify.annotations.NullMarked;
