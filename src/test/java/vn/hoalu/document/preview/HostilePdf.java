package vn.hoalu.document.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDF files written by hand, as somebody who means harm would. */
final class HostilePdf {

    private HostilePdf() {}

    static byte[] page(String attributes, String content) {
        return written(List.of(page(attributes), stream("", content)));
    }

    /** A picture of gigabytes, packed into megabytes, with a mask as large. */
    static byte[] pictureOf(int width, int height) {
        String picture = "/Type /XObject /Subtype /Image /BitsPerComponent 8 /Width %d /Height %d /Filter /FlateDecode "
                .formatted(width, height);
        String nothing = packedNothing((long) width * height);
        return written(List.of(
                page("/MediaBox [0 0 600 800] /Resources << /XObject << /A 5 0 R >> >>"),
                stream("", "600 0 0 800 0 0 cm /A Do"),
                stream(picture + "/ColorSpace /DeviceGray /SMask 6 0 R", nothing),
                stream(picture + "/ColorSpace /DeviceGray", nothing)));
    }

    private static String packedNothing(long length) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            byte[] nothing = new byte[1024 * 1024];
            for (long left = length; left > 0; left -= nothing.length) {
                out.write(nothing, 0, (int) Math.min(left, nothing.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toString(StandardCharsets.ISO_8859_1);
    }

    /** Each of so many forms draws the next one ten times over. */
    static byte[] formsInForms(int depth) {
        List<String> objects = new ArrayList<>();
        objects.add(page("/MediaBox [0 0 600 800] /Resources << /XObject << /A 5 0 R >> >>"));
        objects.add(stream("", "/A Do"));
        for (int i = 0; i < depth; i++) {
            String next = "/Resources << /XObject << /A %d 0 R >> >>".formatted(6 + i);
            objects.add(stream("/Type /XObject /Subtype /Form /BBox [0 0 600 800] " + next, "/A Do ".repeat(10)));
        }
        objects.add(stream("/Type /XObject /Subtype /Form /BBox [0 0 600 800]", "1 0 0 rg 0 0 600 800 re f"));
        return written(objects);
    }

    private static String page(String attributes) {
        return "<< /Type /Page /Parent 2 0 R /Contents 4 0 R " + attributes + " >>";
    }

    private static String stream(String attributes, String content) {
        return "<< /Length %d %s >>\nstream\n%s\nendstream".formatted(content.length(), attributes, content);
    }

    private static byte[] written(List<String> objects) {
        List<String> all = new ArrayList<>();
        all.add("<< /Type /Catalog /Pages 2 0 R >>");
        all.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        all.addAll(objects);
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            places.add(file.length());
            file.append(i + 1).append(" 0 obj\n").append(all.get(i)).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ").append(all.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
        file.append("trailer\n<< /Size ").append(all.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        return file.append(table).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
