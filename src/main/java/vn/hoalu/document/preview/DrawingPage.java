package vn.hoalu.document.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** One page as a picture, of a size that does not depend on what the page says of its own. */
class DrawingPage {

    private static final float WIDEST = 1600;
    private static final float HIGHEST = 3200;

    private final PDDocument document;

    DrawingPage(PDDocument document) {
        this.document = document;
    }

    byte[] draw(int page) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        BufferedImage picture = renderer.renderImage(page - 1, scale(page), ImageType.RGB);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", written);
        return written.toByteArray();
    }

    private float scale(int page) {
        PDRectangle box = document.getPage(page - 1).getCropBox();
        boolean turned = document.getPage(page - 1).getRotation() % 180 != 0;
        float width = Math.max(1, turned ? box.getHeight() : box.getWidth());
        float height = Math.max(1, turned ? box.getWidth() : box.getHeight());
        return Math.min(WIDEST / width, HIGHEST / height);
    }
}
