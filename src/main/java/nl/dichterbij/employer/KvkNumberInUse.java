package nl.dichterbij.employer;

/** An employer with this KvK number is registered already. */
public class KvkNumberInUse extends RuntimeException {

    private final EmployerId existing;

    KvkNumberInUse(EmployerId existing) {
        super("KvK number in use by employer " + existing);
        this.existing = existing;
    }

    /** The employer that has the number. */
    public EmployerId existing() {
        return existing;
    }
}
