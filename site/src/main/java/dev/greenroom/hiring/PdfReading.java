package dev.greenroom.hiring;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/** The program in the process that reads one PDF: the file comes in, its text goes out, the exit status says how. */
final class PdfReading {

    static final int READ = 0;
    static final int NOT_STARTED = 1;
    static final int LOCKED = 10;
    static final int UNREADABLE = 11;

    private static final int MOST_PAGES = 60;

    private PdfReading() {}

    /** Reads the PDF from the standard input. */
    public static void main(String[] arguments) throws IOException {
        PrintStream answer = System.out;
        // What the library has to say must not get among the text.
        System.setOut(System.err);
        FontMappers.set(new NoFonts());
        System.exit(read(System.in.readAllBytes(), answer));
    }

    private static int read(byte[] pdf, PrintStream out) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() == 0) {
                return UNREADABLE;
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            StringWriter text = new StringWriter();
            stripper.writeText(document, text);
            out.write(ResumeText.clean(text.toString()).getBytes(StandardCharsets.UTF_8));
            out.flush();
            return READ;
        } catch (InvalidPasswordException e) {
            return LOCKED;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Whatever a broken file makes the library stumble over, the answer is the same.
            return UNREADABLE;
        }
    }
}
