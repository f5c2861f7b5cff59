package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeReaderTests {

    private final ResumeReader reader = new ResumeReader(new PdfText());

    @Test
    void readsTheWordsOfEveryKindOfFile() {
        assertThat(read("cv.pdf", SampleFiles.pdf("Harbour pilot since 2011")))
                .isEqualTo(resume("cv.pdf", ResumeFormat.PDF, "Harbour pilot since 2011"));
        assertThat(read("cv.docx", SampleFiles.docx("Harbour pilot")))
                .isEqualTo(resume("cv.docx", ResumeFormat.DOCX, "Harbour pilot\nSecond\tline"));
        assertThat(read("cv.odt", SampleFiles.odt("Harbour pilot")))
                .isEqualTo(resume("cv.odt", ResumeFormat.ODT, "Harbour pilot\nSecond\tline"));
        assertThat(read("cv.txt", SampleFiles.utf8("Hafenlotse – größer")))
                .isEqualTo(resume("cv.txt", ResumeFormat.TXT, "Hafenlotse – größer"));
    }

    @Test
    void readsTextInTheUsualEncodings() {
        assertThat(read("cv.txt", "Größe".getBytes(StandardCharsets.UTF_16)).text())
                .isEqualTo("Größe");
        assertThat(read("cv.txt", "Größe".getBytes(StandardCharsets.ISO_8859_1)).text())
                .isEqualTo("Größe");
    }

    @Test
    void believesTheContentAndNotTheName() {
        assertThat(read("cv.docx", SampleFiles.pdf("A PDF all the same")))
                .isEqualTo(resume("cv.pdf", ResumeFormat.PDF, "A PDF all the same"));
        assertThat(read("cv.pdf", SampleFiles.utf8("<script>alert(1)</script>")).format())
                .isEqualTo(ResumeFormat.TXT);
    }

    @Test
    void takesAPdfWithoutWords() {
        assertThat(read("scan.pdf", SampleFiles.pdf("")).text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\n", " \n", "\n\n \t"})
    void readsAnyNumberOfBlanksInOneGo(String blanks) {
        byte[] file = SampleFiles.utf8("Harbour pilot" + blanks.repeat(ResumeText.LONGEST / blanks.length()) + "since");

        Resume resume = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read("cv.txt", file));

        assertThat(resume.text()).isEqualTo("Harbour pilot");
    }

    @Test
    void leavesOneEmptyLineOfMany() {
        assertThat(read("cv.txt", SampleFiles.utf8("Pilot \n\t\n \n\n  since\n\n2011"))
                        .text())
                .isEqualTo("Pilot\n\n  since\n\n2011");
    }

    static Stream<Arguments> unfit() {
        byte[] program = {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0};
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
        byte[] olderWord = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        return Stream.of(
                Arguments.of("an empty file", new byte[0], "empty"),
                Arguments.of("one byte too many", new byte[ResumeReader.LARGEST + 1], "10 MB is the most"),
                Arguments.of("a program with the name of a PDF", program, "whatever its name says"),
                Arguments.of("a picture", picture, "whatever its name says"),
                Arguments.of("an older Word file", olderWord, "older Word"),
                Arguments.of("rich text", SampleFiles.utf8("{\\rtf1 Hello}"), "RTF"),
                Arguments.of("blank text", SampleFiles.utf8(" \n \n"), "No words"),
                Arguments.of("the beginning of a PDF and no more", SampleFiles.utf8("%PDF-1.7\n<html>"), "damaged"),
                Arguments.of("a locked PDF", SampleFiles.lockedPdf(), "locked with a password"),
                Arguments.of(
                        "a PDF that unpacks to far more than it shows",
                        SampleFiles.pdfBomb(),
                        "far more memory or time"),
                Arguments.of("a PDF that is an archive too", SampleFiles.pdfAndArchive(), "an archive in one"),
                Arguments.of("a zip bomb", SampleFiles.zipBomb(), "unpacks to far more"),
                Arguments.of("an entity bomb", SampleFiles.entityBomb(), "damaged or locked"),
                Arguments.of("an archive", SampleFiles.zip(Map.of("a.txt", new byte[3])), "neither DOCX nor ODT"),
                Arguments.of("half an archive", half(SampleFiles.docx("Half of it")), "damaged or locked"),
                Arguments.of(
                        "a document with macros",
                        SampleFiles.docx("Macros", Map.of("word/vbaProject.bin", new byte[9])),
                        "contains macros"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unfit")
    void saysWhatToDoAboutAFileThatItDoesNotTake(String name, byte[] content, String message) {
        assertThatThrownBy(() -> reader.read("cv.pdf", content))
                .isInstanceOf(UnfitResume.class)
                .hasMessageContaining(message)
                .hasMessageMatching("(?s).*(?:[Cc]hoose|Save|send).*");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd.pdf",
        "C:\\Users\\me\\cv.docx, cv.pdf",
        "..\\..\\boot.ini, boot.pdf",
        ".htaccess, htaccess.pdf",
        "/, resume.pdf",
        "my cv (new).final.PDF, my cv (new).final.pdf",
        "a\u202Efdp.exe, afdp.pdf",
        "x\"; filename=evil.html, x__ filename_evil.pdf",
        "Lebenslauf Größe.pdf, Lebenslauf Größe.pdf"
    })
    void keepsNothingOfANameThatCouldDoHarm(String sent, String kept) {
        assertThat(FileNames.clean(sent, ResumeFormat.PDF)).isEqualTo(kept);
    }

    @Test
    void cutsEndlessNames() {
        assertThat(FileNames.clean("x".repeat(5000), ResumeFormat.TXT)).hasSize(84);
    }

    private Resume read(String name, byte[] content) {
        return reader.read(name, content).resume();
    }

    private static Resume resume(String name, ResumeFormat format, String text) {
        int size = switch (format) {
            case PDF -> SampleFiles.pdf(text).length;
            case DOCX -> SampleFiles.docx("Harbour pilot").length;
            case ODT -> SampleFiles.odt("Harbour pilot").length;
            case TXT -> SampleFiles.utf8(text).length;
        };
        return new Resume(name, format, size, text);
    }

    private static byte[] half(byte[] content) {
        return java.util.Arrays.copyOf(content, content.length / 2);
    }
}
