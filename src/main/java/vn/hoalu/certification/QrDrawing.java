package vn.hoalu.certification;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.hoalu.base.QrCode;

/** Draws each {@code <object type="image/x-qr" data="…">} of a paper as the QR code of its data. */
final class QrDrawing implements FSObjectDrawerFactory, FSObjectDrawer {

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getAttribute("type").equals("image/x-qr");
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        QrCode code = new QrCode(element.getAttribute("data"));
        float side = (float) (width / dotsPerPixel);
        device.drawWithGraphics((float) x, (float) y, side, side, graphics -> draw(code, side, graphics));
        return null;
    }

    private static void draw(QrCode code, float side, Graphics2D graphics) {
        graphics.setColor(Color.BLACK);
        graphics.scale(side / code.size(), side / code.size());
        graphics.fill(code.dark());
    }
}
