package vn.hoalu.access.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A text as QR code for the camera of an authenticator: the numbers of an SVG path, one unit a module. */
record QrDrawing(int size, String path) {

    private static final int QUIET_MODULES = 4;

    static QrDrawing of(String text) {
        BitMatrix modules = encode(text);
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row)) {
                    path.append("M%d %dh1v1h-1z".formatted(column, row));
                }
            }
        }
        return new QrDrawing(modules.getWidth(), path.toString());
    }

    private static BitMatrix encode(String text) {
        Map<EncodeHintType, Object> hints = Map.of(
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.MARGIN,
                QUIET_MODULES,
                EncodeHintType.CHARACTER_SET,
                "UTF-8");
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("A text of " + text.length() + " characters fits no QR code", e);
        }
    }
}
