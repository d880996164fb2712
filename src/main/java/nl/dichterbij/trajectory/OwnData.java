package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.People;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.region.Municipality;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.region.Regions;
import nl.dichterbij.security.DossierReads;
import nl.dichterbij.skills.SkillProfiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the team knows of a jobseeker, for the jobseeker: to see, to correct and to take along (AVG, art. 15, 16 and 20). */
@Service
class OwnData {

    private static final int READS = 1_000;

    private final People people;
    private final Trajectories trajectories;
    private final Milestones milestones;
    private final Steps steps;
    private final DataRequests requests;
    private final SkillProfiles profiles;
    private final DossierReads reads;
    private final Regions regions;
    private final List<OwnDataPart> parts;
    private final Clock clock;

    OwnData(People people, Trajectories trajectories, Milestones milestones, Steps steps, DataRequests requests, SkillProfiles profiles,
            DossierReads reads, Regions regions, List<OwnDataPart> parts, Clock clock) {
        this.people = people;
        this.trajectories = trajectories;
        this.milestones = milestones;
        this.steps = steps;
        this.requests = requests;
        this.profiles = profiles;
        this.reads = reads;
        this.regions = regions;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * All of the correction, or nothing. The benefit and the consent stay as they are.
     *
     * @param form in which {@link OwnDataRules} found nothing wrong
     * @throws org.springframework.dao.OptimisticLockingFailureException when the team was first
     */
    @Transactional
    void correct(CaseSummary own, OwnDataForm form) {
        var known = people.getKnown(own.person()).details();
        var corrected = new PersonDetails(Text.of(form.firstName()), Text.of(form.lastName()), form.birthDate().date().orElseThrow(),
                Postcode.parse(Text.of(form.postcode())).orElseThrow(), new MunicipalityCode(Text.of(form.municipality())),
                Text.orNull(form.email()), Text.orNull(form.phone()), ContactWay.valueOf(Text.of(form.preferredContact())),
                Text.of(form.language()), known.benefit(), known.consentGivenAt());
        people.correct(own.person(), form.openedVersion(), corrected);
        trajectories.move(own.id(), corrected.municipality());
        requests.noteCorrection(own);
    }

    /** When someone of the team opened the dossier, the last time first. */
    List<Instant> readsOf(CaseSummary own) {
        return reads.of(own.id().value(), READS).stream().map(read -> read.at()).toList();
    }

    /** Everything, under names that do not change; dates and times as in ISO 8601. */
    @Transactional(readOnly = true)
    Map<String, Object> everything(CaseSummary own) {
        var all = new LinkedHashMap<String, Object>();
        all.put("madeAt", Instant.now(clock).toString());
        all.put("person", person(people.get(own.person()), people.getKnown(own.person()).hasBsn()));
        all.put("case", aboutCase(own));
        all.put("milestones", milestones.of(own.id()).stream()
                .map(passed -> Map.of("code", passed.code(), "at", passed.at().toString())).toList());
        all.put("steps", steps.of(own.id()).stream().map(OwnData::step).toList());
        all.put("answers", steps.answeredIn(own.id()).stream()
                .map(step -> Map.of("step", step.elementId(), "answers", step.answers().byQuestion())).toList());
        all.put("skills", profiles.find(own.profileOwner()).<List<?>>map(found -> found.items().stream()
                .map(item -> Map.of("name", item.label(), "level", item.level().name())).toList()).orElse(List.of()));
        all.put("dataRequests", requests.of(own.id()).stream().map(request -> Map.of("kind", request.kind().name(),
                "on", request.askedOn().toString(), "answer", request.answer() == null ? "" : request.answer())).toList());
        all.put("dossierOpenedAt", readsOf(own).stream().map(Instant::toString).toList());
        parts.forEach(part -> all.put(part.name(), part.of(own)));
        return all;
    }

    private Map<String, Object> person(PersonDetails person, boolean hasBsn) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("firstName", person.firstName());
        facts.put("lastName", person.lastName());
        facts.put("birthDate", person.birthDate().toString());
        facts.put("postcode", person.postcode().value());
        facts.put("municipality", name(person.municipality()));
        facts.put("email", person.email());
        facts.put("phone", person.phone());
        facts.put("preferredContact", person.preferredContact().name());
        facts.put("language", person.language());
        facts.put("benefit", person.benefit().name());
        facts.put("bsnKept", hasBsn);
        facts.put("consentGivenAt", person.consentGivenAt().toString());
        return facts;
    }

    private Map<String, Object> aboutCase(CaseSummary own) {
        var answers = trajectories.answersOf(own.id());
        var facts = new LinkedHashMap<String, Object>();
        facts.put("number", own.number().value());
        facts.put("region", regions.get(own.region()).name());
        facts.put("status", own.status().name());
        facts.put("registeredAt", own.registeredAt().toString());
        facts.put("closeReason", own.closeReason() == null ? null : own.closeReason().name());
        facts.put("hoursPerWeek", own.wishes().hoursPerWeek());
        facts.put("availableFrom", own.wishes().availableFrom().toString());
        facts.put("sectors", own.wishes().sectors().stream().map(Enum::name).sorted().toList());
        facts.put("uwvRegistration", answers.uwvRegistration() == null ? null : answers.uwvRegistration().name());
        facts.put("stopReason", answers.stopReason());
        facts.put("chosenRoute", answers.chosenRoute());
        facts.put("choiceReason", answers.choiceReason());
        return facts;
    }

    private static Map<String, Object> step(Step step) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("step", step.elementId());
        facts.put("waitingOn", step.waitingOn());
        facts.put("openedAt", step.openedAt().toString());
        facts.put("closedAt", step.closedAt() == null ? null : step.closedAt().toString());
        facts.put("outcome", step.outcome());
        return facts;
    }

    String name(MunicipalityCode code) {
        return regions.findMunicipality(code).map(Municipality::name).orElse(code.value());
    }
}
