package nl.dichterbij.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A lead as the team sees it.
 *
 * @param registrationId of the registration that may come of it
 * @param name           null once erased, like the contact
 * @param caseNumber     null as long as there is no registration
 */
record LeadView(LeadId id, UUID registrationId, int stand, String employerName, @Nullable String name,
                @Nullable String email, @Nullable String phone, List<String> interests, LeadState state,
                @Nullable String closeReason, @Nullable String caseNumber, LocalDate receivedOn) {

    public boolean isOver() {
        return state.isOver();
    }

    /** For a form that asks for two names: what stands before the first blank. */
    public String firstName() {
        return name == null ? "" : name.split(" ", 2)[0];
    }

    public String lastName() {
        return name == null || !name.contains(" ") ? "" : name.split(" ", 2)[1].strip();
    }

    @Override
    public String toString() {
        return "LeadView";
    }
}
