package nl.dichterbij.offer;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import nl.dichterbij.employer.Contact;
import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.KvkNumber;
import nl.dichterbij.employer.NewEmployer;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Employers with a link, and what is expected of them. */
@TestComponent
class OfferFixture {

    private static final AtomicInteger KVK = new AtomicInteger(71_000_000);

    private final Employers employers;
    private final PersonalLinks links;
    private final JdbcClient jdbc;

    OfferFixture(Employers employers, PersonalLinks links, JdbcClient jdbc) {
        this.employers = employers;
        this.links = links;
        this.jdbc = jdbc;
    }

    static String kvkNumber() {
        return String.valueOf(KVK.incrementAndGet());
    }

    EmployerId employer() {
        return employers.register(new NewEmployer("Groenbedrijf De Es", new KvkNumber(kvkNumber()), new RegionCode("AM03"), "Emmen",
                new Contact("Henk Baas", "0591 123456", "henk@voorbeeld.nl")));
    }

    String page(EmployerId employer) {
        return "/werkgever/overzicht/" + links.issue(LinkPurpose.EMPLOYER_OVERVIEW, employer.value());
    }

    /** A function that waits for the employer's answer, in a case. */
    UUID proposedFunction(EmployerId employer, UUID caseId) {
        var carving = UUID.randomUUID();
        jdbc.sql("""
                insert into carving (id, version, case_id, occurrence, state, employer_id, title, municipality_code, changed_at)
                values (?, 0, ?, 1, 'PROPOSED', ?, 'Winkelhulp', '0114', now())""").params(carving, caseId, employer.value()).update();
        jdbc.sql("""
                insert into function_request (id, carving_id, element_instance_key, attempt, hours, works_council_needed, asked_at)
                values (?, ?, ?, 1, 16, false, now())""").params(UUID.randomUUID(), carving, UUID.randomUUID().getMostSignificantBits() >>> 1).update();
        return carving;
    }

    /** Somebody whose turn it is on a list that the employer keeps. */
    UUID listWithTurn(EmployerId employer, UUID caseId) {
        var place = UUID.randomUUID();
        var enrolment = UUID.randomUUID();
        jdbc.sql("""
                insert into open_hiring_place (id, version, number, submission_id, employer_id, mode, title, region_code, municipality_code,
                    min_hours, max_hours, demands, places, offered_at)
                values (?, 0, ?, ?, ?, 'EMPLOYER_OWNED', 'Inpakker', 'AM03', '0114', 16, 32, '{}', 1, now())""")
                .params(place, "OH-9%011d".formatted(place.getMostSignificantBits() >>> 28), UUID.randomUUID(), employer.value()).update();
        jdbc.sql("""
                insert into open_hiring_enrolment (id, place_id, position, case_id, occurrence, max_calls, enrolled_at) values (?, ?, 1, ?, 1, 2, now())""")
                .params(enrolment, place, caseId).update();
        jdbc.sql("insert into open_hiring_contact (enrolment_id, first_name, phone) values (?, 'Jikke', '0612345678')").param(enrolment).update();
        jdbc.sql("insert into open_hiring_record (enrolment_id, kind, recorded_at, recorded_by) values (?, 'TURN', now(), 'LIST')").param(enrolment).update();
        return place;
    }

    void judgement(EmployerId employer, UUID caseId) {
        jdbc.sql("insert into qualification (crebo, dossier, title, level, valid_from) values ('99001', '99000', 'Medewerker plant', 1, '2020-08-01') on conflict do nothing").update();
        jdbc.sql("""
                insert into praktijk_agreement (id, case_id, occurrence, region_code, state, employer_id, crebo, school, period_from, period_until,
                    trainer_name, trainer_email, trainer_phone, judgement_asked_at, opened_at)
                values (?, ?, 1, 'AM03', 'ACTIVE', ?, '99001', 'School', current_date - 90, current_date, 'Opleider', 'o@voorbeeld.nl', '', now(), now())""")
                .params(UUID.randomUUID(), caseId, employer.value()).update();
    }
}
