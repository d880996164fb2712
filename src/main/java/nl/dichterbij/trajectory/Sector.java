package nl.dichterbij.trajectory;

/** Kind of work a jobseeker asks for at registration. */
public enum Sector {
    LOGISTICS, CARE, TECH, GREEN, HOSPITALITY, CLEANING, RETAIL, PRODUCTION, CONSTRUCTION, OFFICE, ANY
}
