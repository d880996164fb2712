package nl.dichterbij.trajectory;

import java.util.UUID;

import nl.dichterbij.region.RegionCode;

/**
 * Something that steps are about and that is no case.
 *
 * @param number what people call it, such as {@code E-000012}; nothing about a person
 * @param region whose team does the steps and may see them
 * @param path   of its page, below the address of the application
 * @param open   whether new steps may still be opened
 */
public record StepSubject(UUID id, String number, RegionCode region, String path, boolean open) {
}
