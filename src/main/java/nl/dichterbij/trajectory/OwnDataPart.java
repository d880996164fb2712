package nl.dichterbij.trajectory;

import java.util.List;
import java.util.Map;

/** What another module keeps about a jobseeker, for the file that the jobseeker can take along. */
public interface OwnDataPart {

    /** Name in the file, such as {@code placements}; never changed, as programs may read it. */
    String name();

    /** What is kept, without anything about other people. */
    List<Map<String, Object>> of(CaseSummary own);
}
