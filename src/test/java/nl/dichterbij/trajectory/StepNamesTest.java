package nl.dichterbij.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.dichterbij.testing.Drawn;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** A step is called on pages what it is called in the diagram. */
@PageTest
class StepNamesTest {

    @Autowired
    private StepNames names;

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void inDutchAsInTheDiagram() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
        assertThat(names.of("conduct-intake")).isEqualTo(Drawn.step("conduct-intake"));
        assertThat(names.of("no-such-step")).isEqualTo("no-such-step");
    }

    @Test
    void inEnglishByTheMessages() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(names.of("register-at-uwv")).isEqualTo("Register at UWV");
    }
}
