package dev.greenroom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at a page as everybody may see it: light and dark, wide and narrow. */
public final class Inspection {

    /** Pictures are for people: CI, where nobody looks, does without. */
    private static final boolean PICTURES = System.getenv("CI") == null;

    private static final int[] WIDTHS = {1280, 360};

    private Inspection() {}

    /** Fails where axe finds a violation or the page is wider than its window; leaves a picture of each view. */
    public static void inspect(Page page, String name) {
        List<String> findings = new ArrayList<>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                String view = name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
                picture(page, view);
                findings.addAll(violations(page, view));
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

    private static void picture(Page page, String view) {
        if (PICTURES) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "pictures", view + ".png"))
                    .setFullPage(true));
        }
    }

    private static List<String> violations(Page page, String view) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> view + ": " + describe(rule))
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + " – " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
