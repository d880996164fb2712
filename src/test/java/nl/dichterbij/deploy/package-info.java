/** What Docker Compose runs fits the diagrams and the application, as far as that can be known without Docker. */
@NullMarked
package nl.dichterbij.deploy;

import org.jspecify.annotations.NullMarked;
