package dev.greenroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the script of every page does. */
@SiteTest
class SiteScriptTests {

    private static final String SET_UP = "/rehearsals/new?guide=python-developer";
    private static final String START = "**/rehearsals";

    @Test
    void showsTheKeysAndSearchesFromAPageWithoutASearchBox(Visitor visitor) {
        Page page = visitor.open("/");
        page.keyboard().press("?");
        assertThat(page.locator("#keys dt").allTextContents()).containsExactly("/", "Ctrl + Enter", "?");
        Inspection.inspect(page, "keys");
        page.locator("#keys button").click();

        page.keyboard().press("/");

        page.waitForURL("**/guides#q");
        PlaywrightAssertions.assertThat(page.locator("#q")).isFocused();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void leavesNoPageThatIsFilledInByAKey(Visitor visitor) {
        Page page = visitor.open(SET_UP);
        page.keyboard().press("/");
        page.keyboard().press("?");

        assertThat(page.locator("#keys dt").allTextContents()).containsExactly("Ctrl + Enter", "?");
    }

    @Test
    void sendsAFormOnceWhileItsPageIsWaitedFor(Visitor visitor) {
        Page page = visitor.open(SET_UP);
        List<String> sent = new ArrayList<>();
        // No content leaves a page as it was, just as a browser does that is told to stop.
        page.route(START, route -> {
            sent.add(route.request().method());
            route.fulfill(new Route.FulfillOptions().setStatus(204));
        });

        pressAndWait(page);
        press(page);
        page.keyboard().press("Escape");
        pressAndWait(page);
        press(page);
        page.evaluate("window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        pressAndWait(page);
        press(page);
        page.getByLabel("How many").fill("2");
        pressAndWait(page);

        page.unroute(START);
        page.getByLabel("How many").fill("1");
        start(page).click();
        page.locator("#text").waitFor();
        page.goBack();
        start(page).click();
        page.locator("#text").waitFor();
        assertThat(sent).hasSize(4);
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void sendsNothingByKeyWhereThePageSaysThatItCannotBeSent(Visitor visitor) {
        Page page = visitor.open(SET_UP);
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> sent.add(request.method()));
        start(page).evaluate("button => { button.disabled = true; }");
        page.getByLabel("How many").press("Control+Enter");
        start(page).evaluate("button => { button.disabled = false; }");

        page.getByLabel("How many").press("Control+Enter");

        page.locator("#text").waitFor();
        assertThat(sent).containsOnlyOnce("POST");
    }

    private static Locator start(Page page) {
        return page.getByText("Start", new Page.GetByTextOptions().setExact(true));
    }

    private static void press(Page page) {
        start(page).evaluate("button => button.click()");
    }

    private static void pressAndWait(Page page) {
        page.waitForResponse(START, () -> press(page));
    }
}
