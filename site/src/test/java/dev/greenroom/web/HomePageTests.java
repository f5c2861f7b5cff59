package dev.greenroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@SiteTest
class HomePageTests {

    @Test
    void welcomesAndShowsTheOneNextStep(Visitor visitor) {
        Page page = visitor.open("/");

        assertThat(page.locator("h1").textContent()).contains("before it counts");
        assertThat(page.locator(".lede").textContent()).contains("stays on this site's own server");
        assertThat(page.locator(".hero .button").count()).isEqualTo(1);
        Inspection.inspect(page, "home");
        assertThat(visitor.strays()).isEmpty();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void saysWhatToDoWhereNothingIs(Visitor visitor) {
        Response response =
                Objects.requireNonNull(visitor.page().navigate(visitor.address() + "/guides/no-such-guide"));

        assertThat(response.status()).isEqualTo(404);
        assertThat(visitor.page().locator("h1").textContent()).isNotBlank();
        Inspection.inspect(visitor.page(), "not-found");
    }

    @Test
    void forbidsScriptsOfOthers(Visitor visitor) {
        Response response = Objects.requireNonNull(visitor.page().navigate(visitor.address() + "/"));

        assertThat(response.headerValue("content-security-policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe-inline");
    }
}
