package nl.dichterbij.skills;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The skill profile of every person. The owner is the person's id; nothing else about the person is known here. */
@Service
@Transactional
public class SkillProfiles {

    private final ProfileRepository profiles;
    private final Taxonomy taxonomy;
    private final JdbcClient jdbc;
    private final Clock clock;

    SkillProfiles(ProfileRepository profiles, Taxonomy taxonomy, JdbcClient jdbc, Clock clock) {
        this.profiles = profiles;
        this.taxonomy = taxonomy;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Makes sure that a person has a profile, and notes the occupations wished for; repeating it changes nothing.
     * {@link NoSuchElementException} for an occupation that the taxonomy does not hold.
     */
    public SkillProfile prepare(UUID owner, List<OccupationUri> wishes) {
        wishes.forEach(taxonomy::get);
        Profile profile = profiles.findById(owner).orElseGet(() -> new Profile(owner));
        profile.wish(wishes.stream().map(OccupationUri::value).toList());
        return show(profiles.save(profile));
    }

    /** The profile of this person, if one was prepared. */
    @Transactional(readOnly = true)
    public Optional<SkillProfile> find(UUID owner) {
        return profiles.findById(owner).map(this::show);
    }

    /** The profile of this person; {@link NoSuchElementException} if none was prepared. */
    @Transactional(readOnly = true)
    public SkillProfile get(UUID owner) {
        return show(load(owner));
    }

    /**
     * Adds a skill, or changes its level when the profile has it already. {@link NoSuchElementException} for a skill
     * that the taxonomy does not hold, or no longer.
     */
    public ItemId add(UUID owner, SkillUri skill, Level level, ItemSource source) {
        return add(owner, taxonomy.get(skill), level, source);
    }

    /** Adds experience in an occupation, as {@link #add(UUID, SkillUri, Level, ItemSource)}. */
    public ItemId add(UUID owner, OccupationUri occupation, Level level, ItemSource source) {
        return add(owner, taxonomy.get(occupation), level, source);
    }

    private ItemId add(UUID owner, Concept concept, Level level, ItemSource source) {
        if (concept.ended()) {
            throw new NoSuchElementException("No longer in the taxonomy: " + concept.uri());
        }
        return load(owner).put(concept.uri(), level, source, clock.instant()).id();
    }

    /**
     * Adds something for which the taxonomy has no entry; it does not count in comparisons.
     *
     * @param words 1 to 200 characters; {@link IllegalArgumentException} otherwise
     */
    public ItemId addOwnWords(UUID owner, String words, Level level, ItemSource source) {
        return load(owner).put(new OwnWords(words), level, source, clock.instant()).id();
    }

    /** Changes the level of an item; nothing happens when it is gone already. */
    public void rate(UUID owner, ItemId item, Level level, ItemSource source) {
        load(owner).rate(item, level, source);
    }

    /** Takes an item out; nothing happens when it is gone already. */
    public void remove(UUID owner, ItemId item) {
        load(owner).remove(entry -> entry.id().equals(item));
    }

    /** Records that the profile was agreed with the person today. Repeating it changes nothing. */
    public ConfirmOutcome confirm(UUID owner) {
        return load(owner).confirm(LocalDate.now(clock));
    }

    /**
     * Skills that belong to the occupations wished for and are not in the profile yet, to choose from: essential ones
     * first. Empty when ESCO was imported without its relations between occupations and skills.
     */
    @Transactional(readOnly = true)
    public List<Concept> suggestions(UUID owner, int limit) {
        return jdbc.sql("""
                select c.uri, c.kind, c.label, c.code, false as ended
                  from (select s.skill_uri, bool_or(s.essential) as essential
                          from skill_profile_wish w join occupation_skill s using (occupation_uri)
                         where w.owner = :owner group by s.skill_uri) s
                  join concept c on c.uri = s.skill_uri and c.ended_on is null
                 where not exists (select from skill_profile_item i where i.owner = :owner and i.concept_uri = c.uri)
                 order by s.essential desc, c.label limit :limit""")
                .param("owner", owner).param("limit", limit).query(Taxonomy::concept).list();
    }

    /** Removes everything known about this person's skills. */
    public void erase(UUID owner) {
        profiles.deleteById(owner);
    }

    private Profile load(UUID owner) {
        return profiles.findById(owner).orElseThrow(() -> new NoSuchElementException("No skill profile for " + owner));
    }

    private SkillProfile show(Profile profile) {
        Set<String> uris = new HashSet<>(profile.wishes());
        profile.items().stream().map(ProfileEntry::concept).filter(Objects::nonNull).forEach(uris::add);
        Map<String, Concept> concepts = taxonomy.findAll(uris);
        return new SkillProfile(profile.owner(), profile.state(), profile.confirmedOn(),
                profile.wishes().stream().map(concepts::get).toList(),
                profile.items().stream().map(entry -> show(entry, concepts)).toList());
    }

    private static ProfileItem show(ProfileEntry entry, Map<String, Concept> concepts) {
        Concept concept = entry.concept() == null ? null : concepts.get(entry.concept());
        String label = concept == null ? Objects.requireNonNullElse(entry.ownWords(), "") : concept.label();
        return new ProfileItem(entry.id(), concept, label, entry.level(), entry.source());
    }
}
