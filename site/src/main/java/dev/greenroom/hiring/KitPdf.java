package dev.greenroom.hiring;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.stereotype.Component;

/** Interview kits as tagged PDF files with all fonts in them; nothing is fetched from anywhere while one is made. */
@Component
class KitPdf {

    private static final String FONTS = "/liberation/";

    private final TemplateEngine templates;
    private final String css;

    KitPdf(TemplateEngine templates) {
        // Otherwise the log tells of every font in every file.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        this.templates = templates;
        this.css = new String(read("/hiring/kit-pdf.css"), StandardCharsets.UTF_8);
    }

    byte[] of(KitSheet sheet) {
        StringOutput html = new StringOutput();
        templates.render("hiring/kit-pdf.jte", Map.of("sheet", sheet, "css", css), html);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .withProducer("Greenroom")
                .withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html.toString())), null)
                .toStream(file);
        builder.useUriResolver((_, _) -> null);
        fonts(builder);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The interview kit could not be made into a PDF file", e);
        }
        return file.toByteArray();
    }

    private static void fonts(PdfRendererBuilder builder) {
        for (String family : new String[] {"Serif", "Sans", "Mono"}) {
            font(builder, family, "Regular", 400, FontStyle.NORMAL);
            font(builder, family, "Bold", 700, FontStyle.NORMAL);
            font(builder, family, "Italic", 400, FontStyle.ITALIC);
        }
    }

    private static void font(PdfRendererBuilder builder, String family, String cut, int weight, FontStyle style) {
        builder.useFont(
                () -> open(FONTS + "Liberation" + family + "-" + cut + ".ttf"),
                "Liberation " + family,
                weight,
                style,
                true);
    }

    private static byte[] read(String resource) {
        try (InputStream content = open(resource)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(KitPdf.class.getResourceAsStream(resource), resource);
    }
}
