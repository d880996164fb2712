package nl.dichterbij.employer;

import java.util.List;

/** What a module still expects of an employer; all of them together are the list on the employer's own page. */
public interface EmployerDuties {

    List<EmployerDuty> of(EmployerId employer);
}
