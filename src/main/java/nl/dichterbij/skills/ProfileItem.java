package nl.dichterbij.skills;

import org.jspecify.annotations.Nullable;

/**
 * Something a person can do or has done.
 *
 * @param concept the skill, skill group or (as work experience) occupation; null when told in own words
 * @param label   the concept's label, or the person's own words
 */
public record ProfileItem(ItemId id, @Nullable Concept concept, String label, Level level, ItemSource source) {}
