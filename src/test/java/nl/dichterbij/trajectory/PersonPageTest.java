package nl.dichterbij.trajectory;

import static nl.dichterbij.trajectory.DossierPages.CASEWORKER;
import static nl.dichterbij.trajectory.DossierPages.MANAGER;
import static nl.dichterbij.trajectory.DossierPages.OTHER_REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.Bsn;
import nl.dichterbij.person.People;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

@PageTest
@Import(DossierPages.class)
class PersonPageTest {

    private static final String PAGE = "/persoon";
    /** From the range that is set apart for tests. */
    private static final String BSN = "999990019";

    @Autowired
    private DossierPages pages;
    @Autowired
    private People people;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsWhatIsKeptAndLogsTheRead() throws Exception {
        var dossier = pages.register(Benefit.NONE);
        int before = pages.reads(dossier);
        pages.open(CASEWORKER, dossier, PAGE).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Jikke"), containsString("jikke@voorbeeld.nl"))));
        assertThat(pages.reads(dossier)).isEqualTo(before + 1);
    }

    @Test
    void keepsACorrectionAndTheCaseMovesAlong() throws Exception {
        var dossier = pages.register(Benefit.NONE);
        save(dossier, "firstName", "Femke", "municipality", "0118", "postcode", "7902 AA", "phone", "0528 123456",
                "preferredContact", "PHONE", "birthDate.day", "18")
                .andExpect(redirectedUrl("/dossiers/" + dossier.number() + "?bewaard"));
        var person = people.get(dossier.person());
        assertThat(person.firstName()).isEqualTo("Femke");
        assertThat(person.postcode().value()).isEqualTo("7902AA");
        assertThat(person.phone()).isEqualTo("0528 123456");
        assertThat(person.birthDate()).isEqualTo("1990-05-18");
        assertThat(person.municipality().value()).isEqualTo("0118");
        assertThat(trajectories.get(dossier.id()).municipality().value()).isEqualTo("0118");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "firstName|''|Vul de voornaam in.",
        "lastName|<b>x</b>|Gebruik in de naam alleen letters",
        "lastName|Jansen😀|Gebruik in de naam alleen letters",
        "birthDate.month|13|Deze datum bestaat niet.",
        "birthDate.year|2020|jonger dan 16 jaar",
        "postcode|78|Dit is geen Nederlandse postcode.",
        "postcode|9711 AA|Deze postcode ligt in de arbeidsmarktregio Groningen.",
        "municipality|''|Kies de gemeente uit de lijst.",
        "municipality|abc|Kies de gemeente uit de lijst.",
        "municipality|9999|Kies de gemeente uit de lijst.",
        "municipality|0014|De gemeente Groningen hoort bij de arbeidsmarktregio Groningen.",
        "email|''|Vul een e-mailadres of een telefoonnummer in.",
        "email|x|Dit e-mailadres klopt niet.",
        "phone|12|Dit telefoonnummer klopt niet.",
        "preferredContact|PHONE|Vul dan ook het telefoonnummer in.",
        "language|xx|Kies een taal uit de lijst.",
        "benefit|''|Kies een antwoord.",
        "benefit|RICH|Kies een antwoord."})
    void saysAtTheFieldWhatIsWrongAndLosesNothing(String field, String typed, String message) throws Exception {
        var dossier = pages.register(Benefit.NONE);
        save(dossier, "firstName", "Anders", field, typed).andExpect(status().isOk())
                .andExpect(model().attributeHasFieldErrors("correction", field.replaceAll("\\..*", "")))
                .andExpect(content().string(containsString(message)))
                .andExpect(content().string(containsString(field.equals("firstName") ? "jikke@voorbeeld.nl" : "value=\"Anders\"")));
        assertThat(people.get(dossier.person()).firstName()).isEqualTo("Jikke");
    }

    @ParameterizedTest
    @EnumSource(value = Benefit.class, names = {"NONE", "UNKNOWN"})
    void asksNoBsnWithoutABenefit(Benefit none) throws Exception {
        var dossier = pages.register(none);
        pages.open(CASEWORKER, dossier, PAGE).andExpect(content().string(not(containsString("name=\"bsn\""))));
        save(dossier, "bsn", BSN).andExpect(content().string(containsString("alleen als de kandidaat een uitkering krijgt")));
        assertThat(people.findBsn(dossier.person())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Benefit.class, names = {"NONE", "UNKNOWN"}, mode = EnumSource.Mode.EXCLUDE)
    void keepsABsnWhereABenefitAllowsIt(Benefit benefit) throws Exception {
        var dossier = pages.register(benefit);
        pages.open(CASEWORKER, dossier, PAGE).andExpect(content().string(containsString("name=\"bsn\"")));
        save(dossier, "bsn", "9999.90.019").andExpect(status().is3xxRedirection());
        assertThat(people.findBsn(dossier.person()).map(Bsn::value)).contains(BSN);
        assertThat(jdbc.sql("select encode(bsn_encrypted, 'escape') from person where id = ?").param(dossier.person().value())
                .query(String.class).single()).doesNotContain(BSN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999990018", "12345", "000000000", "abcdefghi", "9999900190", "<script>"})
    void refusesANumberThatIsNoBsnAndShowsItAgain(String typed) throws Exception {
        var dossier = pages.register(Benefit.WW);
        save(dossier, "bsn", typed)
                .andExpect(content().string(containsString("Dit is geen geldig burgerservicenummer.")))
                .andExpect(content().string(containsString("value=\"" + typed.replace("<", "&lt;").replace(">", "&gt;") + "\"")));
        assertThat(people.findBsn(dossier.person())).isEmpty();
    }

    @Test
    void showsABsnMaskedUntilAskedAndOnlyToWhoMayReadIt() throws Exception {
        var dossier = withBsn();
        pages.open(CASEWORKER, dossier, PAGE).andExpect(content().string(allOf(containsString("•••••• 019"), not(containsString(BSN)))));
        save(dossier, "toon", "bsn", "firstName", "Half getypt")
                .andExpect(content().string(allOf(containsString(BSN), containsString("Half getypt"))));
        pages.open(MANAGER, dossier, PAGE).andExpect(content().string(allOf(not(containsString(BSN)), not(containsString("019")))));
        pages.send(MANAGER, dossier, PAGE, "toon", "bsn").andExpect(status().isForbidden());
    }

    @Test
    void otherCorrectionsLeaveTheBsnAlone() throws Exception {
        var dossier = withBsn();
        save(dossier, "firstName", "Femke").andExpect(status().is3xxRedirection());
        assertThat(people.findBsn(dossier.person())).isPresent();
    }

    @Test
    void takesTheBsnAwayWithTheBenefitOnlyAfterAClearNotice() throws Exception {
        var dossier = withBsn();
        save(dossier, "benefit", "NONE").andExpect(status().isOk())
                .andExpect(content().string(containsString("Het burgerservicenummer gaat dan weg")));
        assertThat(people.findBsn(dossier.person())).isPresent();
        assertThat(people.get(dossier.person()).benefit()).isEqualTo(Benefit.WW);
        save(dossier, "benefit", "NONE", "removeBsn", "true").andExpect(status().is3xxRedirection());
        assertThat(people.findBsn(dossier.person())).isEmpty();
        assertThat(people.get(dossier.person()).benefit()).isEqualTo(Benefit.NONE);
    }

    @Test
    void removesTheBsnWhenAskedButNotTogetherWithANewOne() throws Exception {
        var dossier = withBsn();
        save(dossier, "removeBsn", "true", "bsn", BSN).andExpect(content().string(containsString("Kies één van de twee.")));
        assertThat(people.findBsn(dossier.person())).isPresent();
        save(dossier, "removeBsn", "true").andExpect(status().is3xxRedirection());
        assertThat(people.findBsn(dossier.person())).isEmpty();
    }

    @Test
    void asksForTheBsnOnceThereIsABenefit() throws Exception {
        var dossier = pages.register(Benefit.NONE);
        save(dossier, "benefit", "BIJSTAND").andExpect(redirectedUrl("/dossiers/" + dossier.number() + "/persoon?bewaard"));
        pages.open(CASEWORKER, dossier, "/persoon?bewaard").andExpect(content().string(containsString("name=\"bsn\"")));
    }

    @Test
    void losesNothingWhenAColleagueWasFirst() throws Exception {
        var dossier = pages.register(Benefit.NONE);
        var mine = fields(dossier);
        save(dossier, "lastName", "Collega").andExpect(status().is3xxRedirection());
        mine.put("firstName", "Mijn");
        send(dossier, mine).andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("Er is intussen iets veranderd"), containsString("Jikke Collega"), containsString("value=\"Mijn\""))));
        assertThat(people.get(dossier.person()).fullName()).isEqualTo("Jikke Collega");

        mine.put("version", String.valueOf(people.getKnown(dossier.person()).version()));
        send(dossier, mine).andExpect(status().is3xxRedirection());
        assertThat(people.get(dossier.person()).firstName()).isEqualTo("Mijn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "x", "99999999999"})
    void takesATamperedVersionForAnOldOne(String version) throws Exception {
        var dossier = pages.register(Benefit.NONE);
        save(dossier, "version", version).andExpect(status().isOk())
                .andExpect(content().string(containsString("Er is intussen iets veranderd")));
    }

    @Test
    void namesCasesOfPerhapsTheSamePerson() throws Exception {
        var name = "Dubbel" + DossierPages.letters();
        var first = pages.register(name, Benefit.NONE);
        var second = pages.register(name.toUpperCase(java.util.Locale.ROOT), Benefit.NONE);
        var elsewhere = pages.register(name, Benefit.NONE);
        jdbc.sql("update trajectory set region_code = 'AM01' where id = ?").param(elsewhere.id().value()).update();
        for (var page : List.of("", PAGE)) {
            pages.open(CASEWORKER, first, page).andExpect(content().string(allOf(containsString("Misschien dubbel aangemeld"),
                    containsString("/dossiers/" + second.number() + "\""), not(containsString("/dossiers/" + elsewhere.number())))));
        }
        pages.open(CASEWORKER, pages.register(Benefit.NONE), PAGE)
                .andExpect(content().string(not(containsString("Misschien dubbel aangemeld"))));
    }

    @Test
    void aManagerReadsAndChangesNothing() throws Exception {
        var dossier = pages.register(Benefit.NONE);
        pages.open(MANAGER, dossier, PAGE).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("jikke@voorbeeld.nl"), not(containsString("name=\"firstName\"")))));
        pages.send(MANAGER, dossier, PAGE, flat(fields(dossier))).andExpect(status().isForbidden());
    }

    @Test
    void anotherRegionFindsNothing() throws Exception {
        var dossier = pages.register(Benefit.NONE);
        int before = pages.reads(dossier);
        pages.open(OTHER_REGION, dossier, PAGE).andExpect(status().isNotFound());
        pages.send(OTHER_REGION, dossier, PAGE, flat(fields(dossier))).andExpect(status().isNotFound());
        assertThat(pages.reads(dossier)).isEqualTo(before);
    }

    @Test
    void changingTheLanguageKeepsWhatWasTyped() throws Exception {
        var dossier = pages.register(Benefit.NONE);
        save(dossier, "firstName", "Half getypt", "taal", "en").andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Half getypt"), containsString("First name"))));
        assertThat(people.get(dossier.person()).firstName()).isEqualTo("Jikke");
    }

    private CaseSummary withBsn() {
        var dossier = pages.register(Benefit.WW);
        people.recordBsn(dossier.person(), new Bsn(BSN));
        return dossier;
    }

    /** The form as the page shows it, with these fields typed over. */
    private ResultActions save(CaseSummary dossier, String... typed) throws Exception {
        var fields = fields(dossier);
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return send(dossier, fields);
    }

    private ResultActions send(CaseSummary dossier, Map<String, String> fields) throws Exception {
        return pages.send(CASEWORKER, dossier, PAGE, flat(fields));
    }

    private Map<String, String> fields(CaseSummary dossier) {
        var known = people.getKnown(dossier.person());
        var form = PersonForm.of(known);
        var fields = new LinkedHashMap<String, String>();
        fields.put("version", form.version());
        fields.put("firstName", form.firstName());
        fields.put("lastName", form.lastName());
        fields.put("birthDate.day", form.birthDate().day());
        fields.put("birthDate.month", form.birthDate().month());
        fields.put("birthDate.year", form.birthDate().year());
        fields.put("postcode", form.postcode());
        fields.put("municipality", form.municipality());
        fields.put("email", known.details().email() == null ? "" : form.email());
        fields.put("phone", known.details().phone() == null ? "" : form.phone());
        fields.put("preferredContact", form.preferredContact());
        fields.put("language", form.language());
        fields.put("benefit", form.benefit());
        return fields;
    }

    private static String[] flat(Map<String, String> fields) {
        var flat = new ArrayList<String>();
        fields.forEach((name, value) -> {
            flat.add(name);
            flat.add(value);
        });
        return flat.toArray(String[]::new);
    }
}
