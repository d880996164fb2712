package nl.dichterbij.security;

/** A principal that knows its account, however it signed in. */
interface SignedIn {

    Account account();
}
