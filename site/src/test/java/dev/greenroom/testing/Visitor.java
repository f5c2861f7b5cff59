package dev.greenroom.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** A person with a browser of their own, on the running site; requests to anywhere else are recorded as strays. */
public final class Visitor implements AutoCloseable {

    static final double PATIENCE_MS = 90_000;

    private final String address;
    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final List<String> strays = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
        this.context = browser.newContext(options().setJavaScriptEnabled(true));
        // A machine busy with other builds is slow, not wrong.
        context.setDefaultTimeout(PATIENCE_MS);
        this.page = context.newPage();
        Inspection.listenTo(page);
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && request.url().startsWith("http")) {
                strays.add(request.url());
            }
        });
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    /** Brings a person to a site that the test started itself. */
    public static Visitor to(String address) {
        return new Visitor(BrowserExtension.Chromium.RUNNING, address);
    }

    /** The page that this person looks at. */
    public Page page() {
        return page;
    }

    /** Opens an address of the site that starts with a slash. */
    public Page open(String path) {
        page.navigate(address + path);
        return page;
    }

    /** The address of the running site. */
    public String address() {
        return address;
    }

    /** A page of a fresh profile whose scripts are off. */
    public Page withoutScripts() {
        return browser.newContext(options().setJavaScriptEnabled(false)).newPage();
    }

    /** Requests that left the site. */
    public List<String> strays() {
        return List.copyOf(strays);
    }

    /** Script errors and breaches of the content policy. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The browser profile, for cookies and further pages. */
    public BrowserContext profile() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }

    private static Browser.NewContextOptions options() {
        // A colour caught in the middle of a change has no contrast to speak of.
        return new Browser.NewContextOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 900);
    }
}
