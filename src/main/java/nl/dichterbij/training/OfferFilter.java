package nl.dichterbij.training;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import nl.dichterbij.forms.FormText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is asked of the list of offers; all of it stands in the address, so that it can be kept and sent on.
 *
 * @param kind   name of an {@link OfferKind}, or empty
 * @param status {@link #OPEN} when nothing is said, CLOSED or ALL
 * @param page   from 1; anything else is the first
 */
record OfferFilter(String words, String municipality, String kind, String status, String page) {

    static final String OPEN = "OPEN";
    private static final List<String> STATES = List.of(OPEN, "CLOSED", "ALL");
    private static final int WORDS = 6;
    private static final int LONGEST = 200;

    OfferFilter(@BindParam("zoek") @Nullable String words, @BindParam("gemeente") @Nullable String municipality,
                @BindParam("soort") @Nullable String kind, @BindParam("status") @Nullable String status,
                @BindParam("pagina") @Nullable String page) {
        this.words = shortened(FormText.of(words));
        this.municipality = FormText.of(municipality);
        this.kind = Arrays.stream(OfferKind.values()).map(Enum::name).filter(name -> name.equals(kind)).findFirst().orElse("");
        this.status = STATES.contains(FormText.of(status)) ? FormText.of(status) : OPEN;
        this.page = FormText.of(page);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    List<String> wordList() {
        return Arrays.stream(words.split("\\s+")).filter(word -> !word.isEmpty()).limit(WORDS).toList();
    }

    int pageNumber() {
        return FormText.number(page).filter(number -> number >= 1).orElse(1);
    }

    /** Whether the question is about closed offers; empty when it is about both. */
    Optional<Boolean> closedAsked() {
        return status.equals("ALL") ? Optional.empty() : Optional.of(status.equals("CLOSED"));
    }

    /** Whether this leaves anything out but what is closed. */
    public boolean isNarrow() {
        return !words.isEmpty() || !municipality.isEmpty() || !kind.isEmpty() || !status.equals(OPEN);
    }

    /** Address of the list with everything kept but the page. */
    public String address() {
        return UriComponentsBuilder.fromPath("/opleidingen").queryParam("zoek", "{words}")
                .queryParam("gemeente", "{municipality}").queryParam("soort", kind).queryParam("status", status)
                .encode().buildAndExpand(words, municipality).toUriString();
    }
}
