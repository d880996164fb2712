package nl.dichterbij.event;

import java.util.UUID;

import nl.dichterbij.forms.DateForm;
import nl.dichterbij.forms.FormText;
import nl.dichterbij.region.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for an edition, all of it text, so that nothing is lost when it is wrong.
 *
 * @param submissionId made when the form was opened
 * @param version      of the edition that is changed; empty for a new one
 */
record EditionForm(String submissionId, String version, String name, DateForm heldOn, String venue, String municipality,
                   String capacity) {

    EditionForm(@Nullable String submissionId, @Nullable String version, @Nullable String name, @Nullable DateForm heldOn,
                @Nullable String venue, @Nullable String municipality, @Nullable String capacity) {
        this.submissionId = FormText.uuid(FormText.of(submissionId)).orElseGet(UUID::randomUUID).toString();
        this.version = FormText.of(version);
        this.name = FormText.of(name);
        this.heldOn = heldOn == null ? DateForm.EMPTY : heldOn;
        this.venue = FormText.of(venue);
        this.municipality = FormText.of(municipality);
        this.capacity = FormText.of(capacity);
    }

    static EditionForm empty() {
        return new EditionForm(null, null, null, null, null, null, null);
    }

    static EditionForm of(EditionView edition) {
        var details = edition.details();
        return new EditionForm(null, String.valueOf(edition.version()), details.name(), DateForm.of(details.heldOn()),
                details.venue(), details.municipality().value(), String.valueOf(details.capacity()));
    }

    /** The form after a colleague's change, so that saving it once more keeps what was typed. */
    EditionForm withVersion(int current) {
        return new EditionForm(submissionId, String.valueOf(current), name, heldOn, venue, municipality, capacity);
    }

    /** Only after {@link EditionFormController} found nothing wrong. */
    EditionDetails toDetails() {
        return new EditionDetails(name, heldOn.parse().orElseThrow(), venue, new MunicipalityCode(municipality), Integer.parseInt(capacity));
    }
}
