package dev.greenroom.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives a test a {@link Visitor}: a fresh browser profile on the running site. */
final class BrowserExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        Visitor visitor = Visitor.to("http://localhost:" + port);
        context.getStore(NAMESPACE).put(visitor.hashCode(), visitor);
        return visitor;
    }

    /** One Chromium for all tests of a run; a test without a browser fails, it is never skipped. */
    static final class Chromium {

        /**
         * Chromium's features that tests do without. It hears the last list alone, so what Playwright turns off for
         * steady pages is said again.
         */
        private static final List<String> TURNED_OFF = List.of(
                // Chromium 156, unlike 150, loads two pages with suggestions for the address bar into every window, in
                // a process of their own: opening one costs a third more, and nobody types an address here.
                "WebUIOmniboxPopup",
                "WebUIOmniboxAimPopup",
                "AvoidUnnecessaryBeforeUnloadCheckSync",
                "BoundaryEventDispatchTracksNodeRemoval",
                "DestroyProfileOnBrowserClose",
                "DialMediaRouteProvider",
                "GlobalMediaControls",
                "HttpsUpgrades",
                "LensOverlay",
                "MediaRouter",
                "PaintHolding",
                "ThirdPartyStoragePartitioning",
                "BlockOriginHeaderModificationOnRedirect",
                "Translate",
                "OptimizationHints");

        static final Browser RUNNING = start();

        private Chromium() {}

        private static Browser start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(List.of(
                                    "--disable-features=" + String.join(",", TURNED_OFF),
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
            PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE_MS);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return browser;
        }

        private static Path executable() {
            return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No browser: run bin/setup, which installs chromium"));
        }
    }
}
