package nl.dichterbij.e2e;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Camunda Tasklist 8.6 as a caseworker uses it: find a task, take it, fill in its form, complete it. */
public final class TasklistPage {

    private static final Pattern DUE = Pattern.compile("afronden vóór \\d\\d-\\d\\d-\\d{4}");

    /** Milliseconds after which it is tried again. */
    private static final int SOON = 3_000;

    private final Page page;
    private final URI address;
    private final Locator form;
    /** The task that was opened last. */
    private long seen;

    private TasklistPage(Page page, URI address) {
        this.page = page;
        this.address = address;
        this.form = page.locator(".fjs-form");
    }

    /** Signs in as demo. */
    public static TasklistPage signIn(Page page, URI tasklist) {
        CamundaLogin.signIn(page, tasklist, CamundaLogin.DEMO_USER, CamundaLogin.DEMO_PASSWORD);
        return new TasklistPage(page, tasklist);
    }

    /**
     * Opens the task with this user task key, unless a link just did. Tasklist takes in a task and its variables apart,
     * and shows a form with those that it has by then: this waits for the last one, the day on which it is due.
     */
    public TasklistPage open(long userTaskKey) {
        String task = address + "/" + userTaskKey;
        return retried(() -> {
            if (!page.url().startsWith(task) || seen == userTaskKey) {
                page.navigate(task);
            }
            seen = userTaskKey;
            return shows(header()) && shows(form.getByText(DUE));
        }, "task " + userTaskKey);
    }

    /** Opens the task with this name that is first in the list of open tasks, waiting until there is one. */
    public TasklistPage openFirst(String taskName) {
        return retried(() -> {
            page.navigate(address.toString());
            Locator task = page.locator("article a").filter(new Locator.FilterOptions().setHasText(taskName)).first();
            if (!shows(task)) {
                return false;
            }
            task.click();
            return shows(header().filter(new Locator.FilterOptions().setHasText(taskName)));
        }, "task \"" + taskName + "\"");
    }

    private TasklistPage retried(java.util.concurrent.Callable<Boolean> attempt, String what) {
        await(what + " in Tasklist").atMost(Patience.ENGINE).pollInSameThread()
                .pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(300)).until(attempt);
        return this;
    }

    private Locator header() {
        return page.getByTitle("Task details header");
    }

    private static boolean shows(Locator locator) {
        try {
            locator.waitFor(new Locator.WaitForOptions().setTimeout(SOON));
            return true;
        } catch (com.microsoft.playwright.TimeoutError notThere) {
            return false;
        }
    }

    private static boolean clicks(Locator locator) {
        try {
            locator.click(new Locator.ClickOptions().setTimeout(SOON));
            return true;
        } catch (com.microsoft.playwright.TimeoutError goneAgain) {
            return false;
        }
    }

    public TasklistPage assignToMe() {
        page.getByText("Assign to me", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Assigned to me", new Page.GetByTextOptions().setExact(true)).waitFor();
        return this;
    }

    /** The form's text as people read it, once the form is there. */
    public String formText() {
        return form().innerText();
    }

    public TasklistPage choose(String label, String option) {
        field(label).locator("label.fjs-form-field-label").filter(exactly(option)).last().click();
        return this;
    }

    public TasklistPage select(String label, String option) {
        return select(label, exactly(option));
    }

    /** For an option that shows more than is known beforehand. */
    public TasklistPage selectStartingWith(String label, String beginning) {
        return select(label, new Locator.FilterOptions().setHasText(beginning));
    }

    /** Opens the list again when the form, which is still drawing itself on a busy machine, closes it. */
    private TasklistPage select(String label, Locator.FilterOptions option) {
        Locator item = page.locator(".fjs-dropdownlist-item").filter(option).first();
        return retried(() -> {
            if (!item.isVisible()) {
                field(label).locator(".fjs-input-group").first().click();
            }
            return shows(item) && clicks(item);
        }, "option of \"" + label + "\"");
    }

    public TasklistPage fill(String label, String value) {
        Locator input = field(label).locator("input, textarea").first();
        input.fill(value);
        input.blur();
        return this;
    }

    /** Types a date in the order that the field itself asks for, for example dd-mm-yyyy. */
    public TasklistPage fill(String label, LocalDate date) {
        Locator input = field(label).locator("input").first();
        String asked = String.valueOf(input.getAttribute("placeholder"));
        input.fill(asked.replace("dd", "%02d".formatted(date.getDayOfMonth()))
                .replace("mm", "%02d".formatted(date.getMonthValue()))
                .replace("yyyy", Integer.toString(date.getYear())));
        input.press("Enter");
        return this;
    }

    public TasklistPage check(String label) {
        field(label).locator("input[type=checkbox]").check();
        return this;
    }

    /** Returns when Tasklist has let go of the task; fails when the form has an error. */
    public void complete() {
        String task = page.url();
        page.locator("button[type=submit]").filter(new Locator.FilterOptions().setHasText("Complete Task")).click();
        page.waitForURL(url -> !url.equals(task));
    }

    private Locator form() {
        if (!shows(form)) {
            throw new AssertionError("Tasklist shows no form for this task. Tasklist 8.6.0 never finds the form of a task "
                    + "that was made within seconds of the form's first deployment.");
        }
        return form;
    }

    private Locator field(String label) {
        Locator named = page.locator("label.fjs-form-field-label")
                .filter(new Locator.FilterOptions().setHasText(whole(label, "\\*?\\s*")));
        return form().locator(".fjs-form-field").filter(new Locator.FilterOptions().setHas(named)).first();
    }

    private static Locator.FilterOptions exactly(String text) {
        return new Locator.FilterOptions().setHasText(whole(text, ""));
    }

    /** Escaped by hand, because the pattern is handed to the browser and JavaScript does not know {@code Pattern.quote}. */
    private static Pattern whole(String text, String then) {
        return Pattern.compile("^\\s*" + text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0") + "\\s*" + then + "$");
    }
}
