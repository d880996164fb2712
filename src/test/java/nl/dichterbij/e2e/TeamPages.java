package nl.dichterbij.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;

/** The application's pages as a signed-in member of a regional team uses them. */
final class TeamPages {

    private final Page page;
    private final URI address;

    private TeamPages(Page page, URI address) {
        this.page = page;
        this.address = address;
    }

    /** Signs in with an account of the profile {@code local}. */
    static TeamPages signIn(Page page, URI application, String username) {
        page.navigate(application + "/inloggen");
        page.locator("#username").fill(username);
        page.locator("#password").fill("dichterbij");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inloggen")).click();
        page.waitForURL(url -> !url.contains("/inloggen"));
        return new TeamPages(page, application);
    }

    /**
     * Enters a vacancy of a new employer with one place, and one skill that is needed.
     *
     * @return the number that it got
     */
    String offerVacancy(String employer, String kvkNumber, String title, String skill) {
        return offerVacancy(employer, kvkNumber, "", title, skill);
    }

    /** @param email of the employer, who gets mails there */
    String offerVacancy(String employer, String kvkNumber, String email, String title, String skill) {
        newEmployer("/vacatures/nieuw", employer, kvkNumber);
        field("newEmployer.contactEmail").fill(email);
        field("title").fill(title);
        field("municipality").selectOption(new SelectOption().setLabel("Emmen"));
        field("minHours").fill("16");
        field("maxHours").fill("36");
        field("places").fill("1");
        field("skillQuery").fill(skill);
        button("Zoek vaardigheid").click();
        button("+ Nodig: " + skill).click();
        page.locator("#deel-vaardigheden select[name=skills]").waitFor();
        button("Voeg vacature toe").click();
        page.waitForURL(url -> url.endsWith("?toegevoegd"));
        return page.url().replaceAll(".*/vacatures/([^?]+).*", "$1");
    }

    /** Opens a form that asks for an employer, and fills in a new one. */
    void newEmployer(String path, String employer, String kvkNumber) {
        page.navigate(address + path);
        page.locator("#werkgever-nieuw").check();
        field("newEmployer.name").fill(employer);
        field("newEmployer.kvkNumber").fill(kvkNumber);
    }

    /** The row of this case on the start page; fails when it is not there. */
    String rowAtWork(String caseNumber) {
        page.navigate(address + "/werk");
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(caseNumber)).innerText();
    }

    DossierPage dossierFromWork(String caseNumber) {
        page.navigate(address + "/werk");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(caseNumber)).click();
        page.waitForURL(url -> url.endsWith("/dossiers/" + caseNumber));
        return dossier(caseNumber);
    }

    DossierPage dossier(String caseNumber) {
        return new DossierPage(page, URI.create(address + "/dossiers/" + caseNumber));
    }

    private Locator field(String name) {
        return page.locator("[name='" + name + "']");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
