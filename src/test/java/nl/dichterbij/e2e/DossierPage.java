package nl.dichterbij.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The dossier of one case. */
final class DossierPage {

    private final Page page;
    private final URI address;

    DossierPage(Page page, URI address) {
        this.page = page;
        this.address = address;
    }

    DossierPage open() {
        page.navigate(address.toString());
        return this;
    }

    List<String> openSteps() {
        return page.locator("#stappen .open-steps strong").allInnerTexts();
    }

    /** In the order in which they were passed. */
    List<String> milestones() {
        return page.locator("ol.timeline li.done .timeline__title").allInnerTexts().stream().map(String::strip).toList();
    }

    DossierPage awaitStep(String name) {
        return awaited("step \"" + name + "\" in the dossier", () -> openSteps().contains(name));
    }

    DossierPage awaitMilestone(String name) {
        return awaited("milestone \"" + name + "\" in the dossier", () -> milestones().contains(name));
    }

    private DossierPage awaited(String what, BooleanSupplier fact) {
        await(what).atMost(Patience.ENGINE).pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(300))
                .until(() -> {
                    open();
                    return fact.getAsBoolean();
                });
        return this;
    }

    /** Follows the link of an open step into Tasklist, again until the engine's search knows the task. */
    long follow(String step) {
        await("the way from \"" + step + "\" to Tasklist").atMost(Patience.ENGINE).pollInSameThread().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(500)).until(() -> {
                    open();
                    page.locator("#stappen .open-steps li:has(strong:text-is('" + step + "')) a[href*='/stappen/']").click();
                    page.waitForURL(url -> url.contains("/tasklist"));
                    return page.url().matches(".*/tasklist/\\d+.*");
                });
        return Long.parseLong(page.url().replaceAll(".*/tasklist/(\\d+).*", "$1"));
    }

    /** Answers a question of the form on this page by one of its choices. */
    DossierPage choose(String choice) {
        form().getByText(choice, new Locator.GetByTextOptions().setExact(true)).last().click();
        return this;
    }

    DossierPage chosen(String choice) {
        assertThat(form().getByLabel(choice)).isChecked();
        return this;
    }

    DossierPage select(String question, String choice) {
        form().locator(".fjs-form-field-select", new Locator.LocatorOptions().setHasText(question))
                .locator(".fjs-input-group").click();
        form().locator(".fjs-dropdownlist-item", new Locator.LocatorOptions().setHasText(choice)).click();
        return this;
    }

    /** Again until the engine's search knows the task: what was filled in stays. */
    DossierPage completeHere(String step) {
        await("\"" + step + "\" completed on the page of the case").atMost(Patience.ENGINE).pollInSameThread()
                .pollInterval(Duration.ofMillis(500)).until(() -> {
                    page.locator("#taak-versturen button").click();
                    page.waitForLoadState();
                    return page.url().contains("?gedaan=");
                });
        return this;
    }

    private Locator form() {
        return page.locator("#taak-formulier");
    }

    /** Adds a skill on the page of the profile. */
    DossierPage addSkill(String skill) {
        page.navigate(address + "/vaardigheden");
        page.locator("[name=query]").fill(skill);
        page.locator("#zoeken button[name=zoeken]").click();
        button("+ Ervaren: " + skill).click();
        page.locator("#profiel").getByText(skill).first().waitFor();
        return this;
    }

    /** Records the number on the page of the person. */
    DossierPage recordBsn(String bsn) {
        page.navigate(address + "/persoon");
        page.locator("[name=bsn]").fill(bsn);
        button("Sla op").click();
        page.waitForURL(url -> !url.endsWith("/persoon"));
        return this;
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
