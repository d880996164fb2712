package nl.dichterbij.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.dichterbij.skills.Concept;
import nl.dichterbij.skills.Taxonomy;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts reasons into words, in the reader's language. */
@Component
class ReasonTexts {

    private final Taxonomy taxonomy;
    private final MessageSource messages;

    ReasonTexts(Taxonomy taxonomy, MessageSource messages) {
        this.taxonomy = taxonomy;
        this.messages = messages;
    }

    /** A line as it is shown. */
    record Line(String text, Reason.Tone tone) {

        /** For the style sheet. */
        public String style() {
            return tone.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Many lists at once: the labels of all their skills in one query. */
    List<List<Line>> of(Collection<List<Reason>> lists) {
        var uris = lists.stream().flatMap(List::stream).flatMap(reason -> reason.codes().stream())
                .filter(code -> code.contains(":")).collect(Collectors.toSet());
        var labels = taxonomy.findAll(uris);
        return lists.stream().map(reasons -> reasons.stream().map(reason -> line(reason, labels)).toList()).toList();
    }

    private Line line(Reason reason, Map<String, Concept> labels) {
        var words = reason.codes().stream().map(code -> label(reason.kind(), code, labels)).toList();
        var arguments = new ArrayList<Object>(reason.numbers());
        arguments.add(switch (reason.kind()) {
            case NEAR, NEAR_LANGUAGES -> pairs(words);
            default -> String.join(", ", words);
        });
        var empty = reason.kind() == Reason.Kind.SKILLS && words.isEmpty() ? ".none" : "";
        var text = text("matching.reason." + reason.kind() + empty, arguments.toArray());
        return new Line(text, empty.isEmpty() ? reason.kind().tone() : Reason.Tone.PARTLY);
    }

    private String label(Reason.Kind kind, String code, Map<String, Concept> labels) {
        return switch (kind) {
            case LICENCES, MISSING_LICENCES -> text("licence.in-sentence." + code);
            case CONDITIONS, UNSUITED_CONDITIONS -> text("work-condition.in-sentence." + code);
            default -> labels.containsKey(code) ? labels.get(code).label() : text("matching.reason.unknown");
        };
    }

    /** What is asked and what is there instead, by turns. */
    private String pairs(List<String> words) {
        return IntStream.range(0, words.size() / 2)
                .mapToObj(pair -> text("matching.reason.pair", words.get(2 * pair), words.get(2 * pair + 1)))
                .collect(Collectors.joining(", "));
    }

    private String text(String code, Object... arguments) {
        return messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
    }
}
