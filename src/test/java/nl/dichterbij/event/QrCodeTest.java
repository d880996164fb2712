package nl.dichterbij.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int QUIET_ZONE = 4;

    @Test
    void whatIsDrawnCanBeReadBack() throws Exception {
        var text = "https://dichterbij.example.nl/e/ABC234";
        var svg = QrCode.svg(text);
        int size = Integer.parseInt(svg.replaceFirst("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
        var drawn = new BitMatrix(size - 2 * QUIET_ZONE);
        var runs = RUN.matcher(svg);
        while (runs.find()) {
            drawn.setRegion(Integer.parseInt(runs.group(1)) - QUIET_ZONE, Integer.parseInt(runs.group(2)) - QUIET_ZONE,
                    Integer.parseInt(runs.group(3)), 1);
        }
        assertThat(new Decoder().decode(drawn).getText()).isEqualTo(text);
    }
}
