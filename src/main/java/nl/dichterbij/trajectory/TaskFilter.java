package nl.dichterbij.trajectory;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What someone wants to see of the open tasks of the region. Codes only: it stands in addresses and is saved.
 *
 * @param wie     mine, nobody, team, or "van-" with a username
 * @param wacht   for whom the step waits; or empty
 * @param wanneer late, week (due within seven days) or empty
 * @param stap    id of the user task in the diagram, or empty
 * @param sorteer due or priority
 * @param pagina  from 1
 */
record TaskFilter(@Nullable String wie, @Nullable String wacht, @Nullable String wanneer, @Nullable String stap,
        @Nullable String sorteer, @Nullable String pagina) {

    static final String OF = "van-";

    TaskFilter {
        wie = Text.of(wie).matches(OF + "[A-Za-z0-9._@-]{1,80}") ? Text.of(wie) : oneOf(wie, "mine", "nobody", "team");
        wacht = oneOf(wacht, "", "team", "jobseeker", "employer", "school", "budget");
        wanneer = oneOf(wanneer, "", "late", "week");
        stap = Text.of(stap).matches("[a-z][a-z0-9-]{0,60}") ? Text.of(stap) : "";
        sorteer = oneOf(sorteer, "due", "priority");
        pagina = Text.of(pagina).matches("[1-9]\\d{0,5}") ? Text.of(pagina) : "1";
    }

    public int page() {
        return Integer.parseInt(pagina);
    }

    public boolean isNarrowed() {
        return !("mine".equals(wie) && wacht.isEmpty() && wanneer.isEmpty() && stap.isEmpty());
    }

    /** As in an address, without the page and what is empty. */
    public String query() {
        var address = UriComponentsBuilder.newInstance().queryParam("wie", wie).queryParam("sorteer", sorteer);
        if (!wacht.isEmpty()) {
            address.queryParam("wacht", wacht);
        }
        if (!wanneer.isEmpty()) {
            address.queryParam("wanneer", wanneer);
        }
        if (!stap.isEmpty()) {
            address.queryParam("stap", stap);
        }
        return String.valueOf(address.encode().build().getQuery());
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
