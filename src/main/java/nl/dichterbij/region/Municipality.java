package nl.dichterbij.region;

/** A municipality with the name people know it by. */
public record Municipality(MunicipalityCode code, String name) {}
