package nl.dichterbij.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;

/** Finds out before anything is started whether a port is taken, by what, and says what it is needed for. */
final class PortCheck {

    private PortCheck() {}

    /** @throws StartFailure for the first port in use */
    static void requireFree(Map<Integer, String> purposes) {
        purposes.forEach((port, purpose) -> {
            if (isInUse(port)) {
                throw new StartFailure("Port %d, needed for %s, is in use%s; stop that program or start with --port-offset=100."
                        .formatted(port, purpose, PortOwner.find(port).map(owner -> " by " + owner).orElse("")));
            }
        });
    }

    static boolean isInUse(int port) {
        return answers(port) || !canBind(port);
    }

    /** On some systems one may bind beside a server that listens on all addresses, so binding alone does not tell. */
    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static boolean canBind(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
