package nl.dichterbij.jobcarving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkTimeTest {

    @ParameterizedTest
    @CsvSource({"1, 60, 1", "60, 60, 1", "61, 60, 2", "950, 60, 16", "950, 30, 16", "901, 30, 16", "900, 30, 15", "61, 120, 2", "2400, 60, 40"})
    void roundsUpByTheRule(int minutes, int roundTo, int hours) {
        assertThat(WorkTime.of(List.of(task(minutes, true, true)), roundTo).hours()).isEqualTo(hours);
    }

    @Test
    void countsWhatThereIsWhatCanBeTakenOutAndWhatWas() {
        var time = WorkTime.of(List.of(task(100, true, true), task(200, true, false), task(400, false, false)), 60);
        assertThat(time).isEqualTo(new WorkTime(700, 300, 100, 2));
        assertThat(WorkTime.of(List.of(), 60)).isEqualTo(new WorkTime(0, 0, 0, 0));
    }

    private static TaskView task(int minutes, boolean splittable, boolean carved) {
        return new TaskView(UUID.randomUUID(), 0, new TaskDetails("", "", "Vegen", Frequency.DAILY, minutes, TaskLevel.ELEMENTARY,
                "", splittable, "", ""), carved);
    }
}
