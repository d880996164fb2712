package nl.dichterbij.appointment;

/** How people meet. */
enum Way {
    PLACE, PHONE
}
