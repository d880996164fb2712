package nl.dichterbij.region;

/** A region with the name people know it by. */
public record Region(RegionCode code, String name) {}
