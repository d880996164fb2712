package nl.dichterbij.document;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.springframework.stereotype.Service;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Makes a PDF of a template: PDF/A-2a (ISO 19005-2, for keeping) and PDF/UA-1 (ISO 14289-1, for reading aloud) at
 * once, with its fonts and colour profile inside. Write templates with {@code document/layout}; use no
 * {@code th:utext}, so that whatever people typed stays text.
 */
@Service
public class Documents {

    /** What XML does not allow; such a character in a name would make the page unreadable. */
    private static final String NOT_XML = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private final SpringTemplateEngine templates;
    private final PdfResources resources = new PdfResources();

    Documents(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * @param template name of a template, such as {@code budget/decision-letter}, that is well-formed XML
     * @param model    what the template shows
     * @param locale   language of the texts, and the language that a screen reader reads in
     * @return the bytes of the file; another call with the same values gives other bytes (date and id of the file)
     * @throws DocumentFailed when the template cannot be made into a document
     */
    public byte[] pdf(String template, Map<String, ?> model, Locale locale) {
        var html = templates.process(template, new Context(locale, Map.copyOf(model))).replaceAll(NOT_XML, "\uFFFD");
        var bytes = new ByteArrayOutputStream();
        try {
            resources.on(new PdfRendererBuilder())
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .withProducer("Dichterbij")
                    .withHtmlContent(html, null)
                    .toStream(bytes)
                    .run();
        } catch (Exception notMade) {
            throw new DocumentFailed(template, notMade);
        }
        return bytes.toByteArray();
    }
}
