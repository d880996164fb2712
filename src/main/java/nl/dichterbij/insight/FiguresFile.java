package nl.dichterbij.insight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.RegionCode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Figures that may leave the team: a count of so few people that somebody could recognise one of them is not told
 * (domain.md, section 7). A total that would tell it after all is not told either: each count stands alone.
 */
@Component
class FiguresFile {

    private static final Locale DUTCH = Locale.of("nl");

    private final Figures figures;
    private final Parameters parameters;
    private final MessageSource messages;
    private final Clock clock;

    FiguresFile(Figures figures, Parameters parameters, MessageSource messages, Clock clock) {
        this.figures = figures;
        this.parameters = parameters;
        this.messages = messages;
        this.clock = clock;
    }

    /** @return comma-separated, with a heading; in Dutch */
    String of(RegionCode region, Selection selection) {
        var smallest = parameters.getInt(new ParameterCode("figures.smallest-cell"), region, LocalDate.now(clock));
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            csv.printRecord(word("figures.file.what"), word("figures.file.part"), word("figures.file.count"));
            var reach = figures.reach(region, selection);
            List.of(new Line("reached", reach.reached()), new Line("without-benefit", reach.withoutBenefit()),
                    new Line("intake", reach.intake()), new Line("advised", reach.advised()), new Line("chosen", reach.chosen()),
                    new Line("placed", reach.placed()), new Line("stopped", reach.stopped()), new Line("running", reach.running()))
                    .forEach(line -> print(csv, word("figures." + line.what()), "", told(line.count(), smallest)));
            figures.routes(region, selection).forEach(row -> {
                var route = word("figures.route." + (row.route() == null ? "unknown" : row.route()));
                print(csv, word("figures.reached"), route, told(row.reached(), smallest));
                print(csv, word("figures.placed"), route, told(row.placed(), smallest));
                print(csv, word("figures.started"), route, told(row.started(), smallest));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private record Line(String what, int count) {
    }

    private static void print(CSVPrinter csv, String... values) {
        try {
            csv.printRecord((Object[]) values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody is told as it is. */
    private static String told(int count, int smallest) {
        return count > 0 && count < smallest ? "<" + smallest : String.valueOf(count);
    }

    private String word(String key) {
        return messages.getMessage(key, null, DUTCH);
    }
}
