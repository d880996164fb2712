package nl.dichterbij.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Reads a PDF as its readers do, and has it judged by veraPDF, the reference validator. */
public final class PdfFile {

    private final byte[] bytes;

    public PdfFile(byte[] bytes) {
        this.bytes = bytes;
    }

    public interface Reader<T> {
        T read(PDDocument document) throws Exception;
    }

    public <T> T read(Reader<T> reader) {
        try (var document = Loader.loadPDF(bytes)) {
            return reader.read(document);
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    public String text() {
        return read(document -> new PDFTextStripper().getText(document)).replaceAll("\\s+", " ").strip();
    }

    List<PDFont> fonts() {
        return read(document -> StreamSupport.stream(document.getPages().spliterator(), false)
                .flatMap(page -> StreamSupport.stream(page.getResources().getFontNames().spliterator(), false)
                        .map(name -> font(page.getResources(), name)))
                .toList());
    }

    private static PDFont font(org.apache.pdfbox.pdmodel.PDResources resources, COSName name) {
        try {
            return resources.getFont(name);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** What is against PDF/A-2a or PDF/UA-1, a line for each rule; empty when nothing is. */
    public List<String> problems() {
        VeraGreenfieldFoundryProvider.initialise();
        return java.util.stream.Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1).flatMap(flavour -> problems(flavour).stream())
                .distinct().toList();
    }

    private List<String> problems(PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            if (result.getTotalAssertions() == 0) {
                throw new AssertionError("nothing was checked against " + flavour);
            }
            return result.getTestAssertions().stream()
                    .map(found -> String.format(Locale.ROOT, "%s %s: %s", flavour, found.getRuleId().getClause(), found.getMessage()))
                    .toList();
        } catch (Exception notValidated) {
            throw new AssertionError(notValidated);
        }
    }
}
