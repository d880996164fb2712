package nl.dichterbij.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that every text exists in; the first one is what people get who chose none. */
final class Languages {

    static final Locale DUTCH = Locale.of("nl");
    static final List<Locale> ALL = List.of(DUTCH, Locale.ENGLISH);

    private Languages() {
    }

    static Optional<Locale> find(@Nullable String code) {
        return ALL.stream().filter(locale -> locale.getLanguage().equals(code)).findFirst();
    }
}
