package nl.dichterbij.employer;

import static nl.dichterbij.employer.EmployerFixtures.employer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.UUID;
import nl.dichterbij.testing.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RepositoryTest
@Import(Employers.class)
class EmployersTest {

    @Autowired
    Employers employers;

    @Test
    void registersACompanyOnce() {
        var id = employers.register(employer("Bakkerij De Zon", "01234567"));

        assertThatExceptionOfType(KvkNumberInUse.class).isThrownBy(() -> employers.register(employer("De Zon BV", "01234567")))
                .returns(id, KvkNumberInUse::existing);
        assertThat(employers.get(id)).returns("Bakkerij De Zon", EmployerSummary::name)
                .returns(new KvkNumber("01234567"), EmployerSummary::kvkNumber);
        assertThatThrownBy(() -> employers.get(new EmployerId(UUID.randomUUID()))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void findsByPartOfTheNameOrByKvkNumber() {
        employers.register(employer("Zorggroep Het Anker", "11111111"));
        employers.register(employer("Bakkerij De Zon", "22222222"));
        employers.register(employer("100% Schoon", "33333333"));

        assertThat(employers.search("zo")).extracting(EmployerSummary::name).containsExactly("Bakkerij De Zon", "Zorggroep Het Anker");
        assertThat(employers.search("2222 2222")).extracting(EmployerSummary::name).containsExactly("Bakkerij De Zon");
        assertThat(employers.search("0%")).extracting(EmployerSummary::name).containsExactly("100% Schoon");
        assertThat(employers.search("_")).isEmpty();
    }
}
