package nl.dichterbij.load;

import static nl.dichterbij.load.HumanStep.withdrawalAt;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What people do in one whole case, from intake to its end. */
enum Scenario {
    MATCHED(24, "PLACED", Parts.CONFIRMED, Parts.MATCHING, Parts.FACTS, Parts.PLACEMENT),
    CANDIDATE_DECLINES(4, "NO_ROUTE", Parts.CONFIRMED, route("matching"), Parts.PROPOSAL,
            "invite-candidate candidateAnswer=no declineReason=distance", Parts.STOP_SEARCH, Parts.NO_ROUTE),
    EMPLOYER_DECLINES(4, "NO_ROUTE", Parts.CONFIRMED, route("matching"), Parts.PROPOSAL, Parts.INVITED,
            "await-employer employerAnswer=decline declineReason=skills", Parts.STOP_SEARCH, Parts.NO_ROUTE),
    WITHDRAWN_FROM_MEETING(3, "WITHDRAWN", Parts.CONFIRMED, route("matching"), Parts.PROPOSAL, Parts.INVITED,
            "await-employer employerAnswer=meet", withdrawalAt("discuss-match")),
    WITHDRAWN_BEFORE_START(2, "WITHDRAWN", Parts.CONFIRMED, Parts.MATCHING, Parts.FACTS, withdrawalAt("agree-placement")),

    OPEN_HIRING(12, "PLACED", Parts.ENROLLED, "call-in-turn callOutcome=start",
            "confirm-open-hiring-start startOutcome=started startDate=@today contractType=fixed-term hoursPerWeek=24"
                    + " followUpConsent=yes"),
    OPEN_HIRING_DECLINED(3, "PROFILE_NOT_CONFIRMED", Parts.ENROLLED, "call-in-turn callOutcome=decline",
            "confirm-profile profileOutcome=not-now"),
    OPEN_HIRING_WITHDRAWN(2, "WITHDRAWN", Parts.ENROLLED, withdrawalAt("call-in-turn")),

    JOB_CARVED(8, "PLACED", Parts.CONFIRMED, Parts.CARVING, "await-function-answer functionAnswer=agree", Parts.FACTS,
            Parts.PROPOSAL, Parts.INVITED, Parts.MET, Parts.PLACEMENT),
    CARVING_WITHDRAWN(3, "WITHDRAWN", Parts.CONFIRMED, Parts.CARVING, withdrawalAt("await-function-answer")),
    FUNCTION_WITHDRAWN(1, "WITHDRAWN", Parts.CONFIRMED, Parts.CARVING, "await-function-answer functionAnswer=agree",
            Parts.FACTS, Parts.PROPOSAL, withdrawalAt("invite-candidate")),

    TRAINED(9, "LEARNED", Parts.CONFIRMED, Parts.TRAINING, Parts.STARTED_TRAINING,
            "complete-training completionOutcome=completed trainingResult=certificate", Parts.DONE),
    DROPPED_OUT(3, "NO_ROUTE", Parts.CONFIRMED, Parts.TRAINING, Parts.STARTED_TRAINING,
            "complete-training completionOutcome=dropped-out dropOutReason=not-suitable",
            "settle-training-costs settlementOutcome=settled", Parts.NO_ROUTE),
    BUDGET_REFUSED(3, "NO_ROUTE", Parts.CONFIRMED, route("training"), Parts.ASK_TRAINING,
            "decide-budget budgetDecision=refused", Parts.NO_ROUTE),
    TRAINING_WITHDRAWN(2, "WITHDRAWN", Parts.CONFIRMED, Parts.TRAINING, withdrawalAt("enrol-in-training")),

