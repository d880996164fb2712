package nl.dichterbij.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Holds {@link Access} against docs/rights.md, cell by cell. */
class AccessMatrixTest {

    private static final String OWN = "AM03";
    private static final String OTHER = "AM01";

    private final Access access = new Access(new CurrentUser());

    record Cell(Action action, Role role, String right) {
    }

    static List<Cell> cells() throws IOException {
        List<List<String>> rows = Files.readAllLines(Path.of("docs/rights.md")).stream()
                .filter(line -> line.startsWith("|") && !line.startsWith("|---"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList()).toList();
        List<Role> roles = rows.getFirst().stream().skip(1).limit(Role.values().length)
                .map(heading -> Role.valueOf(heading.split(" ")[0])).toList();
        return rows.stream().skip(1).flatMap(row -> Stream.iterate(0, i -> i < roles.size(), i -> i + 1)
                .map(i -> new Cell(Action.valueOf(row.getFirst()), roles.get(i), row.get(i + 1)))).toList();
    }

    @Test
    void theDocumentNamesEveryActionAndRoleOnce() throws IOException {
        assertThat(cells()).extracting(Cell::action).containsOnly(Action.values());
        assertThat(cells()).hasSize(Action.values().length * Role.values().length).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void accessIsWhatTheDocumentSays(Cell cell) {
        signIn(new Account("iemand", "Iemand", Set.of(cell.role()), OWN));
        switch (cell.right()) {
            case "own region" -> {
                access.require(cell.action(), OWN);
                assertThatThrownBy(() -> access.require(cell.action(), OTHER)).isInstanceOf(OtherRegionException.class);
            }
            case "all regions" -> {
                access.require(cell.action(), OWN);
                access.require(cell.action(), OTHER);
            }
            case "–" -> assertThatThrownBy(() -> access.require(cell.action(), OWN))
                    .isInstanceOf(AccessDeniedException.class).isNotInstanceOf(OtherRegionException.class);
            default -> throw new AssertionError("unknown right " + cell.right());
        }
        assertThat(access.may(cell.action())).isEqualTo(!"–".equals(cell.right()));
    }

    @Test
    void anAccountWithoutRegionReachesNoRegionsThings() {
        signIn(new Account("iemand", "Iemand", Set.of(Role.CASEWORKER), null));
        assertThat(access.may(Action.READ_DOSSIER, OWN)).isFalse();
    }

    @Test
    void nobodyMayNothing() {
        assertThat(Action.values()).noneMatch(access::may);
    }

    private static void signIn(Account account) {
        SecurityContextHolder.getContext().setAuthentication(
                new TestingAuthenticationToken(new SignedInLocalUser(account, "-"), null, Authorities.of(account)));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }
}
