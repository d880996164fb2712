package nl.dichterbij.event;

import nl.dichterbij.employer.EmployerId;

/**
 * One stand at an edition.
 *
 * @param number as on the floor plan, from 1
 * @param code   six capitals and digits, in the address behind the QR code
 */
record Stand(StandId id, EditionId edition, int number, EmployerId employer, String employerName, String code) {

    /** Below the address of the application. */
    public String path() {
        return "/e/" + code;
    }
}
