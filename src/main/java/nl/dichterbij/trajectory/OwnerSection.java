package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import nl.dichterbij.security.Colleagues;
import nl.dichterbij.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who of the team does this case, and how it came to them. */
@Component
class OwnerSection implements DossierSection {

    private final Handovers handovers;
    private final Colleagues colleagues;
    private final CurrentUser user;
    private final Clock clock;

    OwnerSection(Handovers handovers, Colleagues colleagues, CurrentUser user, Clock clock) {
        this.handovers = handovers;
        this.colleagues = colleagues;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param owner name; null when nobody has the case
     * @param free  whether the current user has it not, and may take it
     */
    record Shown(String number, @Nullable String owner, boolean free, List<Line> history) {
    }

    /** @param step element id; null for the whole case */
    record Line(LocalDate on, @Nullable String step, @Nullable String from, String to, String reason, String by) {
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String template() {
        return "trajectory/owner-section";
    }

    @Override
    public Shown model(CaseSummary dossier) {
        var names = colleagues.in(dossier.region().value());
        var owner = handovers.ownerOf(dossier.id());
        var me = user.account().username();
        var free = !dossier.isHandedOver() && names.containsKey(me) && owner.filter(me::equals).isEmpty();
        return new Shown(dossier.number().value(), owner.map(one -> name(names, one)).orElse(null), free,
                handovers.of(dossier.id()).stream().map(one -> new Line(LocalDate.ofInstant(one.at(), clock.getZone()), one.step(),
                        one.from() == null ? null : name(names, one.from()), name(names, one.to()), one.reason(), name(names, one.by()))).toList());
    }

    private static String name(Map<String, String> names, String username) {
        return names.getOrDefault(username, username);
    }
}
