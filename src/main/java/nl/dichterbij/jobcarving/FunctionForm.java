package nl.dichterbij.jobcarving;

import java.util.Set;

import nl.dichterbij.forms.FormText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What was typed and chosen for a function, all of it text, so that nothing is lost when it is wrong. */
record FunctionForm(String version, String title, String municipality, String wageScale, String guidance,
                    String development, String employees, String worksCouncil) {

    static final int SHORT = 120;
    static final int LONG = 500;
    static final int MOST_EMPLOYEES = 999_999;

    FunctionForm(@Nullable String version, @Nullable String title, @Nullable String municipality, @Nullable String wageScale,
                 @Nullable String guidance, @Nullable String development, @Nullable String employees,
                 @Nullable String worksCouncil) {
        this.version = FormText.of(version);
        this.title = FormText.of(title);
        this.municipality = FormText.of(municipality);
        this.wageScale = FormText.of(wageScale);
        this.guidance = FormText.of(guidance);
        this.development = FormText.of(development);
        this.employees = FormText.of(employees);
        this.worksCouncil = FormText.of(worksCouncil);
    }

    static FunctionForm of(CarvingView carving) {
        var f = carving.function();
        return new FunctionForm(String.valueOf(carving.version()), f.title(), f.municipality(), f.wageScale(), f.guidance(),
                f.development(), f.employees() == null ? null : f.employees().toString(),
                f.employees() == null ? null : f.worksCouncil() ? "yes" : "no");
    }

    /** The form after a colleague's change, so that saving it once more keeps what was typed. */
    FunctionForm withVersion(int current) {
        return new FunctionForm(String.valueOf(current), title, municipality, wageScale, guidance, development, employees, worksCouncil);
    }

    /** @param municipalities codes of those in the region; what is not known yet may be left empty */
    void check(Set<String> municipalities, Errors errors) {
        FieldChecks.text("title", title, SHORT, false, errors);
        if (!municipality.isEmpty() && !municipalities.contains(municipality)) {
            errors.rejectValue("municipality", "carving.municipality.unknown");
        }
        FieldChecks.text("wageScale", wageScale, SHORT, false, errors);
        FieldChecks.text("guidance", guidance, LONG, false, errors);
        FieldChecks.text("development", development, LONG, false, errors);
        FieldChecks.number("employees", employees, MOST_EMPLOYEES, errors);
        if (!employees.isEmpty() && !worksCouncil.equals("yes") && !worksCouncil.equals("no")) {
            errors.rejectValue("worksCouncil", "carving.choice.empty");
        }
    }

    /** Only after {@link #check} found nothing wrong. */
    FunctionDetails toDetails() {
        return new FunctionDetails(title, municipality, wageScale, guidance, development,
                employees.isEmpty() ? null : Integer.valueOf(employees), worksCouncil.equals("yes"));
    }
}
