package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.KnownPerson;
import nl.dichterbij.person.People;
import nl.dichterbij.region.Municipality;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a person shows: the form for who may correct it, otherwise only the facts. */
@Component
class PersonView {

    static final String FORM = "correction";

    private final People people;
    private final Regions regions;
    private final Namesakes namesakes;
    private final Access access;
    private final Clock clock;

    PersonView(People people, Regions regions, Namesakes namesakes, Access access, Clock clock) {
        this.people = people;
        this.regions = regions;
        this.namesakes = namesakes;
        this.access = access;
        this.clock = clock;
    }

    /** @param unmasked whether the BSN is shown in full to who may read it */
    String show(CaseSummary dossier, PersonForm form, boolean unmasked, Model model) {
        KnownPerson known = people.getKnown(dossier.person());
        boolean mayReadBsn = access.may(Action.READ_BSN, dossier.region().value());
        model.addAttribute(FORM, form);
        model.addAttribute("dossier", dossier);
        model.addAttribute("person", known.details());
        model.addAttribute("municipality", municipalityOf(known));
        model.addAttribute("namesakes", namesakes.of(dossier));
        boolean mayEdit = access.may(Action.EDIT_DOSSIER, dossier.region().value());
        model.addAttribute("mayEdit", mayEdit);
        if (mayEdit) {
            model.addAttribute("languageForm", "persoonsgegevens");
        }
        model.addAttribute("municipalities", municipalities(dossier.region()));
        model.addAttribute("region", regions.get(dossier.region()).name());
        model.addAttribute("contactWays", ContactWay.values());
        model.addAttribute("languages", RegistrationRules.LANGUAGES);
        model.addAttribute("benefits", Benefit.values());
        model.addAttribute("hasBsn", known.hasBsn());
        model.addAttribute("showsBsn", mayReadBsn && (form.allowsBsn() || known.hasBsn() || form.changesBsn()));
        if (mayReadBsn && known.hasBsn()) {
            model.addAttribute("bsn", people.findBsn(dossier.person())
                    .map(bsn -> unmasked ? bsn.value() : bsn.masked()).orElse(""));
            model.addAttribute("unmasked", unmasked);
        }
        return "trajectory/person";
    }

    /** What was typed, beside what a colleague saved in the meantime; saving once more makes the typed text count. */
    String showMeanwhile(CaseSummary dossier, PersonForm form, Model model) {
        model.addAttribute("changedMeanwhile", true);
        return show(dossier, form.withVersion(people.getKnown(dossier.person()).version()), false, model);
    }

    private String municipalityOf(KnownPerson known) {
        var code = known.details().municipality();
        return regions.findMunicipality(code).map(Municipality::name).orElse(code.value());
    }

    /** Code to name, by name. */
    private Map<String, String> municipalities(RegionCode region) {
        Map<String, String> options = new LinkedHashMap<>();
        regions.municipalitiesOf(region, LocalDate.now(clock))
                .forEach(municipality -> options.put(municipality.code().value(), municipality.name()));
        return options;
    }
}
