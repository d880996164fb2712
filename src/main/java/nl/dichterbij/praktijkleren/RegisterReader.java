package nl.dichterbij.praktijkleren;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

import nl.dichterbij.praktijkleren.RegisterCsv.Row;

/** Reads the register's file, a line for each werkproces, and checks that its lines agree with each other. */
final class RegisterReader {

    private static final int LONGEST = 300;

    private final RegisterEdition edition = new RegisterEdition();

    private RegisterReader() {
    }

    static RegisterEdition read(Path path) {
        var reader = new RegisterReader();
        RegisterCsv.read(path, reader::line);
        if (reader.edition.entries().isEmpty()) {
            throw new RegisterRefused(path.getFileName().toString(), 1, "er staat geen enkel werkproces in");
        }
        return reader.edition;
    }

    private void line(Row row) {
        var crebo = crebo(row.get("crebo"), row);
        var qualification = new Qualification(crebo, text("kwalificatiedossier", row), text("kwalificatie", row),
                level(row), date("geldig_vanaf", row), row.get("geldig_tot_en_met").isEmpty() ? null : date("geldig_tot_en_met", row));
        if (qualification.validUntil() != null && qualification.validUntil().isBefore(qualification.validFrom())) {
            throw row.refuse("geldig_tot_en_met ligt voor geldig_vanaf");
        }
        var read = new RegisterEdition.Entry(qualification, equivalents(crebo, row));
        var entry = edition.entries().computeIfAbsent(crebo, first -> read);
        if (!entry.qualification().equals(qualification) || !entry.equivalents().equals(read.equivalents())) {
            throw row.refuse("crebo %s staat eerder in het bestand met andere gegevens".formatted(crebo));
        }
        var code = WorkProcessCode.parse(row.get("werkproces_code")).orElseThrow(
                () -> row.refuse("\"%s\" is geen code van een werkproces, zoals B1-K1-W2".formatted(row.get("werkproces_code"))));
        if (entry.workProcesses().put(code, new WorkProcess(code, text("kerntaak", row), text("werkproces", row))) != null) {
            throw row.refuse("werkproces %s van crebo %s staat er al".formatted(code, crebo));
        }
    }

    private static Set<Crebo> equivalents(Crebo own, Row row) {
        var found = new LinkedHashSet<Crebo>();
        Arrays.stream(row.get("gelijkwaardige_crebos").split("[\\s|,]+")).filter(text -> !text.isEmpty())
                .map(text -> crebo(text, row)).filter(other -> !other.equals(own)).forEach(found::add);
        return found;
    }

    private static Crebo crebo(String text, Row row) {
        return Crebo.parse(text).orElseThrow(() -> row.refuse("\"%s\" is geen crebo van vijf cijfers".formatted(text)));
    }

    private static int level(Row row) {
        var text = row.get("niveau");
        if (!text.matches("[1-4]")) {
            throw row.refuse("niveau \"%s\" is niet 1, 2, 3 of 4".formatted(text));
        }
        return Integer.parseInt(text);
    }

    private static LocalDate date(String column, Row row) {
        try {
            return LocalDate.parse(row.get(column));
        } catch (DateTimeParseException noDate) {
            throw row.refuse("%s \"%s\" is geen datum zoals 2024-08-01".formatted(column, row.get(column)));
        }
    }

    private static String text(String column, Row row) {
        var text = row.get(column);
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw row.refuse("%s is leeg, te lang of bevat een stuurteken".formatted(column));
        }
        return text;
    }
}
