package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import nl.dichterbij.person.ContactNotes;
import nl.dichterbij.security.Colleagues;
import org.springframework.stereotype.Component;

/** The last notes of contacts. */
@Component
class NotesSection implements DossierSection {

    private static final int SHOWN = 3;

    private final ContactNotes notes;
    private final Colleagues colleagues;
    private final Clock clock;

    NotesSection(ContactNotes notes, Colleagues colleagues, Clock clock) {
        this.notes = notes;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    record Shown(String number, List<Line> notes) {
    }

    record Line(String text, LocalDate on, String by) {
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean isAboutPerson() {
        return true;
    }

    @Override
    public String template() {
        return "trajectory/notes-section";
    }

    @Override
    public Shown model(CaseSummary dossier) {
        var names = colleagues.in(dossier.region().value());
        return new Shown(dossier.number().value(), notes.of(dossier.id().value(), SHOWN).stream()
                .map(note -> new Line(note.text(), LocalDate.ofInstant(note.at(), clock.getZone()), names.getOrDefault(note.by(), note.by()))).toList());
    }
}
