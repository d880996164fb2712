package nl.dichterbij.praktijkleren;

/** A register file that cannot be imported; nothing of it was. The message is Dutch and names file, line and reason. */
public class RegisterRefused extends RuntimeException {

    RegisterRefused(String file, long line, String reason) {
        super("%s, regel %d: %s".formatted(file, line, reason));
    }
}
