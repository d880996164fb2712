package nl.dichterbij.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.time.LocalDate;

/** Public registration at /aanmelden, as a jobseeker goes through it. */
final class RegistrationPage {

    private final Page page;

    private RegistrationPage(Page page) {
        this.page = page;
    }

    static RegistrationPage open(Page page, URI application) {
        page.navigate(application + "/aanmelden");
        return new RegistrationPage(page);
    }

    /** The registration that this page shows. */
    static RegistrationPage on(Page page) {
        return new RegistrationPage(page);
    }

    /** All three steps; what remains is to send it. */
    static RegistrationPage filledIn(Page page, URI application, Jobseeker person, int hoursPerWeek) {
        return open(page, application).who(person).next().reach(person).next().wishes(hoursPerWeek).next();
    }

    /** As {@link #filledIn}, without a benefit. */
    static RegistrationPage withoutBenefit(Page page, URI application, Jobseeker person, int hoursPerWeek) {
        RegistrationPage registration = open(page, application).who(person).next().reach(person).next().wishes(hoursPerWeek);
        registration.option("Nee").check();
        return registration.next();
    }

    RegistrationPage who(Jobseeker person) {
        field("firstName").fill(person.firstName());
        field("lastName").fill(person.lastName());
        LocalDate birth = person.birthDate();
        field("birthDate.day").fill(Integer.toString(birth.getDayOfMonth()));
        field("birthDate.month").fill(Integer.toString(birth.getMonthValue()));
        field("birthDate.year").fill(Integer.toString(birth.getYear()));
        postcode(person.postcode());
        field("municipality").selectOption(new SelectOption().setLabel(person.municipality()));
        return this;
    }

    RegistrationPage postcode(String postcode) {
        field("postcode").fill(postcode);
        return this;
    }

    RegistrationPage reach(Jobseeker person) {
        field("email").fill(person.email());
        field("phone").fill(person.phone());
        option("Via e-mail").check();
        option("Nederlands").check();
        return this;
    }

    RegistrationPage wishes(int hoursPerWeek) {
        field("hoursPerWeek").fill(Integer.toString(hoursPerWeek));
        option("Zorg en welzijn").check();
        option("Ja, bijstand").check();
        page.locator("#consent").check();
        return this;
    }

    RegistrationPage next() {
        button("Volgende").click();
        return this;
    }

    Page page() {
        return page;
    }

    /** What the field holds now. */
    String typed(String name) {
        return field(name).inputValue();
    }

    /** The message at this field. */
    String messageAt(String name) {
        return page.locator("#" + name + "-fout").innerText();
    }

    Registered send() {
        button("Verstuur mijn aanmelding").click();
        return Registered.on(page);
    }

    Registered sendTwice() {
        button("Verstuur mijn aanmelding").dblclick();
        return Registered.on(page);
    }

    /** Clicks with the answer in a tab of its own, so that this page stays when there is no answer. */
    void sendWithoutAnswer() {
        Locator form = page.locator("#aanmelding");
        form.evaluate("form => form.target = '_blank'");
        page.waitForPopup(() -> button("Verstuur mijn aanmelding").click());
        form.evaluate("form => form.target = ''");
    }

    private Locator field(String name) {
        return page.locator("[name='" + name + "']:not([type=hidden])");
    }

    private Locator option(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator button(String text) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /**
     * What is told after sending.
     *
     * @param personalLink the way to the person's own page
     */
    record Registered(String caseNumber, String personalLink) {

        private static Registered on(Page page) {
            Locator link = page.locator("a.key-link");
            return new Registered(page.locator("main .card strong").first().innerText(), link.getAttribute("href"));
        }
    }
}
