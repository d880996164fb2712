package nl.dichterbij.skills;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person can do and wants to do, as pages show it.
 *
 * @param wishes      occupations the person would like, which say nothing about what the person can do
 * @param confirmedOn day of the last confirmation; stays when a change made the profile a draft again
 */
public record SkillProfile(
        UUID owner, ProfileState state, @Nullable LocalDate confirmedOn, List<Concept> wishes, List<ProfileItem> items) {

    public boolean isConfirmed() {
        return state == ProfileState.CONFIRMED;
    }
}
