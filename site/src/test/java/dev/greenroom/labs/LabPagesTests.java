package dev.greenroom.labs;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@SiteTest
class LabPagesTests {

    private static final String LAB = "everyone-against-everyone";
    private static final Path FOLDER = Path.of("..", "content", "labs", LAB);

    @Test
    void listsTheLabs(Visitor visitor) {
        Page page = visitor.open("/labs");

        assertThat(page.locator(".labs > li").count()).isEqualTo(10);
        assertThat(page.locator(".message.error").count()).isZero();
        Inspection.inspect(page, "labs");
    }

    @Test
    void statesTheTaskAndTheLimitsBeforeTheRun(Visitor visitor) {
        Desktop desktop = Desktop.open(visitor, LAB);

        assertThat(desktop.page().locator(".limits").textContent())
                .contains("8 s of CPU time for each call", "256 MB", "output in all", "2 minutes for all hidden tests");
        Inspection.inspect(desktop.page(), "lab");
        assertThat(visitor.complaints()).isEmpty();
        assertThat(visitor.strays()).isEmpty();
    }

    @Test
    void saysWhichTargetsAreMeantBesideTheCodeToBeginWith(Visitor visitor) {
        assertThat(new PlainClient(visitor.address())
                        .get("/labs/free-the-orders")
                        .body())
                .contains(
                        "<li>at most 64 bytes of memory kept for each call</li>",
                        "<li>at most 150 % more CPU time, beside the code you begin with</li>");
    }

    @Test
    void leadsFromTheStarterToAPass(Visitor visitor) throws IOException {
        visitor.open("/labs").getByText("Everyone against everyone").click();
        Desktop desktop = new Desktop(visitor.page());
        Page page = desktop.page();
        desktop.editor().waitFor();

        desktop.press("Submit");
        assertThat(desktop.verdict()).contains("short of the target");
        assertThat(page.locator(".bars").first().textContent()).contains("CPU time", "not yet");
        assertThat(page.locator(".profile").textContent()).contains("conflicts");
        assertThat(page.locator("#attempt").textContent()).contains("the dashed one is the target");
        assertThat(page.locator("#after").textContent()).doesNotContain("own solution");
        Inspection.inspect(page, "lab-short-of-target");

        desktop.write(Files.readString(FOLDER.resolve("reference.py")));
        desktop.press("Submit");
        assertThat(desktop.verdict()).isEqualTo("Passed");
        assertThat(page.locator("#after").textContent()).contains("own solution", "Now say it");
        assertThat(page.locator("#after .button").textContent()).isEqualTo("Go to the question behind it");
        assertThat(page.locator("#after .button").getAttribute("href")).endsWith("/questions/slow-script");
        assertThat(page.locator("#past li").count()).isEqualTo(2);
        String latest = page.locator("#past a").first().textContent();
        assertThat(latest).endsWith(" UTC");
        assertThat(page.locator("#attempt .eyebrow").textContent()).isEqualTo(latest.replaceFirst(", ", " of "));
        Inspection.inspect(page, "lab-passed");
        assertThat(visitor.complaints()).isEmpty();
        assertPrintsToTheLastSign(page);
        assertThat(visitor.open("/labs").locator(".state.covered").count()).isEqualTo(1);
    }

    @Test
    void worksWithTheKeyboardAloneAndTrapsNobody(Visitor visitor) {
        Desktop desktop = Desktop.open(visitor, LAB);
        Page page = desktop.page();
        tabUntil(page, ".cm-content");
        page.keyboard().press("Control+Home");

        page.keyboard().press("Tab");
        assertThat(page.locator("#code").inputValue()).startsWith("    \"\"\"Counts");
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("Submit");
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("Run the examples");
        page.keyboard().press("Enter");

        assertThat(desktop.verdict()).isEqualTo("The examples agree");
        Inspection.inspect(page, "lab-run");
    }

    @Test
    void doesNotTakeKeysOfThePageFromTheEditor(Visitor visitor) {
        Desktop desktop = Desktop.open(visitor, LAB);
        desktop.editor().focus();

        desktop.page().keyboard().press("Control+Home");
        desktop.page().keyboard().type("?/");

        assertThat(desktop.page().locator("dialog").count()).isZero();
        assertThat(desktop.page().locator("#code").inputValue()).startsWith("?/");
    }

    @Test
    void givesHintsOneAtATime(Visitor visitor) {
        Desktop desktop = Desktop.open(visitor, LAB);

        desktop.press("Show hint 1 of 3");
        assertThat(desktop.page().locator(".lab-hint").count()).isEqualTo(1);
        desktop.press("Show hint 2 of 3");
        assertThat(desktop.page().locator(".lab-hint").count()).isEqualTo(2);
        Inspection.inspect(desktop.page(), "lab-hints");
    }

    @Test
    void showsHostileOutputHarmlessly(Visitor visitor) {
        Desktop desktop = Desktop.open(visitor, LAB);
        desktop.write("""
            import sys
            print('<script>document.title = "owned"</script><img src=x onerror=alert(1)>')
            print(chr(27) + "[2J" + chr(27) + "]0;owned" + chr(7) + chr(0) + chr(0x202e))
            print('{"id": "1", "value": [1, 2, 1], "passed": true}')
            sys.stderr.write("</code></pre><h1>Passed</h1>")
            def conflicts(bookings):
                raise ValueError("<b>bold</b>" + chr(27) + "[31m")
            """);
        desktop.press("Run the examples");

        assertThat(desktop.verdict()).isEqualTo("An exception");
        String shown = desktop.page().locator(".lab-output").textContent();
        assertThat(shown).contains("<script>", "␛[2J", "␇\ufffd\ufffd", "\"passed\": true", "<h1>Passed</h1>");
        assertThat(desktop.page().locator("#attempt").textContent()).contains("<b>bold</b>␛[31m");
        assertThat(desktop.page()
                        .locator("#attempt b, #attempt h1, #attempt img, #attempt script")
                        .count())
                .isZero();
        assertThat(desktop.page().title()).startsWith("Everyone against everyone");
        Inspection.inspect(desktop.page(), "lab-hostile");
        assertThat(visitor.complaints()).isEmpty();
        assertPrintsToTheLastSign(desktop.page());
    }

    @Test
    void showsAnAttemptToNobodyElse(Visitor owner, Visitor other) {
        Desktop desktop = Desktop.open(owner, LAB);
        desktop.press("Run the examples");
        desktop.verdict();

        Response response =
                Objects.requireNonNull(other.page().navigate(owner.page().url()));

        assertThat(response.status()).isEqualTo(404);
    }

    /** On paper nobody can scroll to what is long or wide. */
    private static void assertPrintsToTheLastSign(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Object cutOff = page.evaluate("""
                () => {
                  const all = [...document.querySelectorAll("pre")];
                  all.forEach((pre) => pre.append("long, ".repeat(200), "\\n".repeat(100)));
                  return all.filter((pre) =>
                    pre.scrollHeight > pre.clientHeight + 1 || pre.scrollWidth > pre.clientWidth + 1).length;
                }
                """);
        assertThat(cutOff).isEqualTo(0);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void tabUntil(Page page, String selector) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            Object there = page.evaluate(
                    "selector => { let at = document.activeElement;"
                            + " while (at && at.shadowRoot) { at = at.shadowRoot.activeElement; }"
                            + " return at !== null && at.matches(selector); }",
                    selector);
            if (Boolean.TRUE.equals(there)) {
                return;
            }
        }
        throw new AssertionError("Tab never reaches " + selector);
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.textContent.trim()"));
    }
}
