package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the registration pages show besides what was typed. */
@Component
class RegistrationView {

    /** Id of the form; the language buttons of the page belong to it, so that typed text survives them. */
    private static final String FORM = "aanmelding";

    private final ServedArea area;
    private final Parameters parameters;
    private final Clock clock;

    RegistrationView(ServedArea area, Parameters parameters, Clock clock) {
        this.area = area;
        this.parameters = parameters;
        this.clock = clock;
    }

    void fill(Model model, int step) {
        model.addAttribute("step", step);
        model.addAttribute("languageForm", FORM);
        model.addAttribute("municipalities", area.municipalities());
        model.addAttribute("contactWays", ContactWay.values());
        model.addAttribute("languages", RegistrationRules.LANGUAGES);
        model.addAttribute("allSectors", Sector.values());
        model.addAttribute("benefits", Benefit.values());
    }

    /** Working days within which the team makes contact. */
    int intakeTerm() {
        return parameters.getInt(ParameterCode.of("term", "conduct-intake"), area.main(), LocalDate.now(clock));
    }
}
