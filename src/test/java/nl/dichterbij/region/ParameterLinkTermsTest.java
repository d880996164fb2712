package nl.dichterbij.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;

import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.testing.FixedClock;
import nl.dichterbij.testing.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
@Import({ParameterLinkTerms.class, FixedClock.class})
class ParameterLinkTermsTest {

    @Autowired
    private ParameterLinkTerms terms;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void aPurposeHasATermOfItsOwnOrTheDefault() {
        assertThat(terms.validity(LinkPurpose.JOBSEEKER_STATUS)).isEqualTo(Period.ofMonths(24));
        jdbc.sql("update parameter set value = 'P5D' where code = 'link-valid.default'").update();
        jdbc.sql("delete from parameter where code = 'link-valid.employer-follow-up'").update();
        assertThat(terms.validity(LinkPurpose.EMPLOYER_FOLLOW_UP)).isEqualTo(Period.ofDays(5));
    }

    @Test
    void aNewTermCountsFromItsDay() {
        jdbc.sql("update parameter set valid_to = ? where code = 'link-valid.jobseeker-status'").param(FixedClock.TODAY).update();
        jdbc.sql("""
                insert into parameter (code, value, unit, valid_from, source)
                values ('link-valid.jobseeker-status', 'P2M', 'period', ?, 'test')""").param(FixedClock.TODAY).update();
        assertThat(terms.validity(LinkPurpose.JOBSEEKER_STATUS)).isEqualTo(Period.ofMonths(2));
    }

    @Test
    void aTermThatCannotBeReadIsNamed() {
        jdbc.sql("update parameter set value = 'lang' where code = 'link-valid.jobseeker-status'").update();
        assertThatThrownBy(() -> terms.validity(LinkPurpose.JOBSEEKER_STATUS))
                .isInstanceOf(ParameterNotUsable.class).hasMessageContaining("link-valid.jobseeker-status");
        jdbc.sql("delete from parameter where code like 'link-valid.%'").update();
        assertThatThrownBy(() -> terms.validity(LinkPurpose.JOBSEEKER_STATUS)).isInstanceOf(ParameterNotUsable.class);
    }
}