    STATEMENT_ISSUED(7, "LEARNED", Parts.CONFIRMED, Parts.AGREEMENT, "sign-agreement signingOutcome=signed",
            "obtain-school-signature signatureOutcome=signed", "deliver-statement deliveryWay=digital", Parts.DONE),
    SIGNING_REFUSED(2, "NO_ROUTE", Parts.CONFIRMED, Parts.AGREEMENT, "sign-agreement signingOutcome=refused", Parts.NO_ROUTE),
    AGREEMENT_WITHDRAWN(2, "WITHDRAWN", Parts.CONFIRMED, Parts.AGREEMENT, withdrawalAt("sign-agreement")),

    STOPPED_AT_INTAKE(3, "STOPPED_AT_INTAKE", "conduct-intake intakeOutcome=stop stopReason=found-work"),
    WITHDRAWN_AT_INTAKE(2, "WITHDRAWN", withdrawalAt("conduct-intake")),
    PROFILE_NOT_NOW(2, "PROFILE_NOT_CONFIRMED", Parts.INTAKE, "confirm-profile profileOutcome=not-now");

    /** Steps that scenarios share, divided by line ends. */
    private static final class Parts {

        static final String INTAKE = "conduct-intake intakeOutcome=continue uwvRegistered=true";
        static final String CONFIRMED = INTAKE + "\nconfirm-profile profileOutcome=confirmed";
        static final String PROPOSAL = "judge-proposals judgement=propose proposalId=@proposal";
        static final String INVITED = "invite-candidate candidateAnswer=yes";
        static final String MET = "await-employer employerAnswer=meet\ndiscuss-match meetingOutcome=match";
        static final String MATCHING = route("matching") + "\n" + PROPOSAL + "\n" + INVITED + "\n" + MET;
        static final String STOP_SEARCH = "judge-proposals judgement=stop";
        static final String NO_ROUTE = "choose-route chosenRoute=none choiceReason=no-suitable-offer";
        static final String FACTS = "discuss-instruments uwvRegistered=yes earnsMinimumWage=yes jobsRegister=no"
                + " lkvCertificate=no supportNeeded=no";
        static final String PLACEMENT = "agree-placement arrangementOutcome=agreed startDate=@yesterday contractType=fixed-term"
                + " hoursPerWeek=16\nconfirm-start startOutcome=started";
        static final String ENROLLED = "conduct-intake intakeOutcome=start-now uwvRegistered=true\n" + route("open-hiring")
                + "\nchoose-open-hiring-place placeChoice=enrol openHiringPlaceId=@place canStart=yes startFrom=@today hoursPerWeek=24";
        static final String CARVING = route("jobcarving") + "\nchoose-employer employerChoice=chosen"
                + "\nanalyse-work analysisOutcome=done\npropose-function functionOutcome=proposed";
        static final String ASK_TRAINING = "choose-training offerChoice=enrol startId=@start regularProvision=unavailable";
        static final String TRAINING = route("training") + "\n" + ASK_TRAINING + "\ndecide-budget budgetDecision=approved";
        static final String STARTED_TRAINING = "enrol-in-training enrolOutcome=enrolled\nconfirm-training-start startOutcome=started";
        static final String AGREEMENT = route("praktijkleren") + "\nchoose-leerbedrijf leerbedrijfOutcome=chosen"
                + "\nchoose-work-processes";
        static final String DONE = "discuss-next-step answers.outcome=done";
    }

    private final int weight;
    private final String end;
    private final List<HumanStep> steps;

    Scenario(int weight, String end, String... parts) {
        this.weight = weight;
        this.end = end;
        steps = Arrays.stream(parts).flatMap(String::lines).map(HumanStep::of).toList();
    }

    private static String route(String route) {
        return "choose-route chosenRoute=" + route + " choiceReason=own-wish";
    }

    /** How often it comes among all of them together. */
    int weight() {
        return weight;
    }

    /** {@code PLACED}, or why the case was closed. */
    String end() {
        return end;
    }

    List<HumanStep> steps() {
        return steps;
    }

    static int weights() {
        return Stream.of(values()).mapToInt(Scenario::weight).sum();
    }
}
