/** What tests of several modules share. */
@NullMarked
package nl.dichterbij.testing;

import org.jspecify.annotations.NullMarked;
