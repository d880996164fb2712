package nl.dichterbij.security;

import org.springframework.security.access.AccessDeniedException;

/** The user may do this, but elsewhere; the answer must not even confirm that the thing exists. */
class OtherRegionException extends AccessDeniedException {

    OtherRegionException(Action action) {
        super(action + " in another region");
    }
}
