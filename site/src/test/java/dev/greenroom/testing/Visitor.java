package dev.greenroom.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person with a browser of their own, on the running site; requests to anywhere else are recorded as strays. */
public final class Visitor implements AutoCloseable {

    static final double PATIENCE_MS = 90_000;

    private final String address;
    private final List<BrowserContext> profiles = new ArrayList<>();
    private final List<String> strays = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private @Nullable Page page;

    private Visitor(String address) {
        this.address = address;
    }

    /** Brings a person to a site; their browser opens once somebody looks, as tests of plain HTTP never do. */
    public static Visitor to(String address) {
        return new Visitor(address);
    }

    /** The page that this person looks at. */
    public Page page() {
        if (page == null) {
            page = profile(true).newPage();
            listenTo(page);
        }
        return page;
    }

    private void listenTo(Page page) {
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

    /** Opens an address of the site that starts with a slash. */
    public Page open(String path) {
        Page page = page();
        page.navigate(address + path);
        return page;
    }

    /** The address of the running site. */
    public String address() {
        return address;
    }

    /** A page of a fresh profile whose scripts are off. */
    public Page withoutScripts() {
        return profile(false).newPage();
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
        return page().context();
    }

    @Override
    public void close() {
        profiles.forEach(BrowserContext::close);
    }

    private BrowserContext profile(boolean scripts) {
        // A colour caught in the middle of a change has no contrast to speak of.
        BrowserContext profile = BrowserExtension.Chromium.RUNNING.newContext(new Browser.NewContextOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 900)
                .setJavaScriptEnabled(scripts));
        // A machine busy with other builds is slow, not wrong.
        profile.setDefaultTimeout(PATIENCE_MS);
        profiles.add(profile);
        return profile;
    }
}
