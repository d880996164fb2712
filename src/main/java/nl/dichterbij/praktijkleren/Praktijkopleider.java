package nl.dichterbij.praktijkleren;

/**
 * Who guides the student at the leerbedrijf and judges. At least an e-mail address or a phone number; empty where not
 * known. {@code toString} shows nothing of it, so that it cannot end up in a log.
 */
public record Praktijkopleider(String name, String email, String phone) {

    static final int MAX_NAME = 120;

    @Override
    public String toString() {
        return "Praktijkopleider";
    }
}
