package nl.dichterbij.local.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.local.demo.Script.Move;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills in the forms of open hiring and training: which place, which start. */
final class RouteAnswers {

    private final JdbcClient jdbc;
    private final LocalDate today;

    RouteAnswers(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** @return empty when it is not this one's turn to choose */
    Optional<Map<String, Object>> to(Move move, Standing standing) {
        return switch (move.step()) {
            case "choose-open-hiring-place" -> place(move, standing);
            case "call-in-turn" -> Optional.of(Map.of("callOutcome", move.outcome()));
            case "confirm-open-hiring-start" -> Optional.of(Map.of("startOutcome", move.outcome(),
                    "startDate", Answers.start(standing, today).toString(), "contractType", Answers.contract(standing.demo()),
                    "hoursPerWeek", standing.demo().wishes().hoursPerWeek(), "followUpConsent", "yes"));
            case "choose-training" -> training(move, standing);
            case "enrol-in-training" -> enrolled(move, standing);
            default -> throw new IllegalArgumentException(move.step());
        };
    }

    private Optional<Map<String, Object>> place(Move move, Standing standing) {
        var place = WorkPlaces.valueOf(Objects.requireNonNull(move.reason()));
        var id = jdbc.sql("select id from open_hiring_place where submission_id = ?").param(place.submission())
                .query(UUID.class).single();
        // whoever waits enrols behind the one whose turn it is
        return place == WorkPlaces.GREENHOUSE && standing.script().stage() == Stage.OPEN_HIRING_WAITING && isEmpty(id)
                ? Optional.empty()
                : Optional.of(Map.of("placeChoice", move.outcome(), "openHiringPlaceId", id.toString(), "canStart", "yes",
                        "startFrom", today.toString(), "hoursPerWeek", standing.demo().wishes().hoursPerWeek()));
    }

    private boolean isEmpty(UUID place) {
        return jdbc.sql("select not exists (select from open_hiring_enrolment where place_id = ?)").param(place)
                .query(Boolean.class).single();
    }

    /** The first start to come. */
    private Optional<Map<String, Object>> training(Move move, Standing standing) {
        var lesson = Lessons.valueOf(Objects.requireNonNull(move.reason()));
        return jdbc.sql("""
                select s.id from training_start s join training_offer o on o.id = s.offer_id
                where o.submission_id = ? and s.starts_on >= ? order by s.starts_on limit 1""")
                .params(lesson.submission(), today).query(UUID.class).optional()
                .map(start -> Map.of("offerChoice", move.outcome(), "startId", start.toString(), "regularProvision", "unavailable"));
    }

    /** Whoever has begun by now did so on the day that the script tells. */
    private Optional<Map<String, Object>> enrolled(Move move, Standing standing) {
        var begun = standing.script().opens().get("confirm-training-start");
        if (begun != null) {
            jdbc.sql("""
                    with moved as (update training_start set starts_on = :begun
                                   where id in (select start_id from training_enrolment where case_id = :case) returning id)
                    update training_enrolment set ends_on = ends_on - (starts_on - :begun::date), starts_on = :begun
                    where case_id = :case and start_id in (select id from moved)""")
                    .param("begun", begun).param("case", standing.id().value()).update();
        }
        return Optional.of(Map.of("enrolOutcome", move.outcome()));
    }
}
