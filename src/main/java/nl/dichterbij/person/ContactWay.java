package nl.dichterbij.person;

/** How a person wants to be reached. */
public enum ContactWay {
    EMAIL, PHONE
}
