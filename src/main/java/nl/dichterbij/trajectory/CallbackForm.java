package nl.dichterbij.trajectory;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A request to be called, as typed.
 *
 * @param submissionId made when the form was opened
 * @param website      a trap: people do not see this field, programs that fill in every field do
 */
record CallbackForm(@Nullable String submissionId, @Nullable String name, @Nullable String phone, @Nullable String moment,
                    @Nullable String municipality, @Nullable String website) {

    static CallbackForm blank() {
        return new CallbackForm(UUID.randomUUID().toString(), "", "", CallbackRequest.Moment.ANY.name(), "", "");
    }

    /** Keeps what was typed out of logs. */
    @Override
    public String toString() {
        return "CallbackForm";
    }
}
