package nl.dichterbij.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A mail server that answers as it is told, for what no real one does when asked. */
final class ScriptedServer implements AutoCloseable {

    /** Answer that is none: the line is cut. */
    static final String HANGS_UP = "hangs up";
    /** Answer that is none: nothing comes. */
    static final String IS_SILENT = "is silent";

    private final ServerSocket socket;
    private final Map<String, String> answers;

    /** @param answers to GREETING, MAIL, RCPT, DATA and "." ; the usual one where nothing is said */
    ScriptedServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                Thread.ofVirtual().start(() -> talk(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket connection) {
        try (connection) {
            var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
            if (!say(connection, "GREETING", "220 test")) {
                return;
            }
            var inMail = false;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (inMail && !line.equals(".")) {
                    continue;
                }
                inMail = line.equals("DATA") && !answers.containsKey("DATA");
                var verb = line.split("[ :]")[0];
                if (!say(connection, verb, verb.equals("DATA") ? "354 go on" : verb.equals("QUIT") ? "221 bye" : "250 ok")) {
                    return;
                }
            }
        } catch (IOException gone) {
            // the client is done
        }
    }

    private boolean say(Socket connection, String verb, String usual) throws IOException {
        var answer = answers.getOrDefault(verb, usual);
        if (answer.equals(IS_SILENT)) {
            connection.getInputStream().readAllBytes(); // until the client gives up
        }
        if (answer.equals(HANGS_UP) || answer.equals(IS_SILENT)) {
            return false;
        }
        connection.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        return true;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
