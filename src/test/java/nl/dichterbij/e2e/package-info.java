/** Journeys through the real platform in a real browser, and what they need to drive Tasklist and Operate. */
@NullMarked
package nl.dichterbij.e2e;

import org.jspecify.annotations.NullMarked;
