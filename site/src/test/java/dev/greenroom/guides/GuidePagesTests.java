package dev.greenroom.guides;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SiteTest
class GuidePagesTests {
    private static final String PATH = "/guides/python-developer";

    @Autowired
    private Guides guides;

    @Test
    void listsTheGuidesByCategoryWithTheirNumber(Visitor visitor) {
        Page page = visitor.open("/guides");

        Locator technical = page.locator("section[aria-labelledby='technical']");
        assertThat(technical.locator(".cards a").allTextContents()).contains("Python Developer");
        int shown = technical.locator(".cards > li").count();
        assertThat(technical.locator("h2 .count").textContent()).isEqualTo(Integer.toString(shown));
        Inspection.inspect(page, "library");
        assertThat(visitor.strays()).isEmpty();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void findsGuidesByTheirWords(Visitor visitor) {
        Page page = visitor.open("/guides");
        page.keyboard().press("/");
        page.keyboard().type("garbage collector");
        page.keyboard().press("Enter");
        page.waitForURL("**/guides?q=*");

        assertThat(page.locator(".cards a").allTextContents()).contains("Python Developer");
        visitor.open("/guides?q=xylophone");
        assertThat(page.locator(".found").textContent()).contains("0 guides");
        Inspection.inspect(page, "library-nothing-found");
    }

    @Test
    void showsTheWholeGuide(Visitor visitor) {
        Page page = visitor.open(PATH);
        Guide guide = guides.find("python-developer").orElseThrow().guide();

        assertThat(page.locator("h1").textContent()).isEqualTo(guide.title());
        assertThat(page.locator(".question").count())
                .isEqualTo(guide.questions().size());
        assertThat(page.locator("details.answer .points > li").count())
                .isEqualTo(guide.questions().stream()
                        .mapToInt(question -> question.points().size())
                        .sum());
        assertThat(page.locator(".guide-aside").textContent()).contains("Related guides");
        Inspection.inspect(page, "guide");
        assertThat(visitor.strays()).isEmpty();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void hidesTheAnswersForRecallWithAndWithoutScripts(Visitor visitor) {
        Page page = visitor.open(PATH);
        assertThat(page.locator("details.answer[open]").count()).isPositive();
        page.locator("#recall").click();
        assertThat(page.locator("details.answer[open]").count()).isZero();
        assertThat(page.locator("#recall").textContent()).isEqualTo("Show the answers");
        page.reload();
        assertThat(page.locator("details.answer[open]").count()).isZero();

        Page plain = visitor.withoutScripts();
        plain.navigate(visitor.address() + PATH);
        plain.locator("#recall").click();
        plain.waitForURL("**?answers=hidden");
        assertThat(plain.locator("details.answer[open]").count()).isZero();
        plain.locator("details.answer summary").first().click();
        assertThat(plain.locator("details.answer[open]").count()).isEqualTo(1);
        plain.context().close();
    }

    @Test
    void givesEveryQuestionItsOwnPage(Visitor visitor) {
        Question question = guides.find("python-developer")
                .orElseThrow()
                .guide()
                .questions()
                .get(1);
        Page page = visitor.open(PATH);
        page.locator("#" + question.slug() + " h3 a").click();
        page.waitForURL("**" + PATH + "/questions/" + question.slug());

        assertThat(page.locator("details.answer[open]").count()).isZero();
        page.locator("details.answer summary").click();
        assertThat(page.locator("details.answer .points > li").count())
                .isEqualTo(question.points().size());
        assertThat(page.locator(".neighbours a").count()).isEqualTo(2);
        Inspection.inspect(page, "question-page");
    }

    @Test
    void describesItselfToSearchEngines(Visitor visitor) {
        Page page = visitor.open(PATH);
        JsonNode data = new JsonMapper()
                .readTree(page.locator("script[type='application/ld+json']").textContent());

        assertThat(data.at("/@graph/0/headline").asString()).isEqualTo("Python Developer");
        assertThat(data.at("/@graph/0/@type/1").asString()).isEqualTo("LearningResource");
        assertThat(data.at("/@graph/1/@type").asString()).isEqualTo("BreadcrumbList");
        assertThat(page.locator("link[rel=canonical]").getAttribute("href")).endsWith(PATH);
    }

    @Test
    void printsTheAnswersEvenWhereTheyAreHidden(Visitor visitor) {
        Page page = visitor.open(PATH + "?answers=hidden");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));

        assertThat(page.locator("details.answer .points > li").first().isVisible())
                .isTrue();
        assertThat(page.locator(".guide-aside").isVisible()).isFalse();
        assertThat(page.pdf().length).isPositive();
    }

    @Test
    void exportsTheGuideAsItsFile(Visitor visitor) {
        String exported = visitor.page()
                .request()
                .get(visitor.address() + PATH + "/export")
                .text();

        assertThat(GuideMarkdown.read(exported))
                .isEqualTo(guides.find("python-developer").orElseThrow().guide());
    }

    @Test
    void saysSoWhereAGuideOrAQuestionIsMissing(Visitor visitor) {
        for (String path : List.of("/guides/none", PATH + "/questions/none", "/guides/none/export")) {
            Response response = Objects.requireNonNull(visitor.page().navigate(visitor.address() + path));
            assertThat(response.status()).isEqualTo(404);
        }
    }
}
