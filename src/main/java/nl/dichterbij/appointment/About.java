package nl.dichterbij.appointment;

/** What an appointment is about; a choice and no text, so that it says nothing about health. */
enum About {
    INTAKE, SKILLS, ROUTE, EMPLOYER, START, TRAINING, FOLLOW_UP, OTHER
}
