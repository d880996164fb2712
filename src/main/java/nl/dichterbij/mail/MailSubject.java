package nl.dichterbij.mail;

import java.util.UUID;

import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * What a mail is about.
 *
 * @param vacancy     the work; for a mail to an employer it may tell which employer
 * @param employer    whom to write to, where no vacancy tells
 * @param linkSubject what the personal link in it opens
 */
record MailSubject(CaseId caseId, @Nullable VacancyId vacancy, @Nullable EmployerId employer, UUID linkSubject) {

    /** The case as such; the link opens the jobseeker's own page. */
    static MailSubject of(CaseId caseId) {
        return new MailSubject(caseId, null, null, caseId.value());
    }

    /** Work in a case; the link opens the jobseeker's own page. */
    static MailSubject of(CaseId caseId, VacancyId vacancy) {
        return new MailSubject(caseId, vacancy, null, caseId.value());
    }
}
