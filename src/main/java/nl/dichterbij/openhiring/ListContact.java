package nl.dichterbij.openhiring;

import org.jspecify.annotations.Nullable;

/** How to call somebody on a list; all that a list holds about a person. {@code toString} shows nothing of it. */
record ListContact(String firstName, @Nullable String phone, @Nullable String email) {

    static final int MAX_NAME = 80;

    ListContact {
        if (firstName.isBlank() || firstName.length() > MAX_NAME || phone == null && email == null) {
            throw new IllegalArgumentException("Nobody can be called with this");
        }
    }

    @Override
    public String toString() {
        return "ListContact";
    }
}
