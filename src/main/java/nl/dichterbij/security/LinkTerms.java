package nl.dichterbij.security;

import java.time.Period;

/** How long personal links work when nobody renews them. The terms are parameters, so the module that keeps those answers. */
public interface LinkTerms {

    Period validity(LinkPurpose purpose);
}
