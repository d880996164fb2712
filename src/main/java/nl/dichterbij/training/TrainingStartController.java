package nl.dichterbij.training;

import java.time.Clock;
import java.time.LocalDate;

import nl.dichterbij.forms.DateForm;
import nl.dichterbij.security.Action;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The days on which an offer starts, and how many people can. */
@Controller
class TrainingStartController {

    private static final String FORM = "form";

    private final OfferAccess access;
    private final Offers offers;
    private final Places places;
    private final Clock clock;

    TrainingStartController(OfferAccess access, Offers offers, Places places, Clock clock) {
        this.access = access;
        this.offers = offers;
        this.places = places;
        this.clock = clock;
    }

    /** Nothing but what {@link StartForm} is made of. */
    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping("/opleidingen/{number}/starts/nieuw")
    String open(@PathVariable String number, Model model) {
        var form = new StartForm(null, null);
        return show(access.get(number, Action.EDIT_TRAINING), null, form, errorsOf(form), model);
    }

    @PostMapping("/opleidingen/{number}/starts/nieuw")
    String add(@PathVariable String number, @ModelAttribute(FORM) StartForm form, Model model) {
        var view = access.get(number, Action.EDIT_TRAINING);
        var errors = errorsOf(form);
        form.check(LocalDate.now(clock), errors);
        if (!errors.hasErrors() && !offers.addStart(view.number(), form.startsOn().parse().orElseThrow(), Integer.parseInt(form.capacity()))) {
            errors.rejectValue("startsOn", "training.startsOn.exists");
        }
        return errors.hasErrors() ? show(view, null, form, errors, model) : shown(view);
    }

    @GetMapping("/opleidingen/{number}/starts/{day}/plaatsen")
    String openCapacity(@PathVariable String number, @PathVariable String day, Model model) {
        var found = access.getStart(number, day, Action.EDIT_TRAINING);
        var form = new StartForm(DateForm.of(found.start().startsOn()), String.valueOf(found.start().capacity()));
        return show(found.offer(), found.start(), form, errorsOf(form), model);
    }

    @PostMapping("/opleidingen/{number}/starts/{day}/plaatsen")
    String changeCapacity(@PathVariable String number, @PathVariable String day, @ModelAttribute(FORM) StartForm form,
                          Model model) {
        var found = access.getStart(number, day, Action.EDIT_TRAINING);
        var errors = errorsOf(form);
        form.checkCapacity(errors);
        if (!errors.hasErrors() && !places.changeCapacity(found.start().id(), Integer.parseInt(form.capacity()))) {
            errors.rejectValue("capacity", "training.capacity.taken");
        }
        return errors.hasErrors() ? show(found.offer(), found.start(), form, errors, model) : shown(found.offer());
    }

    private static String show(OfferView view, OfferView.@Nullable Start start, StartForm form,
                               BindingResult errors, Model model) {
        if (view.closed()) {
            return "redirect:/opleidingen/" + view.number();
        }
        model.addAttribute("view", view);
        model.addAttribute("start", start);
        model.addAttribute(FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
        return "training/start-form";
    }

    private static BindingResult errorsOf(StartForm form) {
        return new BeanPropertyBindingResult(form, FORM);
    }

    private static String shown(OfferView view) {
        return "redirect:/opleidingen/" + view.number() + "?gewijzigd#starts";
    }
}
