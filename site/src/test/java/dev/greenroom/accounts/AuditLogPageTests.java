package dev.greenroom.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteClock;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SiteTest
class AuditLogPageTests {

    @Autowired
    private Members members;

    @Autowired
    private AuditLog audit;

    @Autowired
    private SiteClock clock;

    @Test
    void findsEntriesByWordsAndDaysPageByPage(Visitor visitor) {
        for (int i = 1; i <= 120; i++) {
            audit.record("published", "job " + i + " Zeppelin rigger", "100% done_" + i + " <script>x</script>");
        }
        clock.advance(Duration.ofDays(3));
        audit.record("closed", "job 7 Zeppelin rigger", "");
        LocalDate last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);

        Page page = members.signIn(visitor, Role.OPERATOR);
        visitor.open("/office/audit");
        Inspection.inspect(page, "office-audit");
        page.getByLabel("Words").fill("zeppelin RIGGER");
        page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("main [role=status]")).hasText("121 entries");
        assertThat(page.locator(".entry")).hasCount(50);
        page.getByText("Next").click();
        page.getByText("Next").click();
        assertThat(page.locator(".entry")).hasCount(21);
        assertThat(page.locator(".pagination .note")).hasText("Page 3 of 3");

        page.getByLabel("From").fill(last.toString());
        page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("main [role=status]")).hasText("1 entry");

        visitor.open("/office/audit?q=100%25%20done_77");
        assertThat(page.locator("main [role=status]")).hasText("1 entry");
        visitor.open("/office/audit?from=2026-05-02&to=2026-05-01");
        assertThat(page.locator(".field-error")).containsText("lies before the first");
        visitor.open("/office/audit?q=nothing-like-this");
        assertThat(page.locator("main")).containsText("No entry matches");
        Assertions.assertThat(visitor.complaints()).isEmpty();
    }
}
