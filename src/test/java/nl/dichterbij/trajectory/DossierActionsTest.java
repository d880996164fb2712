package nl.dichterbij.trajectory;

import static nl.dichterbij.trajectory.DossierPages.CASEWORKER;
import static nl.dichterbij.trajectory.DossierPages.MANAGER;
import static nl.dichterbij.trajectory.DossierPages.OTHER_REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Pattern;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a caseworker can do with a case outside Tasklist. */
@PageTest
@Import(DossierPages.class)
class DossierActionsTest {

    private static final Pattern LINK = Pattern.compile("/mijn/([A-Za-z0-9_-]{43})");

    @Autowired
    private DossierPages pages;
    @Autowired
    private PersonalLinks links;
    @Autowired
    private Trajectories trajectories;

    private CaseSummary dossier;

    @BeforeEach
    void register() {
        dossier = pages.register(Benefit.NONE);
    }

    @Test
    void aNewLinkIsAskedForFirstThenShownOnceAndReplacesTheOldOne() throws Exception {
        var old = links.issue(LinkPurpose.JOBSEEKER_STATUS, dossier.id().value());
        pages.open(CASEWORKER, dossier, "/link").andExpect(status().isOk()).andExpect(content().string(not(containsString("/mijn/"))));
        assertThat(links.find(LinkPurpose.JOBSEEKER_STATUS, old)).isPresent();

        var page = pages.send(CASEWORKER, dossier, "/link").andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        var shown = LINK.matcher(page);
        assertThat(shown.find()).isTrue();
        assertThat(links.find(LinkPurpose.JOBSEEKER_STATUS, shown.group(1))).contains(dossier.id().value());
        assertThat(links.find(LinkPurpose.JOBSEEKER_STATUS, old)).isEmpty();
        pages.open(CASEWORKER, dossier, "").andExpect(content().string(not(containsString("/mijn/"))));
    }

    @Test
    void stoppingIsAskedForFirstAndHappensOnce() throws Exception {
        pages.open(CASEWORKER, dossier, "/stoppen").andExpect(status().isOk())
                .andExpect(content().string(containsString("Zaak " + dossier.number() + " stoppen?")));
        assertThat(trajectories.get(dossier.id()).isOpen()).isTrue();
        for (int i = 0; i < 2; i++) {
            pages.send(CASEWORKER, dossier, "/stoppen").andExpect(redirectedUrl("/dossiers/" + dossier.number()));
        }
        assertThat(trajectories.get(dossier.id())).extracting(CaseSummary::status, CaseSummary::closeReason)
                .containsExactly(CaseStatus.STOPPED, CloseReason.WITHDRAWN);
        pages.open(CASEWORKER, dossier, "/stoppen").andExpect(redirectedUrl("/dossiers/" + dossier.number()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/link", "/stoppen"})
    void onlyACaseworkerOfTheRegionMay(String action) throws Exception {
        pages.open(MANAGER, dossier, action).andExpect(status().isForbidden());
        pages.send(MANAGER, dossier, action).andExpect(status().isForbidden());
        pages.open(OTHER_REGION, dossier, action).andExpect(status().isNotFound());
        pages.send(OTHER_REGION, dossier, action).andExpect(status().isNotFound());
        pages.open(MANAGER, dossier, "").andExpect(content().string(not(containsString(dossier.number() + action))));
        assertThat(trajectories.get(dossier.id()).isOpen()).isTrue();
    }
}
