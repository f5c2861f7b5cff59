package dev.greenroom.hiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads PDFs in a process of its own: a few bytes of PDF can ask for any amount of memory and time. */
@Component
class PdfText {

    private static final Logger LOG = LoggerFactory.getLogger(PdfText.class);
    private static final int SECONDS = 15;
    private static final int AT_ONCE = 2;

    private final Semaphore turns = new Semaphore(AT_ONCE);

    String read(byte[] content) {
        try {
            if (!turns.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw new UnfitResume("Many people are sending files just now. Please send yours again in a minute.");
            }
            try {
                return inItsOwnProcess(content);
            } finally {
                turns.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnfitResume("The site is being restarted. Please send your application again in a minute.");
        } catch (IOException e) {
            LOG.error("No process could be started to read a PDF; it is kept unread", e);
            return "";
        }
    }

    private static String inItsOwnProcess(byte[] content) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command()).redirectError(Redirect.DISCARD);
        builder.environment().clear();
        Process process = builder.start();
        try {
            Thread.ofVirtual().start(() -> feed(process, content));
            Thread.ofVirtual().start(() -> endInTime(process));
            byte[] text;
            try (InputStream out = process.getInputStream()) {
                text = out.readNBytes(4 * ResumeText.LONGEST);
            }
            return answer(process.waitFor(), text);
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp",
                System.getProperty("java.class.path"),
                PdfReading.class.getName());
    }

    private static String answer(int status, byte[] text) {
        return switch (status) {
            case PdfReading.READ -> new String(text, StandardCharsets.UTF_8);
            case PdfReading.LOCKED ->
                throw new UnfitResume("This PDF is locked with a password. Save it without one and choose it again.");
            case PdfReading.UNREADABLE ->
                throw new UnfitResume("This PDF is damaged, or it is something else with the name of a PDF."
                        + " Make a new one with the program that you wrote it in, and choose that.");
            case PdfReading.NOT_STARTED -> {
                LOG.error("The process that reads PDFs did not start; a PDF is kept unread");
                yield "";
            }
            default ->
                throw new UnfitResume("This PDF takes far more memory or time to read than a résumé needs."
                        + " Make a plainer one, and choose that.");
        };
    }

    private static void feed(Process process, byte[] content) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(content);
        } catch (IOException e) {
            LOG.debug("The process that reads PDFs ended before it had the whole file", e);
        }
    }

    private static void endInTime(Process process) {
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
