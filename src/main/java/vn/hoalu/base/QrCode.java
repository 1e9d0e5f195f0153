package vn.hoalu.base;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Map;

/** A text as QR code; what is drawn is a shape and not a picture, so it stays sharp on every printer. */
public final class QrCode {

    // What the standard asks for; scanners do miss codes with less.
    private static final int QUIET_MODULES = 4;

    private final BitMatrix modules;

    public QrCode(String text) {
        this.modules = encode(text);
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

    /** Modules on a side, the quiet zone included. */
    public int size() {
        return modules.getWidth();
    }

    /** The dark modules, one unit each; those side by side are one rectangle, so that no hairline shows between them. */
    public Path2D dark() {
        Path2D dark = new Path2D.Double();
        for (int row = 0; row < size(); row++) {
            for (int from = 0; from < size(); from++) {
                int to = endOfRun(row, from);
                if (to > from) {
                    addRectangle(dark, from, row, to);
                    from = to;
                }
            }
        }
        return dark;
    }

    /** The dark modules as the numbers of an SVG path. */
    public String path() {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator parts = dark().getPathIterator(null); !parts.isDone(); parts.next()) {
            path.append(
                    switch (parts.currentSegment(at)) {
                        case PathIterator.SEG_MOVETO -> "M%d %d".formatted((int) at[0], (int) at[1]);
                        case PathIterator.SEG_LINETO -> "L%d %d".formatted((int) at[0], (int) at[1]);
                        default -> "z";
                    });
        }
        return path.toString();
    }

    private int endOfRun(int row, int from) {
        int to = from;
        while (to < size() && modules.get(to, row)) {
            to++;
        }
        return to;
    }

    private static void addRectangle(Path2D path, int from, int row, int to) {
        path.moveTo(from, row);
        path.lineTo(to, row);
        path.lineTo(to, row + 1);
        path.lineTo(from, row + 1);
        path.closePath();
    }
}
