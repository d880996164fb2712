package nl.dichterbij.trajectory;

import org.jspecify.annotations.Nullable;

/**
 * What someone wants to see of the list of cases. All of it may stand in an address: a name never does.
 *
 * @param nummer   beginning of a case number, or empty
 * @param gemeente CBS code of a municipality, or empty
 * @param stand    OPEN, PLACED, STOPPED or ALL
 * @param wacht    team, jobseeker, employer, school or budget: for whom the open step waits; or empty
 * @param sorteer  due, number or registered
 * @param naam     "1": only people whose name begins as kept in the session
 * @param pagina   from 1
 */
record CaseFilter(@Nullable String nummer, @Nullable String gemeente, @Nullable String stand, @Nullable String wacht,
        @Nullable String sorteer, @Nullable String naam, @Nullable String pagina) {

    CaseFilter {
        nummer = Text.of(nummer);
        gemeente = Text.of(gemeente);
        stand = oneOf(stand, "OPEN", "PLACED", "STOPPED", "ALL");
        wacht = oneOf(wacht, "", "team", "jobseeker", "employer", "school", "budget");
        sorteer = oneOf(sorteer, "due", "number", "registered");
        naam = oneOf(naam, "", "1");
        pagina = Text.of(pagina).matches("[1-9]\\d{0,5}") ? Text.of(pagina) : "1";
    }

    public boolean byName() {
        return "1".equals(naam);
    }

    public int page() {
        return Integer.parseInt(pagina);
    }

    /** Whether anything but the order was asked for. */
    public boolean isNarrowed() {
        return !(nummer.isEmpty() && gemeente.isEmpty() && wacht.isEmpty() && "OPEN".equals(stand) && !byName());
    }

    /** The first one when something else was asked for. */
    private static String oneOf(@Nullable String asked, String... known) {
        for (String one : known) {
            if (one.equals(Text.of(asked))) {
                return one;
            }
        }
        return known[0];
    }
}
