package nl.dichterbij.employer;

/**
 * Whom the team speaks to at an employer. Empty text where it is not known.
 *
 * @param name  at most 120 characters
 * @param phone at most 20 characters
 * @param email at most 254 characters
 */
public record Contact(String name, String phone, String email) {

    public static final Contact UNKNOWN = new Contact("", "", "");
    public static final int MAX_NAME = 120;
    public static final int MAX_PHONE = 20;
    public static final int MAX_EMAIL = 254;

    public Contact {
        name = checked(name, MAX_NAME);
        phone = checked(phone, MAX_PHONE);
        email = checked(email, MAX_EMAIL);
    }

    public boolean isKnown() {
        return !equals(UNKNOWN);
    }

    private static String checked(String text, int longest) {
        var stripped = text.strip();
        if (stripped.length() > longest) {
            throw new IllegalArgumentException("Contact longer than " + longest);
        }
        return stripped;
    }

    /** Without its content: this is somebody's name and address, which must not reach a log. */
    @Override
    public String toString() {
        return isKnown() ? "Contact[known]" : "Contact[unknown]";
    }
}
