package nl.dichterbij.mail;

import java.util.UUID;

import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be ordered about a case.
 *
 * @param fact        what it tells; with the kind it is sent once
 * @param vacancy     the work that it is about; for a mail to an employer the one that tells which employer
 * @param linkSubject what the personal link in it opens
 */
record NewMail(MailKind kind, String fact, CaseId caseId, @Nullable VacancyId vacancy, UUID linkSubject) {

    /** About the case as such; its link opens the jobseeker's own page. */
    static NewMail about(MailKind kind, CaseId caseId, String fact) {
        return new NewMail(kind, fact, caseId, null, caseId.value());
    }
}
