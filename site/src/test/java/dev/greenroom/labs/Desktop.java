package dev.greenroom.labs;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.greenroom.testing.Visitor;
import java.util.regex.Pattern;

/** What tests do on a lab's page. */
record Desktop(Page page) {

    private static final double PATIENCE = 180_000;
    private static final Pattern OPEN = Pattern.compile("In line|Being judged");

    static Desktop open(Visitor visitor, String lab) {
        return new Desktop(visitor.open("/labs/" + lab)).ready();
    }

    /** The same address in another tab. */
    Desktop beside() {
        Page other = page.context().newPage();
        other.navigate(page.url());
        return new Desktop(other).ready();
    }

    Desktop reload() {
        page.reload();
        return ready();
    }

    private Desktop ready() {
        editor().waitFor();
        return this;
    }

    Locator editor() {
        return page.locator("#editor .cm-content");
    }

    /** Replaces the code as a paste does. */
    void write(String code) {
        editor().focus();
        page.keyboard().press("Control+a");
        page.keyboard().insertText(code);
    }

    /** Waits until the page says that the server has the draft. */
    void saved() {
        page.getByText("Saved", new Page.GetByTextOptions().setExact(true)).waitFor();
    }

    /** The code as it would be sent. */
    String code() {
        return page.locator("#code").inputValue();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    /** Waits for the verdict and gives its headline. */
    String verdict() {
        Locator headline = page.locator("#attempt h2 .state").filter(new Locator.FilterOptions().setHasNotText(OPEN));
        headline.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        return headline.textContent();
    }
}
