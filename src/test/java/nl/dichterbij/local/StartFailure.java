package nl.dichterbij.local;

/** Why the platform cannot start or go on, said in one sentence that the developer can act on: shown without a stack trace. */
public final class StartFailure extends RuntimeException {

    public StartFailure(String sentence) {
        super(sentence);
    }

    StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
