package nl.dichterbij.skills;

import java.util.UUID;

/** Identifies one item of a profile. */
public record ItemId(UUID value) {}
