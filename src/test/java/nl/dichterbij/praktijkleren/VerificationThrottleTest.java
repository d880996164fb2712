package nl.dichterbij.praktijkleren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.stream.IntStream;

import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A program that tries codes is slowed down, and nobody else with it. */
@PageTest
class VerificationThrottleTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void refusesOneAddressAfterTooManyTries() {
        var throttle = new VerificationThrottle(3);
        assertThat(IntStream.range(0, 5).mapToObj(n -> throttle.accepts("192.0.2.1")).toList()).containsExactly(true, true, true, false, false);
        assertThat(throttle.accepts("192.0.2.2")).isTrue();
    }

    @Test
    void answersTooManyTriesWithAPage() throws Exception {
        for (int i = 0; i < 60; i++) {
            mvc.perform(get("/verificatie/x").with(request -> {
                request.setRemoteAddr("192.0.2.9");
                return request;
            })).andExpect(status().isOk());
        }
        mvc.perform(get("/verificatie/x").with(request -> {
            request.setRemoteAddr("192.0.2.9");
            return request;
        })).andExpect(status().isTooManyRequests());
        mvc.perform(get("/verificatie/x")).andExpect(status().isOk());
    }
}
