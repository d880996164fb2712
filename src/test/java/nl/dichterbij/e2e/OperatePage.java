package nl.dichterbij.e2e;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Camunda Operate 8.6 as an operator uses it: which instances of a process there are, and in what state one is. */
public final class OperatePage {

    private final Page page;
    private final URI address;

    private OperatePage(Page page, URI address) {
        this.page = page;
        this.address = address;
    }

    /** Signs in as demo. */
    public static OperatePage signIn(Page page, URI operate) {
        CamundaLogin.signIn(page, operate, CamundaLogin.DEMO_USER, CamundaLogin.DEMO_PASSWORD);
        return new OperatePage(page, operate);
    }

    /** Keys of the instances of this process, newest first and at most as many as the list shows at once. */
    public List<Long> instancesOf(String processId) {
        page.navigate(address + "/processes?process=" + processId
                + "&version=all&active=true&incidents=true&completed=true&canceled=true");
        Locator links = page.getByTestId("data-list").locator("a[href*='/processes/']");
        await("instances of " + processId + " in Operate").atMost(Patience.ENGINE).pollInSameThread()
                .pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(300)).until(() -> links.count() > 0);
        return links.all().stream().map(link -> link.innerText().strip()).map(Long::valueOf).toList();
    }

    /** Shows one instance with its diagram, waiting until Operate knows it. */
    public OperatePage openInstance(long processInstanceKey) {
        await("instance " + processInstanceKey + " in Operate").atMost(Patience.ENGINE).pollInSameThread()
                .pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(300)).until(() -> {
                    page.navigate(address + "/processes/" + processInstanceKey);
                    try {
                        stateIcon().waitFor(new Locator.WaitForOptions().setTimeout(5_000));
                        return true;
                    } catch (com.microsoft.playwright.TimeoutError notYet) {
                        return false;
                    }
                });
        return this;
    }

    /** ACTIVE, INCIDENT, COMPLETED or CANCELED, of the instance that is shown. */
    public String state() {
        return String.valueOf(stateIcon().getAttribute("data-testid")).replace("-icon", "");
    }

    /** Waits until the instance that is shown has this state. */
    public OperatePage awaitState(String state) {
        await("state " + state + " in Operate").atMost(Patience.ENGINE).pollInSameThread()
                .pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(300)).until(() -> state.equals(state()));
        return this;
    }

    /** Fails when the list of instances with an incident shows any. */
    public void assertNoIncident() {
        page.navigate(address + "/processes?incidents=true");
        Locator none = page.getByText("There are no Instances matching this filter set");
        Locator instances = page.getByTestId("data-list").locator("a[href*='/processes/']");
        none.or(instances.first()).first().waitFor();
        if (!none.isVisible()) {
            throw new AssertionError("Operate shows incidents of " + instances.allInnerTexts());
        }
    }

    /** The instance's history as people read it: the elements it went through, by their names. */
    public String history() {
        return page.getByTestId("instance-history").innerText();
    }

    private Locator stateIcon() {
        return page.getByTestId("instance-header").locator("[data-testid$='-icon']").first();
    }
}
