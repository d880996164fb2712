package nl.dichterbij.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    @Test
    void namesThePortAndWhatItIsForAndWhatHasIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> PortCheck.requireFree(Map.of(port, "Tasklist and Operate")))
                    .withMessageStartingWith("Port " + port + ", needed for Tasklist and Operate, is in use");
            assertThat(PortOwner.find(port)).satisfiesAnyOf(
                    owner -> assertThat(owner).hasValueSatisfying(
                            text -> assertThat(text).contains("process " + ProcessHandle.current().pid())),
                    noToolToAsk -> assertThat(noToolToAsk).isEmpty());
        }
    }

    @Test
    void aPortOnAllAddressesIsTakenToo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(PortCheck.isInUse(taken.getLocalPort())).isTrue();
        }
    }

    @Test
    void aPortThatWasJustLeftIsFree() throws IOException {
        int port;
        try (ServerSocket left = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = left.getLocalPort();
        }
        assertThatCode(() -> PortCheck.requireFree(Map.of(port, "nothing"))).doesNotThrowAnyException();
    }
}
