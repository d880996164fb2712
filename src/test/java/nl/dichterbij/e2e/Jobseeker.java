package nl.dichterbij.e2e;

import java.time.LocalDate;

/** Somebody who registers; everything about them is invented. */
record Jobseeker(String firstName, String lastName, LocalDate birthDate, String postcode, String municipality,
        String email, String phone) {}
