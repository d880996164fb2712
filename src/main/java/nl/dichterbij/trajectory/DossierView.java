package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.dichterbij.person.People;
import nl.dichterbij.region.Municipality;
import nl.dichterbij.region.Regions;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the dossier page shows: its frame, and the sections that modules contribute. */
@Component
class DossierView {

    private final People people;
    private final Regions regions;
    private final Milestones milestones;
    private final Steps steps;
    private final Namesakes namesakes;
    private final List<DossierSection> sections;
    private final Clock clock;

    DossierView(People people, Regions regions, Milestones milestones, Steps steps,
            Namesakes namesakes, List<DossierSection> sections, Clock clock) {
        this.people = people;
        this.regions = regions;
        this.milestones = milestones;
        this.steps = steps;
        this.namesakes = namesakes;
        this.sections = sections.stream().sorted(Comparator.comparingInt(DossierSection::order)).toList();
        this.clock = clock;
    }

    record Section(String template, Object model) {
    }

    void fill(Model model, CaseSummary dossier) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("person", people.get(dossier.person()));
        model.addAttribute("municipality",
                regions.findMunicipality(dossier.municipality()).map(Municipality::name).orElse(dossier.municipality().value()));
        model.addAttribute("registeredOn", LocalDate.ofInstant(dossier.registeredAt(), clock.getZone()));
        model.addAttribute("namesakes", namesakes.of(dossier));
        model.addAttribute("timeline", TimelineItem.of(milestones.of(dossier.id()),
                dossier.status() != CaseStatus.STOPPED, clock.getZone()));
        model.addAttribute("steps", steps.openIn(dossier.id()).stream().map(step -> OpenStep.of(step, clock)).toList());
        model.addAttribute("sections", sections.stream()
                .filter(section -> !section.isAboutPerson() || !dossier.isHandedOver())
                .map(section -> new Section(section.template(), section.model(dossier))).toList());
    }
}
