package nl.dichterbij.trajectory;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.engine.EngineMessage;
import nl.dichterbij.person.People;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands cases over to the team of another region when the jobseeker moves there. */
@Service
@Transactional
class Transfers {

    /** Passed by the case that stays behind; the move is no element of its diagram's way. */
    private static final String HANDED_OVER = "milestone-transferred";

    private final Trajectories trajectories;
    private final Registrations registrations;
    private final Milestones milestones;
    private final People people;
    private final PersonalLinks links;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Transfers(Trajectories trajectories, Registrations registrations, Milestones milestones, People people,
              PersonalLinks links, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.trajectories = trajectories;
        this.registrations = registrations;
        this.milestones = milestones;
        this.people = people;
        this.links = links;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends the case here, with all that is held for it. With consent, and when a team there can be reached, a case of
     * the same person goes on in the other region: the new address is kept, the personal link leads there from now on.
     * Without, nothing of the new address is kept but the region; somebody who works already stays here then, as what is
     * left to do is to ask how it goes. Repeating it changes nothing.
     *
     * @param by username of who did it
     * @return empty when the case is not served any more, or stays
     */
    Optional<Transfer> transfer(CaseId id, Destination destination, boolean consent, String by) {
        var goesOn = consent && destination.served();
        return trajectories.lockIfServed(id).filter(served -> served.isOpen() || goesOn).map(served -> {
            trajectories.close(id, goesOn ? CloseReason.TRANSFERRED : CloseReason.MOVED);
            if (served.isOpen()) {
                events.publishEvent(EngineMessage.to("trajectory-transferred", id.toString()));
            }
            var next = goesOn ? Optional.of(goOn(served, destination)) : Optional.<CaseId>empty();
            var transfer = new Transfer(id, next.orElse(null), destination.region().code(), consent, Instant.now(clock));
            keep(transfer, by);
            return transfer;
        });
    }

    private CaseId goOn(CaseSummary from, Destination destination) {
        people.move(from.person(), destination.postcode(), destination.municipality());
        // made of the old case, so that the database refuses a second one
        var submission = UUID.nameUUIDFromBytes(("transfer:" + from.id()).getBytes(StandardCharsets.UTF_8));
        var next = (from.isOpen()
                ? registrations.open(submission, from.person(), destination.region().code(), destination.municipality(), from.wishes())
                : registrations.openPlaced(submission, from.person(), destination.region().code(), destination.municipality(), from.wishes())).id();
        if (!from.isOpen()) {
            events.publishEvent(new PlacedCaseHandedOver(from.id(), next, Instant.now(clock)));
        }
        milestones.reach(from.id(), HANDED_OVER, 0);
        links.move(LinkPurpose.JOBSEEKER_STATUS, from.id().value(), next.value());
        return next;
    }

    private void keep(Transfer transfer, String by) {
        jdbc.sql("""
                insert into case_transfer (from_case, to_case, to_region, consent, transferred_at, transferred_by)
                values (?, ?, ?, ?, ?, ?)""")
                .params(transfer.from().value(), transfer.to() == null ? null : transfer.to().value(),
                        transfer.toRegion().value(), transfer.consent(), Timestamp.from(transfer.at()), by).update();
    }

    /** The move that ended this case. */
    @Transactional(readOnly = true)
    Optional<Transfer> findFrom(CaseId id) {
        return find("from_case", id);
    }

    /** The move that this case began with. */
    @Transactional(readOnly = true)
    Optional<Transfer> findTo(CaseId id) {
        return find("to_case", id);
    }

    private Optional<Transfer> find(String column, CaseId id) {
        return jdbc.sql("select from_case, to_case, to_region, consent, transferred_at from case_transfer where " + column + " = ?")
                .param(id.value()).query((row, number) -> {
                    var to = row.getObject(2, UUID.class);
                    return new Transfer(new CaseId(row.getObject(1, UUID.class)), to == null ? null : new CaseId(to),
                            new RegionCode(row.getString(3)), row.getBoolean(4), row.getTimestamp(5).toInstant());
                }).optional();
    }
}
