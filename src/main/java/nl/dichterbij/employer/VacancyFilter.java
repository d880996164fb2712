package nl.dichterbij.employer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import nl.dichterbij.forms.FormText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is asked of the list of vacancies; all of it stands in the address, so that it can be kept and sent on.
 *
 * @param status OPEN when nothing is said; {@link #ALL} for every state
 * @param order  {@link #UP} or anything else for down
 * @param page   from 1; anything else is the first
 */
record VacancyFilter(String words, String municipality, String status, String occupation, String sort, String order,
                     String page) {

    static final String ALL = "ALL";
    static final String UP = "op";
    private static final int WORDS = 6;
    private static final int LONGEST = 200;

    VacancyFilter(@BindParam("zoek") @Nullable String words, @BindParam("gemeente") @Nullable String municipality,
                  @BindParam("status") @Nullable String status, @BindParam("beroep") @Nullable String occupation,
                  @BindParam("sorteer") @Nullable String sort, @BindParam("volgorde") @Nullable String order,
                  @BindParam("pagina") @Nullable String page) {
        this.words = shortened(FormText.of(words));
        this.municipality = FormText.of(municipality);
        this.status = ALL.equals(status) || find(status).isPresent() ? FormText.of(status) : VacancyStatus.OPEN.name();
        this.occupation = FormText.of(occupation);
        this.sort = VacancySort.of(FormText.of(sort)).code;
        this.order = UP.equals(order) ? UP : "neer";
        this.page = FormText.of(page);
    }

    private static Optional<VacancyStatus> find(@Nullable String status) {
        return Arrays.stream(VacancyStatus.values()).filter(known -> known.name().equals(status)).findFirst();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    List<String> wordList() {
        return Arrays.stream(words.split("\\s+")).filter(word -> !word.isEmpty()).limit(WORDS).toList();
    }

    Optional<VacancyStatus> statusAsked() {
        return find(status);
    }

    int pageNumber() {
        return FormText.number(page).filter(number -> number >= 1).orElse(1);
    }

    public boolean isUp() {
        return order.equals(UP);
    }

    /** Whether this leaves anything out but what is not open any more. */
    public boolean isNarrow() {
        return !words.isEmpty() || !municipality.isEmpty() || !occupation.isEmpty() || !status.equals(VacancyStatus.OPEN.name());
    }

    /** Address of the list with everything kept but the page. */
    public String address() {
        return address(sort, order);
    }

    /** Address that sorts by this; the other way round when it is sorted by this already. */
    public String sortedBy(String code) {
        return address(code, code.equals(sort) && !isUp() || !code.equals(sort) && startsUp(code) ? UP : "neer");
    }

    /** Names from A, numbers from the newest or largest. */
    private static boolean startsUp(String code) {
        return code.equals(VacancySort.TITLE.code) || code.equals(VacancySort.EMPLOYER.code);
    }

    private String address(String sort, String order) {
        return UriComponentsBuilder.fromPath("/vacatures").queryParam("zoek", "{words}")
                .queryParam("gemeente", "{municipality}").queryParam("status", status)
                .queryParam("beroep", "{occupation}").queryParam("sorteer", sort).queryParam("volgorde", order)
                .encode().buildAndExpand(words, municipality, occupation).toUriString();
    }
}
