package nl.dichterbij.local.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.dichterbij.event.DemoEvents;
import nl.dichterbij.event.EditionDetails;
import nl.dichterbij.event.EditionId;
import nl.dichterbij.event.Editions;
import nl.dichterbij.local.demo.TaskBoard.Task;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two invented events: one was held last week and its leads wait to be called, one is being prepared. */
final class Fair {

    private static final int STANDS = 18;
    private static final int LEADS = 7;
    private static final int VISITORS = 412;
    private static final long SEED = 41;

    private final Editions editions;
    private final DemoEvents events;
    private final JdbcClient jdbc;
    private final LocalDate today;
    private final Set<Long> completed = new HashSet<>();

    private record Open(long elementInstanceKey, String elementId) {
    }

    Fair(BeanFactory application, LocalDate today) {
        editions = application.getBean(Editions.class);
        events = new DemoEvents(application);
        jdbc = application.getBean(JdbcClient.class);
        this.today = today;
    }

    /** @return whether anything was done */
    boolean advance(Map<Long, Task> tasks, TaskBoard board) {
        var moved = false;
        for (var step : open(held())) {
            var task = tasks.get(step.elementInstanceKey());
            if (task != null && isOfTheLoader(step) && !completed.contains(task.key())) {
                prepare(step);
                moved |= board.complete(task, Map.of());
                completed.add(task.key());
            }
        }
        return moved;
    }

    boolean isThere(Map<Long, Task> tasks) {
        return waits(held(), "follow-up-leads", tasks) && waits(planned(), "prepare-event", tasks);
    }

    private static boolean isOfTheLoader(Open step) {
        return Set.of("prepare-event", "open-event", "run-event").contains(step.elementId());
    }

    private void prepare(Open step) {
        switch (step.elementId()) {
            case "prepare-event" -> events.addStands(held(), kvkNumbers(STANDS));
            case "run-event" -> {
                events.count(held(), Submissions.of("visitors", 1), VISITORS);
                var names = new Names(new Random(SEED));
                events.leave(held(), Stream.generate(names::next).map(Names.Name::full).limit(LEADS).toList(),
                        lead -> Submissions.of("lead", lead));
            }
            default -> { }
        }
    }

    private boolean waits(EditionId edition, String step, Map<Long, Task> tasks) {
        return open(edition).stream().anyMatch(open -> open.elementId().equals(step) && tasks.containsKey(open.elementInstanceKey()));
    }

    private List<Open> open(EditionId edition) {
        return jdbc.sql("select element_instance_key, element_id from step where subject_id = ? and closed_at is null")
                .param(edition.value()).query((row, number) -> new Open(row.getLong(1), row.getString(2))).list();
    }

    /** Planning it again is the same edition. */
    private EditionId held() {
        return editions.plan(Submissions.of("event", 1), new EditionDetails("Banenfestival Emmen", today.minusDays(6),
                "Theater De Nieuwe Muze", Town.EMMEN.municipality(), 1_500));
    }

    private EditionId planned() {
        return editions.plan(Submissions.of("event", 2), new EditionDetails("Banenmarkt Hoogeveen", today.plusDays(38),
                "Zalencentrum Het Podium", Town.HOOGEVEEN.municipality(), 600));
    }

    private static List<String> kvkNumbers(int many) {
        return IntStream.range(0, many).mapToObj(number -> String.valueOf(99_990_001 + number)).toList();
    }
}
