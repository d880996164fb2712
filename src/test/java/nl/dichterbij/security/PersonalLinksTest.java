package nl.dichterbij.security;

import static nl.dichterbij.security.LinkPurpose.JOBSEEKER_STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.util.UUID;
import nl.dichterbij.testing.FixedClock;
import nl.dichterbij.testing.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
@Import({PersonalLinks.class, FixedClock.class, PersonalLinksTest.Terms.class})
class PersonalLinksTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Terms {

        @Bean
        LinkTerms terms() {
            return purpose -> Period.ofMonths(24);
        }
    }

    private final UUID subject = UUID.randomUUID();

    @Autowired
    private PersonalLinks links;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private LinkTerms terms;
    @Autowired
    private Clock clock;

    @Test
    void opensWhatItWasIssuedForAndNothingElse() {
        String token = links.issue(JOBSEEKER_STATUS, subject);
        assertThat(token).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(links.issue(JOBSEEKER_STATUS, subject));
        assertThat(links.find(JOBSEEKER_STATUS, token)).contains(subject);
        assertThat(links.find(JOBSEEKER_STATUS, token.toLowerCase())).isEmpty();
        assertThat(links.find(JOBSEEKER_STATUS, "")).isEmpty();
        assertThat(links.find(JOBSEEKER_STATUS, "' or 1=1 -- 💥")).isEmpty();
    }

    @Test
    void theDatabaseHoldsNoToken() {
        String token = links.issue(JOBSEEKER_STATUS, subject);
        assertThat(jdbc.sql("select l::text from personal_link l").query(String.class).list())
                .isNotEmpty().noneMatch(row -> row.contains(token));
    }

    @Test
    void renewingMakesEarlierLinksUseless() {
        String first = links.issue(JOBSEEKER_STATUS, subject);
        String second = links.renew(JOBSEEKER_STATUS, subject);
        assertThat(links.find(JOBSEEKER_STATUS, first)).isEmpty();
        assertThat(links.find(JOBSEEKER_STATUS, second)).contains(subject);
        links.revoke(JOBSEEKER_STATUS, subject);
        assertThat(links.find(JOBSEEKER_STATUS, second)).isEmpty();
    }

    @Test
    void oneLinkAmongOthersCanBeMadeUseless() {
        String first = links.issue(JOBSEEKER_STATUS, subject);
        String second = links.issue(JOBSEEKER_STATUS, subject);
        links.revokeToken(second);
        assertThat(links.find(JOBSEEKER_STATUS, second)).isEmpty();
        assertThat(links.find(JOBSEEKER_STATUS, first)).contains(subject);
    }

    @Test
    void aLinkOpensOnlyWhatItIsFor() {
        String token = links.issue(LinkPurpose.EMPLOYER_FOLLOW_UP, subject);
        assertThat(links.find(LinkPurpose.JOBSEEKER_FOLLOW_UP, token)).isEmpty();
        assertThat(links.find(LinkPurpose.EMPLOYER_FOLLOW_UP, token)).contains(subject);
    }

    @Test
    void aLinkExpires() {
        String token = links.issue(JOBSEEKER_STATUS, subject);
        assertThat(at(Duration.ofDays(729)).find(JOBSEEKER_STATUS, token)).contains(subject);
        assertThat(at(Duration.ofDays(732)).find(JOBSEEKER_STATUS, token)).isEmpty();
    }

    private PersonalLinks at(Duration later) {
        return new PersonalLinks(jdbc, terms, Clock.offset(clock, later));
    }
}
