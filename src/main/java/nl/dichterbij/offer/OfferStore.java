package nl.dichterbij.offer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.employer.Contact;
import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.KvkNumber;
import nl.dichterbij.employer.NewEmployer;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Offers in the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OfferStore {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    OfferStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether it was added; false when this form was sent before */
    boolean add(UUID id, UUID submission, OfferDetails offered, RegionCode region, @Nullable EmployerId employer, @Nullable NewEmployer fresh) {
        return jdbc.sql("""
                insert into work_offer (id, submission_id, kind, employer_id, new_name, new_kvk_number, new_place, new_contact_name,
                    new_contact_phone, new_contact_email, region_code, municipality_code, title, description, min_hours, max_hours,
                    places, offered_at, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED') on conflict (submission_id) do nothing""")
                .params(id, submission, offered.kind().name(), employer == null ? null : employer.value(),
                        fresh == null ? null : fresh.name(), fresh == null ? null : fresh.kvkNumber().value(), fresh == null ? null : fresh.place(),
                        fresh == null ? null : fresh.contact().name(), fresh == null ? null : fresh.contact().phone(),
                        fresh == null ? null : fresh.contact().email(), region.value(), offered.municipality().value(), offered.title(),
                        offered.description(), offered.minHours(), offered.maxHours(), offered.places(), now()).update() == 1;
    }

    Optional<WorkOffer> find(UUID id) {
        return jdbc.sql("select * from work_offer where id = ?").param(id).query(OfferStore::read).optional();
    }

    /** Until the transaction ends nobody else answers it. */
    Optional<WorkOffer> lock(UUID id) {
        return jdbc.sql("select * from work_offer where id = ? for update").param(id).query(OfferStore::read).optional();
    }

    /** What waits for an answer in a region, the oldest on top. */
    List<WorkOffer> openIn(RegionCode region) {
        return jdbc.sql("select * from work_offer where region_code = ? and state = 'RECEIVED' order by offered_at, id limit " + MOST)
                .param(region.value()).query(OfferStore::read).list();
    }

    /** What an employer offered, the latest on top. */
    List<WorkOffer> of(EmployerId employer) {
        return jdbc.sql("select * from work_offer where employer_id = ? order by offered_at desc, id limit " + MOST)
                .param(employer.value()).query(OfferStore::read).list();
    }

    /** What a new employer typed goes: it stands with the employer now. */
    void accept(UUID id, EmployerId employer, @Nullable UUID vacancy, @Nullable UUID place, String by) {
        jdbc.sql("""
                update work_offer set state = 'ACCEPTED', settled_at = ?, settled_by = ?, employer_id = ?, vacancy_id = ?, open_hiring_place_id = ?,
                    new_name = null, new_kvk_number = null, new_place = null, new_contact_name = null, new_contact_phone = null, new_contact_email = null
                where id = ?""").params(now(), by, employer.value(), vacancy, place, id).update();
    }

    void decline(UUID id, String reason, String by) {
        jdbc.sql("""
                update work_offer set state = 'DECLINED', settled_at = ?, settled_by = ?, decline_reason = ?,
                    new_contact_name = case when new_name is null then null else '' end,
                    new_contact_phone = case when new_name is null then null else '' end,
                    new_contact_email = case when new_name is null then null else '' end
                where id = ?""").params(now(), by, reason, id).update();
    }

    private static WorkOffer read(ResultSet row, int number) throws SQLException {
        var region = new RegionCode(row.getString("region_code"));
        var employer = row.getObject("employer_id", UUID.class);
        var name = row.getString("new_name");
        var fresh = name == null ? null : new NewEmployer(name, new KvkNumber(row.getString("new_kvk_number")), region, row.getString("new_place"),
                new Contact(row.getString("new_contact_name"), row.getString("new_contact_phone"), row.getString("new_contact_email")));
        return new WorkOffer(row.getObject("id", UUID.class), new OfferDetails(OfferKind.valueOf(row.getString("kind")), row.getString("title"),
                row.getString("description"), new MunicipalityCode(row.getString("municipality_code")), row.getObject("min_hours", Integer.class),
                row.getObject("max_hours", Integer.class), row.getObject("places", Integer.class)),
                employer == null ? null : new EmployerId(employer), fresh, region,
                LocalDate.ofInstant(row.getTimestamp("offered_at").toInstant(), WorkCalendar.ZONE),
                WorkOffer.State.valueOf(row.getString("state")), row.getString("decline_reason"));
    }

    private Timestamp now() {
        return Timestamp.from(Instant.now(clock));
    }
}
