package dev.greenroom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at a page as everybody may see it: light and dark, wide and narrow. */
public final class Inspection {

    /** Pictures are for people: CI, where nobody looks, does without. */
    private static final boolean PICTURES = System.getenv("CI") == null;

    private static final int[] WIDTHS = {1280, 360};

    private static final String AXE = AxeBuilder.getAxeScript();

    private static final String LOOK = """
            async (options) => (await axe.run(document, { resultTypes: ['violations'], ...options })).violations.map(rule =>
              `${rule.id} – ${rule.help} [${rule.nodes.slice(0, 3).map(node => node.html).join(', ')}]`)
            """;

    private static final Map<String, ?> EVERYTHING = Map.of();

    /** What a colour scheme can change; all the rest was looked at in the other one. */
    private static final Map<String, ?> COLOURS = Map.of("runOnly", List.of("color-contrast", "link-in-text-block"));

    private static final Map<Page, Response> ANSWERS = new HashMap<>();

    private Inspection() {}

    /**
     * Fails where axe finds a violation, the HTML checker has anything to say, or the page is wider than its window;
     * leaves a picture of each view.
     */
    public static void inspect(Page page, String name) {
        List<String> findings = new ArrayList<>();
        HtmlCheck.findings(page.content()).forEach(finding -> findings.add(name + " as it stands: " + finding));
        HtmlCheck.findings(served(page)).forEach(finding -> findings.add(name + " as it came: " + finding));
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                String view = name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
                picture(page, view);
                findings.addAll(violations(page, view, scheme == ColorScheme.LIGHT ? EVERYTHING : COLOURS));
            }
            Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            if (((Number) overflow).intValue() > 0) {
                findings.add(name + " at " + width + ": wider than the window by " + overflow);
            }
        }
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(findings).as("what is wrong with %s", name).isEmpty();
    }

    /** Remembers what the site answered, since a browser mends much of what is wrong before anybody sees it. */
    static void listenTo(Page page) {
        page.onResponse(response -> {
            if (response.request().isNavigationRequest() && response.frame().equals(page.mainFrame())) {
                ANSWERS.put(page, response);
            }
        });
        page.onClose(ANSWERS::remove);
    }

    private static String served(Page page) {
        Response answer = ANSWERS.get(page);
        return answer == null ? page.content() : answer.text();
    }

    private static void picture(Page page, String view) {
        if (PICTURES) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "pictures", view + ".png"))
                    .setFullPage(true));
        }
    }

    /** Axe looks from within the page, whose four views it is brought into once; what holds is not asked for. */
    private static List<String> violations(Page page, String view, Map<String, ?> options) {
        for (Frame frame : page.frames()) {
            if (frame.evaluate("typeof axe").equals("undefined")) {
                frame.evaluate("() => {" + AXE + "}");
            }
        }
        List<?> found = (List<?>) page.evaluate(LOOK, options);
        return found.stream().map(rule -> view + ": " + rule).toList();
    }
}
