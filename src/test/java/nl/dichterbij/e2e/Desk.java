package nl.dichterbij.e2e;

import static nl.dichterbij.testing.Drawn.step;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What a member of the team has on the screen: the application, and from there Tasklist. */
final class Desk {

    private final Stage stage;
    private final Page page;
    private final TeamPages pages;
    private final TasklistPage tasklist;

    private Desk(Stage stage, Page page, TeamPages pages, TasklistPage tasklist) {
        this.stage = stage;
        this.page = page;
        this.pages = pages;
        this.tasklist = tasklist;
    }

    /** Signs in everywhere. */
    static Desk of(Stage stage, String username) {
        var page = stage.newPage();
        var pages = TeamPages.signIn(page, stage.address(), username);
        return new Desk(stage, page, pages, TasklistPage.signIn(page, stage.platform().tasklist()));
    }

    Page page() {
        return page;
    }

    TeamPages pages() {
        return pages;
    }

    DossierPage dossier(Traject traject) {
        return pages.dossier(traject.number());
    }

    /** A page of the application, such as {@code /budget/invoeren}. */
    WebForm open(String path) {
        return WebForm.open(page, stage.address() + path);
    }

    /** A page of the dossier, such as {@code functie}. */
    WebForm open(Traject traject, String path) {
        return open("/dossiers/" + traject.number() + "/" + path);
    }

    /**
     * From the dossier, by the link of the open step, to its form in Tasklist, to fill it in and complete it.
     *
     * @param told what the form must tell
     */
    void answer(Traject traject, String step, Map<String, Object> answers, String... told) {
        stage.tasks().await(traject.id(), step);
        answer(dossier(traject).follow(step(step)), step, answers, told);
    }

    /** As {@link #answer(Traject, String, Map, String...)} for a step about something else, from the list of work. */
    void answer(UUID subject, String step, Map<String, Object> answers) {
        long task = stage.tasks().await(subject, step);
        page.navigate(stage.address() + "/werk");
        page.locator("a[href*='/werk/stappen/" + subject + "']").first().click();
        page.waitForURL(url -> url.contains("/tasklist/" + task));
        answer(task, step, answers);
    }

    /** @param userTaskKey of the task that is on the screen */
    private void answer(long userTaskKey, String step, Map<String, Object> answers, String... told) {
        var task = tasklist.open(userTaskKey).assignToMe();
        var text = task.formText();
        Stream.of(told).forEach(part -> assertThat(text).contains(part));
        TaskForm.of(step).fillIn(task, answers);
        Browser.screenshot(page, "task-" + step);
        task.complete();
    }
}
