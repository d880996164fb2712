package nl.dichterbij.skills;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The skill profile of every person, and its comparison with what is asked. The owner is the person's id; nothing
 * else about the person is known here or counts in a comparison.
 */
@Service
public class SkillProfiles {

    /** Makes sure that a person has a profile, and notes the occupations wished for; repeating it changes nothing. */
    public SkillProfile prepare(UUID owner, List<OccupationUri> wishes) {
        throw new UnsupportedOperationException();
    }

    /** The profile of this person, if one was prepared. */
    public Optional<SkillProfile> find(UUID owner) {
        throw new UnsupportedOperationException();
    }

    /** The profile of this person; {@link NoSuchElementException} if none was prepared. */
    public SkillProfile get(UUID owner) {
        throw new UnsupportedOperationException();
    }

    /** Adds a skill, or changes its level when the profile has it already. */
    public ItemId add(UUID owner, SkillUri skill, Level level, ItemSource source) {
        throw new UnsupportedOperationException();
    }

    /** Adds experience in an occupation, or changes its level when the profile has it already. */
    public ItemId add(UUID owner, OccupationUri occupation, Level level, ItemSource source) {
        throw new UnsupportedOperationException();
    }

    /** Adds something for which the taxonomy has no entry: 1 to 200 characters. It does not count in comparisons. */
    public ItemId addOwnWords(UUID owner, String words, Level level, ItemSource source) {
        throw new UnsupportedOperationException();
    }

    /** Takes an item out; nothing happens when it is gone already. */
    public void remove(UUID owner, ItemId item) {
        throw new UnsupportedOperationException();
    }

    /** Records that the profile was agreed with the person today. Repeating it changes nothing. */
    public ConfirmOutcome confirm(UUID owner) {
        throw new UnsupportedOperationException();
    }

    /** Skills that belong to the occupations wished for and are not in the profile yet, to choose from. */
    public List<Concept> suggestions(UUID owner, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Compares a profile with one list of requirements. */
    public Comparison compare(UUID owner, List<RequiredSkill> required) {
        throw new UnsupportedOperationException();
    }

    /** Compares a profile with many lists at once, for example those of all open vacancies, in a few queries. */
    public <K> Map<K, Comparison> compareAll(UUID owner, Map<K, List<RequiredSkill>> required) {
        throw new UnsupportedOperationException();
    }

    /** Removes everything known about this person's skills. */
    public void erase(UUID owner) {
        throw new UnsupportedOperationException();
    }
}
