package org.otonari.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.otonari.files.TestFiles.bytes;
import static org.otonari.files.TestFiles.docx;
import static org.otonari.files.TestFiles.heic;
import static org.otonari.files.TestFiles.joined;
import static org.otonari.files.TestFiles.jpeg;
import static org.otonari.files.TestFiles.pdf;
import static org.otonari.files.TestFiles.png;
import static org.otonari.files.TestFiles.pngOf;
import static org.otonari.files.TestFiles.text;
import static org.otonari.files.TestFiles.xlsx;
import static org.otonari.files.TestFiles.zip;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

class FileCheckTests {

    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-" + "TEST-FILE!$H+H*";

    private final FileCheck check = new FileCheck(new FileSettings(DataSize.ofMegabytes(10), 220));

    static Stream<Arguments> honestFiles() {
        return Stream.of(
                Arguments.of("在留カード.pdf", "application/pdf", pdf(), FileType.PDF),
                Arguments.of("photo.JPG", "image/jpeg", jpeg(), FileType.JPEG),
                Arguments.of("a.jpeg", "image/pjpeg", jpeg(), FileType.JPEG),
                Arguments.of("図.png", "", png(), FileType.PNG),
                Arguments.of("IMG_1.HEIC", "application/octet-stream", heic(8064, 6048), FileType.HEIC),
                Arguments.of("memo.txt", "text/plain;charset=utf-8", text(), FileType.TEXT),
                Arguments.of("memo.txt", null, "覚え書き".getBytes(Charset.forName("windows-31j")), FileType.TEXT),
                Arguments.of("表.xlsx", FileType.XLSX.mediaType(), xlsx(), FileType.XLSX),
                Arguments.of("手紙.docx", FileType.DOCX.mediaType(), docx(), FileType.DOCX));
    }

    @ParameterizedTest
    @MethodSource("honestFiles")
    void takesAFileWhoseContentNameAndDeclaredTypeAgree(String name, String declared, byte[] content, FileType type) {
        var checked = check.check(name, declared, content);

        assertThat(checked.type()).isEqualTo(type);
        assertThat(checked.name()).isEqualTo(name);
        assertThat(checked.size()).isEqualTo(content.length);
    }

    static Stream<Arguments> hostileFiles() {
        var svg = bytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        var html = bytes("<!DOCTYPE html><script>alert(1)</script>");
        return Stream.of(
                Arguments.of("empty", "a.pdf", null, new byte[0]),
                Arguments.of("tooLarge", "a.txt", null, filled(10 * 1024 * 1024 + 1)),
                Arguments.of("type", "a.svg", "image/svg+xml", svg),
                Arguments.of("type", "a.html", "text/html", html),
                Arguments.of("type", "a.pdf.exe", "application/pdf", pdf()),
                Arguments.of("type", "pdf", "application/pdf", pdf()),
                Arguments.of("type", "a.docm", null, docx()),
                Arguments.of("disagrees", "a.txt", "text/plain", svg),
                Arguments.of("disagrees", "a.txt", "text/plain", html),
                Arguments.of("disagrees", "a.txt", "text/plain", bytes("\uFEFF  <?xml version='1.0'?><a/>")),
                Arguments.of("disagrees", "a.txt", "text/plain", bytes("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("disagrees", "a.png", "image/png", svg),
                Arguments.of("disagrees", "a.png", "image/png", jpeg()),
                Arguments.of("disagrees", "a.pdf", "image/png", pdf()),
                Arguments.of("disagrees", "a.pdf", "text/html", pdf()),
                Arguments.of("disagrees", "a.pdf", "application/pdf", joined(bytes("junk "), pdf())),
                Arguments.of("disagrees", "a.docx", null, xlsx()),
                Arguments.of("disagrees", "a.docx", null, zip("run.class", bytes("code"))),
                Arguments.of("disagrees", "a.jpg", null, bytes("MZ\u0000\u0001 this program")),
                Arguments.of("damaged", "a.txt", null, bytes("a\u0000b")),
                Arguments.of("damaged", "a.pdf", null, Arrays.copyOf(pdf(), 60)),
                Arguments.of("damaged", "a.jpg", null, Arrays.copyOf(jpeg(), 30)),
                Arguments.of("damaged", "a.png", null, Arrays.copyOf(png(), 20)),
                Arguments.of("damaged", "a.docx", null, Arrays.copyOf(docx(), 80)),
                Arguments.of("damaged", "a.docx", null, zip("../../etc/passwd", bytes("x"))),
                Arguments.of("twoInOne", "a.pdf", null, joined(bytes("%PDF-1.4\n<html><script>1</script>"), pdf())),
                Arguments.of("twoInOne", "a.pdf", null, joined(pdf(), zip("run.class", bytes("code")))),
                Arguments.of("twoInOne", "a.jpg", null, joined(jpeg(), zip("run.class", bytes("code")))),
                Arguments.of("pixels", "a.png", null, pngOf(50_000, 50_000)),
                Arguments.of("pixels", "a.png", null, pngOf(-1, -1)),
                Arguments.of("pixels", "a.heic", null, heic(50_000, 50_000)),
                Arguments.of("macros", "a.xlsx", null, zip("xl/vbaProject.bin", bytes("x"))),
                Arguments.of("bomb", "a.docx", null, zip("word/document.xml", filled(200_000_000))),
                Arguments.of("virus", "a.txt", "text/plain", bytes(EICAR)));
    }

    @ParameterizedTest
    @MethodSource("hostileFiles")
    void refusesEverythingElseAndSaysWhy(String reason, String name, String declared, byte[] content) {
        assertThat(refusal(name, declared, content).key()).isEqualTo("files.refused." + reason);
    }

    @Test
    void refusesAZipOfTooManyParts() {
        var parts = new Object[5_000];
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = "part" + i;
            parts[i + 1] = new byte[0];
        }

        assertThat(refusal("a.docx", null, zip(parts)).key()).isEqualTo("files.refused.bomb");
    }

    @Test
    void namesNothingOfTheFileInTheRefusal() {
        assertThat(refusal("佐藤花子の診断書.exe", null, pdf())).hasMessage("files.refused.type");
    }

    @Property(tries = 300)
    void anythingAtAllIsTakenOrRefusedAndNothingElse(@ForAll @Size(max = 400) byte[] tail, @ForAll FileType type) {
        for (var head : new byte[][] {{}, pdf(), png(), jpeg(), heic(10, 10), docx(), text()}) {
            var cut = Arrays.copyOf(head, head.length / 2);
            assertThatCode(() -> attempt(type, joined(cut, tail))).doesNotThrowAnyException();
        }
    }

    private void attempt(FileType type, byte[] content) {
        try {
            check.check("a." + type.extensions().get(0), null, content);
        } catch (FileRefused expected) {
            assertThat(expected.key()).startsWith("files.refused.");
        }
    }

    private FileRefused refusal(String name, String declared, byte[] content) {
        var refused = catchThrowableOfType(FileRefused.class, () -> check.check(name, declared, content));
        assertThat(refused).as("the file is refused").isNotNull();
        return refused;
    }

    private static byte[] filled(int size) {
        var bytes = new byte[size];
        Arrays.fill(bytes, (byte) ' ');
        return bytes;
    }
}
