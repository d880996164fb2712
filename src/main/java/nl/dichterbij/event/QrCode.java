package nl.dichterbij.event;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** A QR code as SVG: sharp at every size, and without a library for pictures. */
final class QrCode {

    /** Modules of white around it that scanners need (ISO/IEC 18004). */
    private static final int QUIET_ZONE = 4;

    private QrCode() {
    }

    static String svg(String text) {
        var bits = encode(text);
        var path = new StringBuilder();
        for (int y = 0; y < bits.getHeight(); y++) {
            for (int x = 0; x < bits.getWidth(); x++) {
                int width = runOf(bits, x, y);
                if (width > 0) {
                    path.append('M').append(x).append(' ').append(y).append('h').append(width).append("v1h-").append(width).append('z');
                    x += width;
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s" fill="#000"/></svg>""".formatted(bits.getWidth(), path);
    }

    private static int runOf(BitMatrix bits, int x, int y) {
        int end = x;
        while (end < bits.getWidth() && bits.get(end, y)) {
            end++;
        }
        return end - x;
    }

    static BitMatrix encode(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET_ZONE));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a QR code", tooLong);
        }
    }
}
