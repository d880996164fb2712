package nl.dichterbij.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** A form of the application in the browser, known by the names of its fields. */
final class WebForm {

    private final Page page;

    WebForm(Page page) {
        this.page = page;
    }

    static WebForm open(Page page, String address) {
        page.navigate(address);
        return new WebForm(page);
    }

    WebForm fill(String name, String value) {
        field(name).fill(value);
        return this;
    }

    /** Three boxes for day, month and year. */
    WebForm fill(String name, LocalDate date) {
        return fill(name + ".day", String.valueOf(date.getDayOfMonth())).fill(name + ".month", String.valueOf(date.getMonthValue()))
                .fill(name + ".year", String.valueOf(date.getYear()));
    }

    /** A radio button or a checkbox with this value. */
    WebForm check(String name, String value) {
        page.locator("input[name='" + name + "'][value='" + value + "']").check();
        return this;
    }

    WebForm select(String name, String option) {
        field(name).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** For an option that shows more than is known beforehand. */
    WebForm selectWith(String name, String part) {
        var option = field(name).locator("option").filter(new Locator.FilterOptions().setHasText(part));
        field(name).selectOption(option.getAttribute("value"));
        return this;
    }

    /**
     * Presses a button and waits for the page that answers.
     *
     * @throws AssertionError with what that page says is wrong
     */
    WebForm press(String button) {
        var pressed = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
        page.waitForNavigation(() -> pressed.click());
        var errors = page.locator("#fouten, .utrecht-form-field-error-message");
        if (errors.count() > 0) {
            throw new AssertionError("After \"" + button + "\": " + errors.allInnerTexts());
        }
        return this;
    }

    Page page() {
        return page;
    }

    /** What the page says, without its head and foot. */
    String text() {
        return page.locator("main").innerText();
    }

    private Locator field(String name) {
        return page.locator("[name='" + name + "']:not([type=hidden])");
    }
}
