package nl.dichterbij.openhiring;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an employer does with the own list. */
@Service
@Transactional
class ListOwner {

    private final WaitingLists lists;
    private final OpenHiring openHiring;
    private final OpenHiringPlaces places;
    private final Clock clock;

    ListOwner(WaitingLists lists, OpenHiring openHiring, OpenHiringPlaces places, Clock clock) {
        this.lists = lists;
        this.openHiring = openHiring;
        this.places = places;
        this.clock = clock;
    }

    /** The one whom the employer may call now; empty when nobody waits, no place is free or the list is the team's. */
    @Transactional(readOnly = true)
    Optional<ListEntry> findNext(OpenHiringPlaceId id) {
        return places.get(id).isEmployerOwned()
                ? lists.of(id).stream().filter(ListEntry::hasTurn).findFirst() : Optional.empty();
    }

    /** @return false when this is not the one who may be called now: then nothing is recorded */
    boolean started(OpenHiringPlaceId id, EnrolmentId enrolment, Start start) {
        if (!isNext(id, enrolment)) {
            return false;
        }
        lists.end(enrolment, RecordKind.STARTED, RecordedBy.EMPLOYER, start);
        return true;
    }

    /** As {@link #started}. */
    boolean declined(OpenHiringPlaceId id, EnrolmentId enrolment) {
        if (!isNext(id, enrolment)) {
            return false;
        }
        lists.end(enrolment, RecordKind.DECLINED, RecordedBy.EMPLOYER, null);
        return true;
    }

    /**
     * Records a call without answer. When the rule's number is reached, the next one is called.
     *
     * @return false when this is not the one who may be called now, or it is too soon for another attempt
     */
    boolean noAnswer(OpenHiringPlaceId id, EnrolmentId enrolment) {
        if (!isNext(id, enrolment) || findNextCall(lists.get(enrolment)).isPresent()) {
            return false;
        }
        lists.noAnswer(enrolment, RecordedBy.EMPLOYER, null);
        if (lists.get(enrolment).mayBeSkipped()) {
            lists.end(enrolment, RecordKind.UNREACHABLE, RecordedBy.EMPLOYER, null);
        }
        return true;
    }

    /** When the next attempt counts; empty when it counts now. */
    @Transactional(readOnly = true)
    Optional<ZonedDateTime> findNextCall(ListEntry entry) {
        return entry.records().stream().filter(record -> record.kind() == RecordKind.NO_ANSWER).map(ListRecord::at)
                .max(Instant::compareTo).map(last -> last.atZone(clock.getZone())
                        .plus(openHiring.period("call-retry-after", places.get(entry.place()).region())))
                .filter(next -> next.toInstant().isAfter(Instant.now(clock)));
    }

    /** Within which an employer tells a start: it may have been a while ago, or still lie ahead. */
    @Transactional(readOnly = true)
    StartRange startRange(PlaceView place) {
        return openHiring.startRange(place.region());
    }

    private boolean isNext(OpenHiringPlaceId id, EnrolmentId enrolment) {
        lists.lock(id);
        return findNext(id).filter(next -> next.id().equals(enrolment)).isPresent();
    }
}
