package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import nl.dichterbij.document.Documents;
import nl.dichterbij.person.People;
import nl.dichterbij.region.Regions;
import nl.dichterbij.skills.SkillProfiles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** The jobseeker takes the own data along: everything for a program, and what matters to read. */
@Controller
class OwnDataFiles {

    private final OwnPages pages;
    private final OwnData data;
    private final People people;
    private final Trajectories trajectories;
    private final Milestones milestones;
    private final SkillProfiles profiles;
    private final Regions regions;
    private final Documents documents;
    private final Clock clock;

    OwnDataFiles(OwnPages pages, OwnData data, People people, Trajectories trajectories, Milestones milestones, SkillProfiles profiles,
                 Regions regions, Documents documents, Clock clock) {
        this.pages = pages;
        this.data = data;
        this.people = people;
        this.trajectories = trajectories;
        this.milestones = milestones;
        this.profiles = profiles;
        this.regions = regions;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping("/mijn/{token}/gegevens.json")
    ResponseEntity<byte[]> json(@PathVariable String token, HttpServletResponse response) {
        var everything = data.everything(pages.open(token, response));
        return file("mijn-gegevens.json", MediaType.APPLICATION_JSON,
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(everything));
    }

    @GetMapping("/mijn/{token}/gegevens.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String token, Locale locale, HttpServletResponse response) {
        var own = pages.open(token, response);
        var person = people.get(own.person());
        var model = new HashMap<String, Object>();
        model.put("own", own);
        model.put("person", person);
        model.put("municipality", data.name(person.municipality()));
        model.put("hasBsn", people.getKnown(own.person()).hasBsn());
        model.put("region", regions.get(own.region()).name());
        model.put("on", LocalDate.now(clock));
        model.put("consentOn", LocalDate.ofInstant(person.consentGivenAt(), clock.getZone()));
        var route = trajectories.answersOf(own.id()).chosenRoute();
        model.put("route", route == null ? "none" : route);
        model.put("milestones", TimelineItem.of(milestones.of(own.id()), false, clock.getZone()));
        profiles.find(own.profileOwner()).ifPresent(found -> model.put("skills", found.items()));
        model.put("reads", data.readsOf(own).stream().map(at -> at.atZone(clock.getZone())).toList());
        return file("mijn-gegevens.pdf", MediaType.APPLICATION_PDF, documents.pdf("trajectory/own-data-document", model, locale));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok().contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(bytes);
    }
}
