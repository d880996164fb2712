package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.dichterbij.region.Municipality;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team sees who wants to be called in its region, and tells what came of it. */
@Controller
@RequestMapping("/terugbellen")
class CallbackListController {

    private final Callbacks callbacks;
    private final Regions regions;
    private final Access access;
    private final CurrentUser user;
    private final Clock clock;

    CallbackListController(Callbacks callbacks, Regions regions, Access access, CurrentUser user, Clock clock) {
        this.callbacks = callbacks;
        this.regions = regions;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        return show(null, model);
    }

    /** Another region's request is left alone, as if it did not exist. */
    @PostMapping("/{id}")
    String record(@PathVariable String id, @RequestParam(name = "uitkomst", defaultValue = "") String typed, Model model) {
        var region = region();
        var outcome = Arrays.stream(CallbackRequest.Outcome.values()).filter(known -> known.name().equals(typed)).findFirst();
        if (outcome.isEmpty()) {
            return show(Text.uuid(id).orElse(null), model);
        }
        Text.uuid(id).ifPresent(known -> callbacks.record(region, known, outcome.get(), user.account().username()));
        return "redirect:/terugbellen?bewaard";
    }

    /** @param missing of the request whose outcome was not chosen */
    private String show(@Nullable UUID missing, Model model) {
        var region = region();
        var today = LocalDate.now(clock);
        model.addAttribute("requests", callbacks.openIn(region));
        model.addAttribute("municipalities", regions.municipalitiesOf(region, today).stream()
                .collect(Collectors.toMap(one -> one.code().value(), Municipality::name)));
        model.addAttribute("outcomes", CallbackRequest.Outcome.values());
        model.addAttribute("missing", missing);
        model.addAttribute("today", today);
        return "trajectory/callbacks";
    }

    private RegionCode region() {
        access.require(Action.CALL_BACK);
        return new RegionCode(Objects.requireNonNull(user.account().regionCode(), "a caseworker works for a region"));
    }
}
