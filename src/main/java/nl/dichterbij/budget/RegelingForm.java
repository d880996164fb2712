package nl.dichterbij.budget;

import nl.dichterbij.forms.DateForm;
import nl.dichterbij.forms.FormText;
import org.jspecify.annotations.Nullable;

/**
 * A regeling as it was typed; everything is text, so that whatever was typed can be shown again.
 *
 * @param region  code; empty for every region. Like {@code validFrom} it is not changed later
 * @param lastDay empty while no end is known
 * @param seen    how many changes there were when the form was opened
 */
record RegelingForm(String name, String region, DateForm validFrom, DateForm lastDay, String source, String reason, String seen) {

    static final int LONGEST_NAME = 120;
    static final int LONGEST = 300;

    RegelingForm(@Nullable String name, @Nullable String region, @Nullable DateForm validFrom, @Nullable DateForm lastDay,
                 @Nullable String source, @Nullable String reason, @Nullable String seen) {
        this.name = FormText.of(name);
        this.region = FormText.of(region);
        this.validFrom = validFrom == null ? DateForm.EMPTY : validFrom;
        this.lastDay = lastDay == null ? DateForm.EMPTY : lastDay;
        this.source = FormText.of(source);
        this.reason = FormText.of(reason);
        this.seen = FormText.of(seen);
    }

    static RegelingForm empty() {
        return new RegelingForm(null, null, null, null, null, null, null);
    }

    static RegelingForm of(Regeling regeling, int changes) {
        return new RegelingForm(regeling.name(), null, null, DateForm.of(regeling.lastDay()), regeling.source(), null, String.valueOf(changes));
    }
}
