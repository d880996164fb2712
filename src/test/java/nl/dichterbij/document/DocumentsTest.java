package nl.dichterbij.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.sun.net.httpserver.HttpServer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A document as people keep it: readable, accessible, complete in itself. */
@SpringBootTest(classes = {DocumentsTest.Texts.class, Documents.class}, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class DocumentsTest {

    private static final String ADDRESS = "https://dichterbij.example/verificatie/ABCD";

    @Autowired
    private Documents documents;

    @Configuration(proxyBeanMethods = false)
    @Import(ThymeleafAutoConfiguration.class)
    static class Texts {

        @Bean
        MessageSource messageSource() {
            var source = new ResourceBundleMessageSource();
            source.setBasename("messages");
            source.setDefaultEncoding(StandardCharsets.UTF_8.name());
            source.setDefaultLocale(Locale.of("nl"));
            return source;
        }
    }

    @Test
    void meetsPdfAAndPdfUa() {
        assertThat(letter("Jikke Testveld").problems()).isEmpty();
    }

    /** What the test above relies on: veraPDF finds what is wrong. */
    @Test
    void theValidatorSeesWhatIsMissing() throws IOException {
        var bare = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bare);
        }
        assertThat(new PdfFile(bare.toByteArray()).problems()).anyMatch(problem -> problem.startsWith("2a "))
                .anyMatch(problem -> problem.startsWith("ua1 "));
    }

    @Test
    void isTaggedAndSaysWhatItIs() throws IOException {
        letter("Jikke").read(document -> {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Brief & verklaring");
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfaid:part", "pdfaid:conformance", "pdfuaid:part");
            return null;
        });
    }

    @Test
    void carriesItsFonts() {
        assertThat(letter("Jikke").fonts()).isNotEmpty().allSatisfy(font -> assertThat(font.isEmbedded()).isTrue());
    }

    @Test
    void canBeReadAndCopied() {
        assertThat(letter("Zoë Şimşek-Łukaszewski van 't Hoff").text())
                .contains("Brief & verklaring", "Zoë Şimşek-Łukaszewski van 't Hoff", "Een", "Twee");
    }

    /** What people type stays text, and what no font has or XML forbids spoils neither the file nor its validity. */
    @ParameterizedTest
    @ValueSource(strings = {"<b>vet</b> & <script>x</script>", "naam\u0000\u0001\uFFFF", "🦊 vos 中文", "&nbsp; ]]> <!--", "\uD83D"})
    void takesAnyText(String name) {
        var letter = letter(name);
        assertThat(letter.text()).contains("Brief & verklaring", "Twee");
        if (name.startsWith("<b>")) {
            assertThat(letter.text()).contains(name);
        }
        assertThat(letter.problems()).isEmpty();
    }

    /** A server counts who calls: a document that names a picture elsewhere is made without it. */
    @Test
    void fetchesNothing() throws IOException {
        var calls = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            var secret = Files.createTempFile("secret", ".png");
            Files.write(secret, new QrCode("geheim").png());
            for (var elsewhere : new String[] {"http://127.0.0.1:" + server.getAddress().getPort() + "/x.png",
                    secret.toUri().toString(), secret.toString(), "classpath:application.yaml"}) {
                var pictures = new PdfFile(make("Jikke", Map.of("address", elsewhere))).read(document -> {
                    var found = new AtomicInteger();
                    for (var name : document.getPage(0).getResources().getXObjectNames()) {
                        found.incrementAndGet();
                    }
                    return found.get();
                });
                assertThat(pictures).as(elsewhere).isEqualTo(1);
            }
            Files.delete(secret);
            assertThat(calls).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void saysWhichTemplateIsWrongAndNothingOfItsContent() {
        assertThatThrownBy(() -> documents.pdf("document-test/broken", Map.of("name", "Jikke"), Locale.of("nl")))
                .isInstanceOf(DocumentFailed.class).hasMessage("The document document-test/broken cannot be made");
    }

    @Test
    void drawsACodeThatCanBeScanned() throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(new QrCode(ADDRESS).png()));
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var scanned = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels))));
        assertThat(scanned.getText()).isEqualTo(ADDRESS);
    }

    private PdfFile letter(String name) {
        return new PdfFile(make(name, Map.of()));
    }

    private byte[] make(String name, Map<String, String> more) {
        var model = new HashMap<String, Object>(Map.of("title", "Brief & verklaring", "name", name,
                "code", new QrCode(ADDRESS).dataUri()));
        model.putAll(more);
        return documents.pdf("document-test/letter", model, Locale.of("nl"));
    }
}
