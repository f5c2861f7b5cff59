package dev.greenroom.labs;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import org.junit.jupiter.api.Test;

/** What the page of a lab says while an attempt is judged. */
@SiteTest
class LabProgressTests {

    private static final String LAB = "everyone-against-everyone";
    private static final String PROGRESS = "**/progress*";
    private static final String SLOW = "import time\ntime.sleep(3)\ndef conflicts(bookings):\n    return []\n";

    @Test
    void saysThatTheSiteIsAwayAndGoesOnOnceItIsBack(Visitor visitor) {
        Desktop desktop = Desktop.open(visitor, LAB);
        Page page = desktop.page();
        page.route(PROGRESS, Route::abort);
        run(desktop);

        page.getByText("The site cannot be reached").waitFor();
        Inspection.inspect(page, "lab-in-progress");
        page.unroute(PROGRESS);

        assertThat(desktop.verdict()).isEqualTo("Wrong answer");
        assertThat(page.locator("#result").textContent()).doesNotContain("cannot be reached");
    }

    @Test
    void saysThatAnAttemptIsNotKeptAnyMore(Visitor visitor) {
        Desktop desktop = Desktop.open(visitor, LAB);
        Page page = desktop.page();
        page.route(PROGRESS, route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));

        run(desktop);

        page.getByText("not kept here any more").waitFor();
        assertThat(page.locator("#attempt").count()).isZero();
        assertThat(desktop.code()).isEqualTo(SLOW);
    }

    private static void run(Desktop desktop) {
        desktop.write(SLOW);
        desktop.press("Run the examples");
    }
}
