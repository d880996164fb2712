package nl.dichterbij.praktijkleren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class WorkProcessCodeTest {

    @Test
    void sortsByNumberAndBasisFirst() {
        assertThat(Stream.of("P1-K1-W1", "B1-K1-W10", "B1-K2-W1", "B1-K1-W2").map(WorkProcessCode::new).sorted().map(WorkProcessCode::value))
                .isEqualTo(List.of("B1-K1-W2", "B1-K1-W10", "B1-K2-W1", "P1-K1-W1"));
        assertThat(new WorkProcessCode("B1-K2-W1").coreTask()).isEqualTo("B1-K2");
        assertThat(WorkProcessCode.parse("X1-K1-W1")).isEmpty();
    }
}
