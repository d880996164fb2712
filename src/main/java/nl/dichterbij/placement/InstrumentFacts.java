package nl.dichterbij.placement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What was answered in the step "Instrumenten bespreken": codes only, {@code unknown} for what was not asked or is not
 * known yet. Nothing about illness, cause or medication (UAVG art. 30).
 *
 * @param uwvRegistered    registered with UWV as a jobseeker, which makes someone without benefit a nugger in law
 * @param fitDoubted       doubts whether person and work suit each other
 * @param trialConditions  the place meets the conditions of a trial placement of UWV
 * @param wwTrialAccess    unemployed long enough for it, or one of the exceptions holds; not which
 * @param earnsMinimumWage can earn the minimum wage by working full-time
 * @param wageValue        below-full, full or not-measured, as found at this workplace
 * @param jobsRegister     in-register, sheltered or no: the doelgroepregister of the banenafspraak
 * @param lkvCertificate   there is a doelgroepverklaring for arbeidsgehandicapte workers
 * @param supportNeeded    cannot do the tasks without support
 */
record InstrumentFacts(String uwvRegistered, String fitDoubted, String trialConditions, String wwTrialAccess,
                       String earnsMinimumWage, String wageValue, String jobsRegister, String lkvCertificate,
                       String supportNeeded) {

    static final String UNKNOWN = "unknown";
    static final InstrumentFacts NOTHING_KNOWN = of(Map.of());
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** @param answers by the names of this record; what is missing or no code is unknown */
    static InstrumentFacts of(Map<String, ?> answers) {
        return new InstrumentFacts(code(answers.get("uwvRegistered")), code(answers.get("fitDoubted")),
                code(answers.get("trialConditions")), code(answers.get("wwTrialAccess")),
                code(answers.get("earnsMinimumWage")), code(answers.get("wageValue")), code(answers.get("jobsRegister")),
                code(answers.get("lkvCertificate")), code(answers.get("supportNeeded")));
    }

    /** By name, in the order in which they are shown. */
    Map<String, String> named() {
        var named = new LinkedHashMap<String, String>();
        named.put("uwvRegistered", uwvRegistered);
        named.put("fitDoubted", fitDoubted);
        named.put("trialConditions", trialConditions);
        named.put("wwTrialAccess", wwTrialAccess);
        named.put("earnsMinimumWage", earnsMinimumWage);
        named.put("wageValue", wageValue);
        named.put("jobsRegister", jobsRegister);
        named.put("lkvCertificate", lkvCertificate);
        named.put("supportNeeded", supportNeeded);
        return named;
    }

    private static String code(@Nullable Object answer) {
        return answer instanceof String text && CODE.matcher(text).matches() ? text : UNKNOWN;
    }
}
