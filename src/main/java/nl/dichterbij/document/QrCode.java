package nl.dichterbij.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** A QR code as a picture, for a document or a page. Always write the address beside it, for who cannot scan. */
public record QrCode(String address) {

    private static final int PIXELS = 480;
    /** Survives a fold or a stain over a quarter of it; the white border of four modules belongs to the standard. */
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 4);

    /** A PNG, black on white. */
    public byte[] png() {
        try {
            var picture = draw(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, PIXELS, PIXELS, HINTS));
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds " + address.length() + " characters", tooLong);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** For the {@code src} of an {@code img}. */
    public String dataUri() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png());
    }

    private static BufferedImage draw(BitMatrix modules) {
        var picture = new BufferedImage(modules.getWidth(), modules.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                picture.setRGB(x, y, modules.get(x, y) ? 0x000000 : 0xFFFFFF);
            }
        }
        return picture;
    }
}
