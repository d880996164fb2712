package nl.dichterbij.praktijkleren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import nl.dichterbij.testing.FixedClock;
import nl.dichterbij.testing.RepositoryTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Not in one rolled-back transaction: what an import leaves behind when it fails is the question. */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({RegisterImport.class, RegisterStore.class, Qualifications.class, FixedClock.class})
class RegisterImportTest {

    private static final String HEADER = "crebo;kwalificatiedossier;kwalificatie;niveau;kerntaak;werkproces_code;werkproces;"
            + "geldig_vanaf;geldig_tot_en_met;gelijkwaardige_crebos\n";
    private static final String GOOD = HEADER
            + "91001;Hout;Zager;1;Zaagt;B1-K1-W1;Zaagt recht;2020-01-01;;91002\n"
            + "91001;Hout;Zager;1;Zaagt;B1-K1-W10;\"Zaagt; \"\"schuin\"\"\";2020-01-01;;91002\n"
            + "91001;Hout;Zager;1;Zaagt;B1-K1-W2;Schaaft;2020-01-01;;91002\n"
            + "91002;Hout;Oude zager;1;Zaagt;B1-K1-W1;Zaagt;2010-01-01;2019-12-31;\n";

    @TempDir
    Path folder;
    @Autowired
    RegisterImport importer;
    @Autowired
    Qualifications qualifications;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    JdbcConnectionDetails database;

    @BeforeEach
    @AfterEach
    void empty() {
        jdbc.sql("truncate qualification cascade").update();
    }

    @Test
    void importsTheRegisterOnce() throws IOException {
        assertThat(run(GOOD)).isEqualTo(new RegisterReport(2, 4, 6, 0));
        assertThat(run(GOOD)).isEqualTo(new RegisterReport(2, 4, 0, 0));
        assertThat(qualifications.workProcesses(new Crebo("91001"))).extracting(one -> one.code() + " " + one.title())
                .containsExactly("B1-K1-W1 Zaagt recht", "B1-K1-W2 Schaaft", "B1-K1-W10 Zaagt; \"schuin\"");
    }

    @Test
    void offersWhatIsValidOnTheDay() throws IOException {
        run(GOOD);
        assertThat(qualifications.choosable(LocalDate.of(2026, 1, 1))).extracting(one -> one.crebo().value()).containsExactly("91001");
        assertThat(qualifications.choosable(LocalDate.of(2019, 12, 31))).extracting(one -> one.crebo().value()).containsExactly("91002");
    }

    @Test
    void equivalenceCountsBothWays() throws IOException {
        run(GOOD);
        assertThat(qualifications.withEquivalents(new Crebo("91002"))).extracting(Crebo::value).containsExactlyInAnyOrder("91001", "91002");
        assertThat(qualifications.withEquivalents(new Crebo("91001"))).extracting(Crebo::value).containsExactlyInAnyOrder("91001", "91002");
    }

    @Test
    void endsWhatTheRegisterNoLongerHolds() throws IOException {
        run(GOOD);
        var shorter = HEADER + "91001;Hout;Zager;1;Zaagt;B1-K1-W1;Zaagt recht;2020-01-01;;\n";
        assertThat(run(shorter)).isEqualTo(new RegisterReport(1, 1, 0, 3));
        assertThat(qualifications.workProcesses(new Crebo("91001"))).hasSize(1);
        assertThat(qualifications.find(new Crebo("91002"))).isPresent();
        assertThat(qualifications.withEquivalents(new Crebo("91001"))).hasSize(1);
        assertThat(run(GOOD).changed()).isEqualTo(3);
        assertThat(qualifications.workProcesses(new Crebo("91001"))).hasSize(3);
    }

