package nl.dichterbij.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.concurrent.atomic.AtomicInteger;

import nl.dichterbij.testing.Desk;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

/** The team changes what is known of an employer. */
@PageTest
@Import(Desk.class)
class EmployerEditPageTest {

    private static final AtomicInteger KVK = new AtomicInteger(72_000_000);

    @Autowired
    private Desk desk;
    @Autowired
    private Employers employers;

    private EmployerSummary before;
    private String page;

    @BeforeEach
    void register() {
        var id = employers.register(EmployerFixtures.employer("Oude naam", number()));
        before = employers.get(id);
        page = "/werkgevers/" + id;
    }

    @Test
    void everythingButTheRegionCanBeChanged() throws Exception {
        desk.visitAs(Desk.CASEWORKER, page).andExpect(content().string(containsString(page + "/wijzigen")));
        desk.visitAs(Desk.CASEWORKER, page + "/wijzigen").andExpect(content().string(allOf(containsString("value=\"Oude naam\""), containsString("0591 123 456"))));
        var number = number();
        save("0", "Nieuwe naam", number, "0528 654321").andExpect(redirectedUrl(page + "?bewaard"));
        var after = employers.get(before.id());
        assertThat(after.name()).isEqualTo("Nieuwe naam");
        assertThat(after.kvkNumber().value()).isEqualTo(number);
        assertThat(after.contact().phone()).isEqualTo("0528 654321");
        assertThat(after.region()).isEqualTo(before.region());
    }

    @ParameterizedTest
    @CsvSource({"'', 12345678, 0591 123456, newEmployer.name-fout", "'<b>', 12345678, 0591 123456, newEmployer.name-fout",
        "Naam, 123, 0591 123456, newEmployer.kvkNumber-fout", "Naam, 12345678, x, newEmployer.contactPhone-fout"})
    void whatIsWrongIsToldAtTheFieldAndNothingChanges(String name, String kvk, String phone, String error) throws Exception {
        save("0", name, kvk, phone).andExpect(status().isOk()).andExpect(content().string(containsString("id=\"" + error + "\"")));
        assertThat(employers.get(before.id())).isEqualTo(before);
    }

    @Test
    void theNumberOfAnotherCompanyIsRefused() throws Exception {
        var other = employers.get(employers.register(EmployerFixtures.employer("Ander bedrijf", number())));
        save("0", "Naam", other.kvkNumber().value(), "0591 123456").andExpect(content().string(allOf(containsString("newEmployer.kvkNumber-fout"), containsString("Ander bedrijf"))));
        assertThat(employers.get(before.id())).isEqualTo(before);
    }

    @Test
    void nobodyOverwritesAColleagueUnknowingly() throws Exception {
        save("0", "Van een collega", before.kvkNumber().value(), "0591 123456");
        save("0", "Van mij", before.kvkNumber().value(), "0591 123456").andExpect(content().string(allOf(containsString("Een collega heeft"), containsString("value=\"Van mij\""))));
        assertThat(employers.get(before.id()).name()).isEqualTo("Van een collega");
        save("1", "Van mij", before.kvkNumber().value(), "0591 123456").andExpect(redirectedUrl(page + "?bewaard"));
        save("onzin", "Van niemand", before.kvkNumber().value(), "0591 123456").andExpect(status().isOk());
    }

    @Test
    void onlyCaseworkersOfTheRegionThatRegisteredItChangeAnEmployer() throws Exception {
        desk.visitAs(Desk.MANAGER, page + "/wijzigen").andExpect(status().isForbidden());
        desk.visitAs(Desk.OTHER_REGION, page + "/wijzigen").andExpect(status().isNotFound());
        desk.sendAs(Desk.OTHER_REGION, page + "/wijzigen", "version", "0").andExpect(status().isNotFound());
        desk.visitAs(Desk.OTHER_REGION, page).andExpect(content().string(not(containsString("/wijzigen"))));
        desk.visitAs(Desk.CASEWORKER, "/werkgevers/onzin/wijzigen").andExpect(status().isNotFound());
    }

    private ResultActions save(String version, String name, String kvk, String phone) throws Exception {
        return desk.sendAs(Desk.CASEWORKER, page + "/wijzigen", "version", version, "newEmployer.name", name, "newEmployer.kvkNumber", kvk,
                "newEmployer.place", "Emmen", "newEmployer.contactName", "Jan", "newEmployer.contactPhone", phone);
    }

    private static String number() {
        return String.valueOf(KVK.incrementAndGet());
    }
}
