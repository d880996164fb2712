package nl.dichterbij.skills;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A person's skill profile: holds its items and knows whether it was agreed with the person. */
@Entity
@Table(name = "skill_profile")
class Profile {

    @Id
    private UUID owner;

    @Enumerated(EnumType.STRING)
    private ProfileState state = ProfileState.DRAFT;

    private @Nullable LocalDate confirmedOn;

    @ElementCollection
    @CollectionTable(name = "skill_profile_wish", joinColumns = @JoinColumn(name = "owner"))
    @OrderColumn(name = "place")
    @Column(name = "occupation_uri")
    private List<String> wishes = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "owner", nullable = false)
    @OrderBy("addedAt, id")
    private List<ProfileEntry> items = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway")
    protected Profile() {}

    Profile(UUID owner) {
        this.owner = owner;
    }

    /** Notes the wishes; they say what to look for, so a confirmed profile stays confirmed. */
    void wish(List<String> occupations) {
        List<String> distinct = occupations.stream().distinct().toList();
        if (!wishes.equals(distinct)) {
            wishes.clear();
            wishes.addAll(distinct);
        }
    }

    /** Adds a concept or raises or lowers the level of the one that is there. */
    ProfileEntry put(String concept, Level level, ItemSource source, Instant at) {
        for (ProfileEntry item : items) {
            if (concept.equals(item.concept())) {
                rate(item, level, source);
                return item;
            }
        }
        return add(ProfileEntry.of(concept, null, level, source, at));
    }

    /** As with a concept: the same words are one item, so that sending them twice adds them once. */
    ProfileEntry put(OwnWords words, Level level, ItemSource source, Instant at) {
        for (ProfileEntry item : items) {
            if (words.text().equalsIgnoreCase(item.ownWords())) {
                rate(item, level, source);
                return item;
            }
        }
        return add(ProfileEntry.of(null, words.text(), level, source, at));
    }

    /** Gives an item another level; nothing happens when it is gone already. */
    void rate(ItemId id, Level level, ItemSource source) {
        items.stream().filter(item -> item.id().equals(id)).forEach(item -> rate(item, level, source));
    }

    private void rate(ProfileEntry item, Level level, ItemSource source) {
        if (item.rate(level, source)) {
            state = ProfileState.DRAFT;
        }
    }

    void remove(Predicate<ProfileEntry> which) {
        if (items.removeIf(which)) {
            state = ProfileState.DRAFT;
        }
    }

    ConfirmOutcome confirm(LocalDate today) {
        if (items.isEmpty()) {
            return ConfirmOutcome.EMPTY;
        }
        if (state == ProfileState.DRAFT) {
            state = ProfileState.CONFIRMED;
            confirmedOn = today;
        }
        return ConfirmOutcome.CONFIRMED;
    }

    private ProfileEntry add(ProfileEntry entry) {
        items.add(entry);
        state = ProfileState.DRAFT;
        return entry;
    }

    UUID owner() {
        return owner;
    }

    ProfileState state() {
        return state;
    }

    @Nullable LocalDate confirmedOn() {
        return confirmedOn;
    }

    List<String> wishes() {
        return wishes;
    }

    List<ProfileEntry> items() {
        return items;
    }
}
