package nl.dichterbij.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;

import nl.dichterbij.person.ContactWay;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The three questions behind a link, and new links from the dossier. */
@PageTest
class FollowUpPagesTest {

    @Autowired
    private BeanFactory application;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private PersonalLinks links;
    @Autowired
    private FollowUpAnswers answers;
    @Autowired
    private FollowUps followUps;
    @Autowired
    private UserDetailsService accounts;

    private Starts.Start start;
    private String jobseeker;
    private String employer;

    @BeforeEach
    void start() {
        start = new Starts(application).aMonthAgo(ContactWay.EMAIL, "baas@voorbeeld.nl");
        jobseeker = "/mijn/nazorg/" + links.issue(LinkPurpose.JOBSEEKER_FOLLOW_UP, start.firstFollowUp());
        employer = "/werkgever/nazorg/" + links.issue(LinkPurpose.EMPLOYER_FOLLOW_UP, start.firstFollowUp());
    }

    @Test
    void bothAnswerOnAPageOfTheirOwn() throws Exception {
        mvc.perform(get(jobseeker)).andExpect(content().string(allOf(containsString("Hoe gaat het met uw werk?"),
                containsString("Magazijnwerk"), not(containsString("Testveld")), not(containsString("??")))));
        mvc.perform(get(employer)).andExpect(content().string(allOf(containsString("Hoe gaat het met uw medewerker?"), containsString("begon Jikke"),
                not(containsString("Testveld")), not(containsString("??")))));
        mvc.perform(post(jobseeker).with(csrf()).param("workStatus", "WORKING").param("hoursPerWeek", "28")
                .param("contractType", "PERMANENT").param("atRisk", "no")).andExpect(redirectedUrl(jobseeker));
        mvc.perform(post(employer).with(csrf()).param("workStatus", "STOPPED").param("atRisk", "yes"))
                .andExpect(redirectedUrl(employer));
        mvc.perform(get(jobseeker)).andExpect(content().string(allOf(containsString("Dank u wel"), not(containsString("<form id")),
                not(containsString("workStatus")))));
        assertThat(given()).containsExactlyInAnyOrder(
                new FollowUpOutcome(WorkStatus.WORKING, 28, ContractType.PERMANENT, false),
                new FollowUpOutcome(WorkStatus.STOPPED, null, null, true));
    }

    @Test
    void aSecondAnswerChangesNothing() throws Exception {
        for (String risk : List.of("no", "yes")) {
            mvc.perform(post(jobseeker).with(csrf()).param("workStatus", "STOPPED").param("atRisk", risk)).andExpect(redirectedUrl(jobseeker));
        }
        assertThat(given()).containsExactly(new FollowUpOutcome(WorkStatus.STOPPED, null, null, false));
    }

