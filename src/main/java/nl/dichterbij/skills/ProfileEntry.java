package nl.dichterbij.skills;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item of a profile: a concept of the taxonomy, or own words. */
@Entity
@Table(name = "skill_profile_item")
class ProfileEntry {

    @Id
    private UUID id;

    private @Nullable String conceptUri;

    private @Nullable String ownWords;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Enumerated(EnumType.STRING)
    private ItemSource source;

    private Instant addedAt;

    @SuppressWarnings("NullAway")
    protected ProfileEntry() {}

    static ProfileEntry of(@Nullable String concept, @Nullable String words, Level level, ItemSource source, Instant at) {
        ProfileEntry entry = new ProfileEntry();
        entry.id = UUID.randomUUID();
        entry.conceptUri = concept;
        entry.ownWords = words;
        entry.level = level;
        entry.source = source;
        entry.addedAt = at;
        return entry;
    }

    /** Returns whether this changed anything. */
    boolean rate(Level newLevel, ItemSource newSource) {
        boolean changed = level != newLevel;
        if (changed) {
            level = newLevel;
            source = newSource;
        }
        return changed;
    }

    ItemId id() {
        return new ItemId(id);
    }

    @Nullable String concept() {
        return conceptUri;
    }

    @Nullable String ownWords() {
        return ownWords;
    }

    Level level() {
        return level;
    }

    ItemSource source() {
        return source;
    }
}
