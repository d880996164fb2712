package nl.dichterbij.trajectory;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import nl.dichterbij.engine.DiagramNames;
import nl.dichterbij.region.TermedSteps;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * How pages call a human step. In Dutch as the diagram does, so that who renames a step there renames it everywhere;
 * in other languages by the messages, and where those have no words for it, as the diagram does.
 */
@Component
public class StepNames implements TermedSteps {

    private static final String DUTCH = "nl";

    private final Map<String, String> inDiagrams;
    private final MessageSource messages;

    StepNames(DiagramNames diagrams, MessageSource messages) {
        this.inDiagrams = diagrams.ofUserTasks();
        this.messages = messages;
    }

    /** @param elementId id of the user task in the diagram; returned as it is when nobody named it */
    public String of(String elementId) {
        var locale = LocaleContextHolder.getLocale();
        var drawn = inDiagrams.getOrDefault(elementId, elementId);
        return locale.getLanguage().equals(DUTCH) && inDiagrams.containsKey(elementId) ? drawn : told(elementId, drawn, locale);
    }

    @Override
    public Set<String> elementIds() {
        return inDiagrams.keySet();
    }

    private String told(String elementId, String otherwise, Locale locale) {
        return java.util.Objects.requireNonNull(messages.getMessage("step." + elementId, null, otherwise, locale));
    }
}
