package nl.dichterbij.skills;

/** What somebody can do in the person's own words: 1 to 200 characters. */
record OwnWords(String text) {

    private static final int LONGEST = 200;

    OwnWords {
        text = text.strip();
        if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST) {
            throw new IllegalArgumentException("Own words must have 1 to " + LONGEST + " characters");
        }
    }
}