    @Test
    void readsCommasAndAByteOrderMark() throws IOException {
        assertThat(run("\uFEFF" + GOOD.replace("\"Zaagt; \"\"schuin\"\"\"", "Zaagt schuin").replace(';', ',').replace("\n", "\r\n")).workProcesses())
                .isEqualTo(4);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', value = {
        "werkproces_code|code|register.csv, regel 1: kolom ontbreekt: werkproces_code",
        "kwalificatie;niveau|kwalificatie;kwalificatie|register.csv, regel 1: de kopregel is leeg of noemt een kolom twee keer",
        "91002;Hout|9100;Hout|register.csv, regel 5: \"9100\" is geen crebo van vijf cijfers",
        "B1-K1-W2|B1K1W2|register.csv, regel 4: \"B1K1W2\" is geen code van een werkproces, zoals B1-K1-W2",
        "B1-K1-W2|B1-K1-W1|register.csv, regel 4: werkproces B1-K1-W1 van crebo 91001 staat er al",
        "B1-K1-W2;Schaaft;2020-01-01|B1-K1-W2;Schaaft;2021-01-01|register.csv, regel 4: crebo 91001 staat eerder in het bestand met andere gegevens",
        "2010-01-01|31-12-2010|register.csv, regel 5: geldig_vanaf \"31-12-2010\" is geen datum zoals 2024-08-01",
        "2010-01-01|2010-02-30|register.csv, regel 5: geldig_vanaf \"2010-02-30\" is geen datum zoals 2024-08-01",
        "2019-12-31|2009-12-31|register.csv, regel 5: geldig_tot_en_met ligt voor geldig_vanaf",
        "Oude zager;1|Oude zager;5|register.csv, regel 5: niveau \"5\" is niet 1, 2, 3 of 4",
        "Oude zager|§§|register.csv, regel 5: kwalificatie is leeg, te lang of bevat een stuurteken",
        ";;91002|;91002|register.csv, regel 2: 9 velden, verwacht 10",
        ";;91002|;;x|register.csv, regel 2: \"x\" is geen crebo van vijf cijfers",
    })
    void refusesAMalformedFileWithLineAndReasonAndKeepsTheOldOne(String from, String to, String message) throws IOException {
        run(GOOD);
        var before = counts();
        assertThatThrownBy(() -> run(GOOD.replaceFirst(java.util.regex.Pattern.quote(from), to == null ? "" : to).replace("Zaagt recht", "Anders")))
                .isInstanceOf(RegisterRefused.class).hasMessage(message);
        assertThat(counts()).isEqualTo(before);
        assertThat(qualifications.workProcesses(new Crebo("91001")).getFirst().title()).isEqualTo("Zaagt recht");
    }

    @Test
    void refusesOpenQuotesAnotherEncodingAnEmptyFileAndNone() throws IOException {
        assertThatThrownBy(() -> run(GOOD + "91003;\"Hout;x")).isInstanceOf(RegisterRefused.class).hasMessageContaining("aanhalingstekens");
        assertThatThrownBy(() -> run("")).isInstanceOf(RegisterRefused.class);
        assertThatThrownBy(() -> run(HEADER)).isInstanceOf(RegisterRefused.class).hasMessageContaining("geen enkel werkproces");
        var latin = folder.resolve("latin.csv");
        Files.write(latin, GOOD.replace("Schaaft", "Zaagt één").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> importer.run(latin)).isInstanceOf(RegisterRefused.class).hasMessage("latin.csv, regel 4: dit is geen UTF-8");
        assertThatThrownBy(() -> importer.run(folder)).isInstanceOf(RegisterRefused.class);
        assertThat(counts()).isEqualTo(Map.of("qualification", 0L, "work_process", 0L, "equivalent_qualification", 0L));
    }

    @Test
    void theDemonstrationFileCanBeImported() {
        assertThat(importer.run(Path.of("src/test/resources/qualification-demo/kwalificaties-demonstratie.csv")).workProcesses()).isEqualTo(8);
    }

    @Test
    void theCommandImportsAndStops() throws IOException {
        var file = folder.resolve("register.csv");
        Files.writeString(file, GOOD);
        assertThat(RegisterImportCommand.isAskedFor(new String[] {"--demo=false"})).isFalse();
        assertThat(RegisterImportCommand.isAskedFor(command(file))).isTrue();

        assertThat(RegisterImportCommand.run(command(file))).isZero();
        assertThat(counts()).containsEntry("work_process", 4L);
        assertThat(RegisterImportCommand.run(command(folder.resolve("absent.csv")))).isEqualTo(1);
    }

    private String[] command(Path file) {
        return new String[] {"--import-qualifications=" + file, "--spring.datasource.url=" + database.getJdbcUrl(),
                "--spring.datasource.username=" + database.getUsername(), "--spring.datasource.password=" + database.getPassword()};
    }

    private RegisterReport run(String content) throws IOException {
        var file = folder.resolve("register.csv");
        Files.writeString(file, content);
        return importer.run(file);
    }

    private Map<String, Long> counts() {
        var counts = new java.util.HashMap<String, Long>();
        for (var table : java.util.List.of("qualification", "work_process", "equivalent_qualification")) {
            counts.put(table, jdbc.sql("select count(*) from " + table).query(Long.class).single());
        }
        return counts;
    }
}