    @Test
    void whoStoppedHasNoHoursWhateverWasFilledIn() throws Exception {
        mvc.perform(post(jobseeker).with(csrf()).param("workStatus", "STOPPED").param("hoursPerWeek", "onzin")
                .param("contractType", "PERMANENT").param("atRisk", "no")).andExpect(redirectedUrl(jobseeker));
        assertThat(given()).containsExactly(new FollowUpOutcome(WorkStatus.STOPPED, null, null, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "|28|PERMANENT|no|Kies wat er nu gebeurt", "UNREACHABLE|28|PERMANENT|no|Kies wat er nu gebeurt",
        "WORKING||PERMANENT|no|Vul het aantal uren in", "WORKING|49|PERMANENT|no|Vul het aantal uren in",
        "WORKING|0|PERMANENT|no|Vul het aantal uren in", "LEARNING|💥|PERMANENT|no|Vul het aantal uren in",
        "WORKING|28||no|Kies wat voor contract het is", "WORKING|28|<b>|no|Kies wat voor contract het is",
        "WORKING|28|PERMANENT||Kies ja of nee", "WORKING|28|PERMANENT|misschien|Kies ja of nee"
    })
    void whatIsMissingOrImpossibleIsSaidAtTheField(String status, String hours, String contract, String risk, String message) throws Exception {
        mvc.perform(post(jobseeker).with(csrf()).param("workStatus", status == null ? "" : status)
                        .param("hoursPerWeek", hours == null ? "" : hours).param("contractType", contract == null ? "" : contract)
                        .param("atRisk", risk == null ? "" : risk))
                .andExpect(status().isOk()).andExpect(content().string(containsString(message)));
        assertThat(given()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mijn/nazorg/x", "/werkgever/nazorg/x", "/werkgever/nazorg/💥", "/mijn/nazorg/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aGuessedLinkRevealsNothing(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isNotFound());
        mvc.perform(post(address).with(csrf()).param("workStatus", "STOPPED").param("atRisk", "no")).andExpect(status().isNotFound());
    }

    @Test
    void aLinkOpensOnlyItsOwnPage() throws Exception {
        mvc.perform(get(jobseeker.replace("/mijn/", "/werkgever/"))).andExpect(status().isNotFound());
        mvc.perform(get(employer.replace("/werkgever/", "/mijn/"))).andExpect(status().isNotFound());
        mvc.perform(get(jobseeker.replace("/nazorg", ""))).andExpect(status().isNotFound());
    }

    @Test
    void aMomentThatIsOverAsksNothing() throws Exception {
        followUps.record(start.firstFollowUp(), new FollowUpOutcome(WorkStatus.UNREACHABLE, null, null, null));
        mvc.perform(get(employer)).andExpect(content().string(containsString("Deze vragen zijn niet meer nodig")));
        mvc.perform(post(employer).with(csrf())).andExpect(redirectedUrl(employer));
        assertThat(given()).isEmpty();
    }

    @Test
    void theTeamSeesTheAnswersAndMakesNewLinks() throws Exception {
        mvc.perform(post(jobseeker).with(csrf()).param("workStatus", "OTHER_EMPLOYER").param("hoursPerWeek", "12")
                .param("contractType", "AGENCY").param("atRisk", "yes"));
        String dossier = "/dossiers/" + start.dossier().number();
        String link = dossier + "/nazorg/" + start.firstFollowUp() + "/employer";
        mvc.perform(get(dossier).with(account("consulent"))).andExpect(content().string(allOf(
                containsString("Kandidaat:"), containsString("Werkt bij een andere werkgever"), containsString(link), not(containsString("??")))));
        mvc.perform(get(link).with(account("consulent"))).andExpect(content().string(containsString("Nieuwe link voor de werkgever maken?")));
        mvc.perform(get(employer)).andExpect(status().isOk());
        mvc.perform(post(link).with(account("consulent")).with(csrf())).andExpect(content().string(containsString("/werkgever/nazorg/")));
        mvc.perform(get(employer)).andExpect(status().isNotFound());
        mvc.perform(get(jobseeker)).andExpect(status().isOk());
        mvc.perform(get(dossier).with(account("manager"))).andExpect(content().string(not(containsString(link))));
        mvc.perform(post(link).with(account("manager")).with(csrf())).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x/employer", "00000000-0000-0000-0000-000000000000/jobseeker", "MOMENT/anders"})
    void noLinkForWhatIsNotThere(String rest) throws Exception {
        String address = "/dossiers/" + start.dossier().number() + "/nazorg/" + rest.replace("MOMENT", start.firstFollowUp().toString());
        mvc.perform(get(address).with(account("consulent"))).andExpect(status().isNotFound());
        mvc.perform(post(address).with(account("consulent")).with(csrf())).andExpect(status().isNotFound());
    }

    private List<FollowUpOutcome> given() {
        return answers.of(List.of(start.firstFollowUp())).stream().map(FollowUpAnswer::outcome).toList();
    }

    private RequestPostProcessor account(String username) {
        return user(accounts.loadUserByUsername(username));
    }
}
