package nl.dichterbij.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import nl.dichterbij.testing.FixedClock;
import nl.dichterbij.testing.RepositoryTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@RepositoryTest
@Import({DossierReads.class, CurrentUser.class, FixedClock.class})
class DossierReadsTest {

    private final UUID caseId = UUID.randomUUID();

    @Autowired
    private DossierReads reads;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        var account = new Account("anouk", "Anouk", Set.of(Role.CASEWORKER), "AM03");
        SecurityContextHolder.getContext().setAuthentication(
                new TestingAuthenticationToken(new SignedInLocalUser(account, "-"), null));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyReadIsKept() {
        reads.record(caseId);
        reads.record(caseId);
        reads.record(UUID.randomUUID());
        assertThat(reads.of(caseId, 10)).hasSize(2).extracting(DossierRead::username).containsOnly("anouk");
    }

    @Test
    void aReadByNobodyIsRefused() {
        signOut();
        assertThatThrownBy(() -> reads.record(caseId)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update dossier_read set username = 'x'", "delete from dossier_read"})
    void theLogCannotBeChanged(String sql) {
        reads.record(caseId);
        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("only added");
    }
}
