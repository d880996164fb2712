package nl.dichterbij.e2e;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;

/** The pages of an event, for the team. */
final class EventPages {

    private final Desk desk;
    private final String number;

    private EventPages(Desk desk, String number) {
        this.desk = desk;
        this.number = number;
    }

    static EventPages plan(Desk desk, String name, LocalDate day) {
        var planned = desk.open("/evenementen/nieuw").fill("name", name).fill("heldOn", day).fill("venue", "Het Dierenpark")
                .select("municipality", "Emmen").fill("capacity", "3000").press("Plan evenement");
        return new EventPages(desk, planned.page().url().replaceAll(".*/evenementen/([^?]+).*", "$1"));
    }

    String number() {
        return number;
    }

    WebForm open(String path) {
        return desk.open("/evenementen/" + number + path);
    }

    /** @param employers their KvK numbers, a line for each */
    void addStands(String employers) {
        open("").fill("nummers", employers).press("Voeg stands toe");
    }

    /** Address behind the printed QR code of the first stand. */
    String scan() {
        var picture = open("/qr").page().locator(".qr-sheet img").first();
        picture.scrollIntoViewIfNeeded();
        picture.evaluate("image => image.decode()");
        Browser.screenshot(desk.page(), "event-qr");
        try {
            return QrScan.read(ImageIO.read(new ByteArrayInputStream(picture.screenshot())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins the registration of the first lead, with what is known of it filled in. */
    RegistrationPage registerFirstLead() {
        var leads = open("/leads").page();
        Browser.screenshot(leads, "event-leads");
        leads.waitForNavigation(() -> leads.getByText("Begin aanmelding", new Page.GetByTextOptions().setExact(true)).first().click());
        return RegistrationPage.on(leads);
    }
}
