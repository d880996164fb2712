package nl.dichterbij.openhiring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.dichterbij.employer.EmployerForm;
import nl.dichterbij.employer.EmployerInput;
import nl.dichterbij.forms.FormText;
import nl.dichterbij.region.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What was typed and chosen for an open-hiring place, all of it text, so that nothing is lost when it is wrong.
 *
 * @param submissionId made when the form was opened
 */
record PlaceForm(String submissionId, String employerQuery, String employer, EmployerForm newEmployer, String mode,
                 String title, String municipality, String minHours, String maxHours, String liftKg, String standHours,
                 List<String> demands, String places) implements EmployerInput {

    PlaceForm(@Nullable String submissionId, @Nullable String employerQuery, @Nullable String employer,
              @Nullable EmployerForm newEmployer, @Nullable String mode, @Nullable String title,
              @Nullable String municipality, @Nullable String minHours, @Nullable String maxHours,
              @Nullable String liftKg, @Nullable String standHours, @Nullable List<String> demands,
              @Nullable String places) {
        this.submissionId = FormText.uuid(FormText.of(submissionId)).orElseGet(UUID::randomUUID).toString();
        this.employerQuery = FormText.of(employerQuery);
        this.employer = FormText.of(employer);
        this.newEmployer = newEmployer == null ? EmployerForm.EMPTY : newEmployer;
        this.mode = FormText.of(mode);
        this.title = FormText.of(title);
        this.municipality = FormText.of(municipality);
        this.minHours = FormText.of(minHours);
        this.maxHours = FormText.of(maxHours);
        this.liftKg = FormText.of(liftKg);
        this.standHours = FormText.of(standHours);
        this.demands = demands == null ? List.of() : demands.stream().map(FormText::of).toList();
        this.places = FormText.of(places);
    }

    static PlaceForm empty() {
        return new PlaceForm(null, null, null, null, null, null, null, null, null, null, null, null, "1");
    }

    Optional<OpenHiringMode> chosenMode() {
        return Arrays.stream(OpenHiringMode.values()).filter(known -> known.name().equals(mode)).findFirst();
    }

    /** Only after {@link PlaceFormChecks} found nothing wrong. */
    PlaceDetails toDetails() {
        Set<Demand> others = Arrays.stream(Demand.values()).filter(known -> demands.contains(known.name())).collect(Collectors.toSet());
        return new PlaceDetails(chosenMode().orElseThrow(), title, new MunicipalityCode(municipality),
                Integer.parseInt(minHours), Integer.parseInt(maxHours),
                new PhysicalDemands(FormText.number(liftKg).orElse(null), FormText.number(standHours).orElse(null), others),
                Integer.parseInt(places));
    }
}
