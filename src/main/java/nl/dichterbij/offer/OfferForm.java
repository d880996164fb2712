package nl.dichterbij.offer;

import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.employer.EmployerForm;
import nl.dichterbij.forms.FormText;
import nl.dichterbij.region.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * An offer as typed; all of it text, so that nothing is lost when it is wrong.
 *
 * @param submissionId made when the form was opened
 * @param newEmployer  only on the public page
 * @param website      a trap: people do not see this field, programs that fill in every field do
 */
record OfferForm(String submissionId, String kind, String title, String description, String municipality, String minHours,
                 String maxHours, String places, EmployerForm newEmployer, String website) {

    OfferForm(@Nullable String submissionId, @Nullable String kind, @Nullable String title, @Nullable String description,
              @Nullable String municipality, @Nullable String minHours, @Nullable String maxHours, @Nullable String places,
              @Nullable EmployerForm newEmployer, @Nullable String website) {
        this.submissionId = FormText.uuid(FormText.of(submissionId)).orElseGet(UUID::randomUUID).toString();
        this.kind = FormText.of(kind);
        this.title = FormText.of(title);
        this.description = FormText.of(description);
        this.municipality = FormText.of(municipality);
        this.minHours = FormText.of(minHours);
        this.maxHours = FormText.of(maxHours);
        this.places = FormText.of(places);
        this.newEmployer = newEmployer == null ? EmployerForm.EMPTY : newEmployer;
        this.website = FormText.of(website);
    }

    static OfferForm empty(String kind) {
        return new OfferForm(null, kind, null, null, null, null, null, "1", null, null);
    }

    /** What is known already, so that it need not be typed again. */
    OfferForm after(OfferDetails earlier) {
        return new OfferForm(submissionId, kind, "", "", earlier.municipality().value(), text(earlier.minHours()), text(earlier.maxHours()),
                "1", newEmployer, "");
    }

    Optional<OfferKind> chosenKind() {
        return OfferKind.find(kind);
    }

    /** Only after {@link OfferChecks} found nothing wrong. */
    OfferDetails toDetails() {
        var chosen = chosenKind().orElseThrow();
        return new OfferDetails(chosen, title, description, new MunicipalityCode(municipality), hours(chosen, minHours), hours(chosen, maxHours),
                hours(chosen, places));
    }

    private static @Nullable Integer hours(OfferKind kind, String typed) {
        return kind.hasHours() ? Integer.valueOf(typed) : null;
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
