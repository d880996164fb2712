package nl.dichterbij.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * All that a document may be made of besides its text: two fonts, one style sheet and one colour profile, each from
 * this application, and pictures that stand in the page itself. Nothing is ever fetched from elsewhere.
 */
class PdfResources {

    static final String FONT = "Document";

    private static final String STYLE_SHEET = "document:style.css";
    private static final String PICTURE = "data:image/png;base64,";

    static {
        // it writes every address to the console, and parts of a page that it cannot read
        XRLog.setLoggingEnabled(false);
    }

    private final byte[] regular = read("document/fonts/DejaVuSans.ttf");
    private final byte[] bold = read("document/fonts/DejaVuSans-Bold.ttf");
    private final byte[] styleSheet = read("document/style.css");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfRendererBuilder on(PdfRendererBuilder builder) {
        return builder
                .useFont(() -> new ByteArrayInputStream(regular), FONT, 400, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(bold), FONT, 700, FontStyle.NORMAL, true)
                .useColorProfile(colours)
                .useReplacementText("?")
                .useUriResolver((base, address) -> isOurs(address) ? address : null)
                .useExternalResourceAccessControl((address, type) -> isOurs(address),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useProtocolsStreamImplementation(address -> new StyleSheet(styleSheet), "document");
    }

    private static boolean isOurs(@Nullable String address) {
        return address != null && (address.equals(STYLE_SHEET) || address.startsWith(PICTURE));
    }

    private static byte[] read(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private record StyleSheet(byte[] content) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
