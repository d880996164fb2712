package nl.dichterbij.budget;

import java.util.regex.Pattern;

import nl.dichterbij.trajectory.CaseId;

/**
 * Money that is asked for in a case. Who is signed in when it is made is the one who asks, and will not be allowed to
 * decide; a request that a process makes gets its asker on the page of the request.
 *
 * @param occurrence                 round of route choice
 * @param purpose                    code of what it is for, such as {@code course}; its words are in the messages under
 *                                   {@code budget.purpose.<code>}
 * @param amount                     more than nothing
 * @param regularProvisionAvailable  whether something else exists that pays for it: this money is additional to
 *                                   regular provision
 */
public record NewBudgetRequest(CaseId caseId, int occurrence, String purpose, BudgetCategory category, Money amount,
                               boolean regularProvisionAvailable) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public NewBudgetRequest {
        if (!CODE.matcher(purpose).matches()) {
            throw new IllegalArgumentException("Not a code: " + purpose);
        }
        if (amount.isZero()) {
            throw new IllegalArgumentException("Nothing is asked for");
        }
    }
}
