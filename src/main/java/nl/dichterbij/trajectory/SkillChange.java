package nl.dichterbij.trajectory;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.dichterbij.skills.ItemId;
import nl.dichterbij.skills.ItemSource;
import nl.dichterbij.skills.Level;
import nl.dichterbij.skills.ProfileItem;

/** Reads the values of the buttons on the page of skills, which may have been tampered with. */
final class SkillChange {

    private SkillChange() {
    }

    /** @param value {@code EXPERIENCED http://…} or {@code EXPERIENCED} and the id of an item */
    record Pick(Level level, String what) {

        static Optional<Pick> parse(String value) {
            var parts = value.split(" ", 2);
            return parts.length < 2 ? Optional.empty() : SkillChange.level(parts[0]).map(level -> new Pick(level, parts[1]));
        }

        Optional<ItemId> item() {
            return SkillChange.item(what);
        }
    }

    /** An item that was taken out, with all that is needed to put it back. */
    record Removed(Level level, ItemSource source, String what, String label) {

        static Removed of(ProfileItem item) {
            return new Removed(item.level(), item.source(),
                    item.concept() == null ? item.label() : item.concept().uri(), item.label());
        }

        static Optional<Removed> parse(String value) {
            var parts = value.split(" ", 3);
            return parts.length < 3 ? Optional.empty() : SkillChange.level(parts[0]).flatMap(level -> SkillChange.source(parts[1])
                    .map(source -> new Removed(level, source, parts[2], parts[2])));
        }

        /** What {@link #parse} reads. */
        public String value() {
            return level + " " + source + " " + what;
        }
    }

    static Optional<ItemId> item(String value) {
        try {
            return Optional.of(new ItemId(UUID.fromString(value)));
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }

    static Optional<Level> level(String value) {
        return Arrays.stream(Level.values()).filter(level -> level.name().equals(value)).findFirst();
    }

    private static Optional<ItemSource> source(String value) {
        return Arrays.stream(ItemSource.values()).filter(source -> source.name().equals(value)).findFirst();
    }
}
