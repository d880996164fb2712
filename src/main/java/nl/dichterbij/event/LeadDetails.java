package nl.dichterbij.event;

import java.util.Locale;
import java.util.Set;

import nl.dichterbij.trajectory.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What somebody leaves at a stand, with the consent to be called. {@code toString} shows nothing of it.
 *
 * @param email or {@code phone}: at least one of them
 */
record LeadDetails(String name, @Nullable String email, @Nullable String phone, Set<Sector> interests) {

    LeadDetails {
        interests = Set.copyOf(interests);
        if (name.isBlank() || email == null && phone == null) {
            throw new IllegalArgumentException("A lead that nobody can call");
        }
    }

    /** The same for the same way of calling, however it was typed. */
    String contactKey() {
        return email != null ? email.toLowerCase(Locale.ROOT) : java.util.Objects.requireNonNull(phone).replaceAll("[^0-9+]", "");
    }

    @Override
    public String toString() {
        return "LeadDetails";
    }
}
