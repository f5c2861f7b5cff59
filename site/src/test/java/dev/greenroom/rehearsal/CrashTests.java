package dev.greenroom.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.greenroom.testing.RunningSite;
import dev.greenroom.testing.Visitor;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTests {

    @Test
    void losesNothingThatWasAcknowledgedWhenTheSiteIsKilled(@TempDir Path data) {
        String draft = "I would look at the memory of every worker";
        RunningSite site = RunningSite.start(data);
        try (Visitor visitor = Visitor.to(site.address())) {
            Sitting sitting = new Sitting(site.address(), visitor.page());
            String path = sitting.begin(1).url().substring(site.address().length());
            sitting.marked(Sitting.MEMORY);
            sitting.goOn();
            sitting.write(draft);
            sitting.saved();
            site.kill();

            try (RunningSite again = RunningSite.start(data)) {
                Page page = visitor.page();
                page.navigate(again.address() + path);
                assertThat(page.locator("#text").inputValue()).isEqualTo(draft);
                page.navigate(again.address() + path + "/turns/1");
                assertThat(page.locator(".words").textContent()).isEqualTo(Sitting.MEMORY);
                assertThat(page.locator(".point").count()).isEqualTo(7);
            }
        } finally {
            site.kill();
        }
    }
}
