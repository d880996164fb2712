package nl.dichterbij.region;

/** A parameter that is needed has no value on the day asked for, or a value of another form than is asked for. */
public class ParameterNotUsable extends RuntimeException {

    ParameterNotUsable(String message) {
        super(message);
    }
}
