package nl.dichterbij.employer;

import java.util.Arrays;

/** What the list of vacancies can be sorted by. */
enum VacancySort {
    NUMBER("nummer", "v.number"),
    TITLE("titel", "lower(v.title)"),
    EMPLOYER("werkgever", "lower(e.name)"),
    HOURS("uren", "v.max_hours"),
    FREE("vrij", "v.places - v.places_taken");

    /** as in the address of the page */
    final String code;
    final String column;

    VacancySort(String code, String column) {
        this.code = code;
        this.column = column;
    }

    static VacancySort of(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code.equals(code)).findFirst().orElse(NUMBER);
    }
}
