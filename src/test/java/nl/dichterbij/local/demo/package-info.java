/**
 * The demonstration region: sixty invented people, their cases in every state, and the employers and vacancies around
 * them. It goes through the services and the human steps of the processes as real work does; only the dates are put
 * back afterwards. Test sources: nothing of it is in the product.
 */
@NullMarked
package nl.dichterbij.local.demo;

import org.jspecify.annotations.NullMarked;
