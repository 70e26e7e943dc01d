package org.otonari.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every kind, honest and not. */
public final class TestFiles {

    private TestFiles() {}

    public static byte[] pdf() {
        return bytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>"
                + "endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
                + "trailer<</Root 1 0 R/Size 4>>\n%%EOF\n");
    }

    public static byte[] png() {
        return picture("png");
    }

    public static byte[] jpeg() {
        return picture("jpg");
    }

    /** Only its header; nobody here decodes it. */
    public static byte[] heic(int width, int height) {
        return ByteBuffer.allocate(64)
                .put(new byte[] {0, 0, 0, 24})
                .put(bytes("ftypheic\0\0\0\0mif1heic"))
                .put(new byte[] {0, 0, 0, 20})
                .put(bytes("ispe"))
                .putInt(0)
                .putInt(width)
                .putInt(height)
                .array();
    }

    public static byte[] docx() {
        return zip("[Content_Types].xml", bytes("<Types/>"), "word/document.xml", bytes("<w:document/>"));
    }

    public static byte[] xlsx() {
        return zip("[Content_Types].xml", bytes("<Types/>"), "xl/workbook.xml", bytes("<workbook/>"));
    }

    public static byte[] text() {
        return bytes("Subject: 覚え書き\n𠮷野さんに電話\n");
    }

    /** A picture that says it is this large and holds next to nothing. */
    static byte[] pngOf(int width, int height) {
        var png = png();
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }

    /** Names and contents by turns. */
    static byte[] zip(Object... parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) parts[i]));
                zip.write((byte[]) parts[i + 1]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static byte[] picture(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
