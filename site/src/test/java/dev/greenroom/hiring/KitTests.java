package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.guides.Guide;
import dev.greenroom.guides.Guides;
import dev.greenroom.guides.Importance;
import dev.greenroom.guides.Inline;
import dev.greenroom.guides.Question;
import dev.greenroom.jobs.JobImports;
import dev.greenroom.jobs.JobPosting;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.testing.HtmlCheck;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@SiteTest
class KitTests {

    @Autowired
    private Members members;

    @Autowired
    private JobImports imports;

    @Autowired
    private JobPostings postings;

    @Autowired
    private Guides guides;

    @Autowired
    private KitDesk desk;

    static List<FormCases> cases() {
        return FormCases.in("/forms/kit.jsonl");
    }

    @Test
    void putsChosenQuestionsIntoTheHandsOfTheInterviewer(Visitor visitor) {
        JobPosting job = job("python-developer");
        Page page = members.signIn(visitor, Role.RECRUITER);
        page.navigate(visitor.address() + "/office/jobs/" + job.id());
        page.getByText("Interview kit").click();
        Inspection.inspect(page, "kit-choice");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();
        Locator boxes = page.locator("input[name=questions]");
        for (int i = 0; i < boxes.count(); i++) {
            boxes.nth(i).setChecked(i < 3);
        }
        page.getByLabel("What else is rated").fill("Calm on the radio\nWorks well with others");
        make(page);

        page.waitForURL("**/interview-kit/sheet");
        List<Question> asked = guide().questions().subList(0, 3);
        assertThat(page.locator(".kit-question").count()).isEqualTo(3);
        String text = page.locator(".kit").textContent();
        assertThat(text).contains("same questions, in the same order", "Calm on the radio", "Definitely yes");
        asked.forEach(question -> assertThat(text).contains(words(question.prompt())));
        asked.forEach(question -> question.points()
                .forEach(point -> assertThat(
                                page.locator(point.importance() == Importance.ESSENTIAL ? ".essential" : ".supporting")
                                        .allTextContents()
                                        .toString())
                        .contains(words(point.text()))));
        asked.forEach(question ->
                question.followUps().forEach(next -> assertThat(text).contains(words(next.prompt()))));
        Inspection.inspect(page, "kit");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();
        assertThat(visitor.complaints()).isEmpty();

        page.getByText("Choose the questions").click();
        assertThat(boxes.nth(0).isChecked()).isTrue();
        assertThat(boxes.nth(3).isChecked()).isFalse();
        assertThat(page.getByLabel("What else is rated").inputValue())
                .isEqualTo("Calm on the radio\nWorks well with others");
    }

    @Test
    void givesATaggedPdfWithTheSameWordsAndEveryFontInIt(Visitor visitor) throws IOException {
        JobPosting job = job("python-developer");
        List<Question> asked = guide().questions().subList(0, 4);
        desk.keep(job.id(), new KitForm(asked.stream().map(Question::slug).toList(), "Calm on the radio"));
        Page page = members.signIn(visitor, Role.RECRUITER);
        var response = page.request().get(visitor.address() + "/office/jobs/" + job.id() + "/interview-kit/sheet.pdf");
        assertThat(response.headers()).containsEntry("content-type", "application/pdf");

        try (PDDocument pdf = Loader.loadPDF(response.body())) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            String words = plain(reader.getText(pdf));
            asked.forEach(question -> assertThat(words).contains(plain(words(question.prompt()))));
            asked.forEach(question ->
                    question.points().forEach(point -> assertThat(words).contains(plain(words(point.text())))));
            assertThat(words).contains(plain("Calm on the radio"), plain("same questions, in the same order"));
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Interview: " + job.title());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(fontsThatAreMissing(pdf)).isEmpty();
            picture(pdf);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void refusesBadInputAndKeepsNothingOfIt(FormCases bad, Visitor visitor) {
        JobPosting job = job("python-developer");
        Page page = members.signIn(visitor, Role.RECRUITER);
        page.navigate(visitor.address() + "/office/jobs/" + job.id() + "/interview-kit");
        String form = bad.over(Map.of(
                "questions", guide().questions().getFirst().slug(),
                "attributes", "Calm",
                "_csrf", page.locator("input[name=_csrf]").first().inputValue()));

        var response = page.request()
                .post(
                        page.url(),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData(form));

        assertThat(response.status()).isEqualTo(bad.status());
        assertThat(response.text()).contains(bad.says()).doesNotContain("<script>alert", "Exception");
        assertThat(desk.choice(job.id()).isKept()).isFalse();
    }

    @Test
    void asksForAtLeastOneQuestion(Visitor visitor) {
        JobPosting job = job("python-developer");
        Page page = members.signIn(visitor, Role.RECRUITER);
        page.navigate(visitor.address() + "/office/jobs/" + job.id() + "/interview-kit");
        page.locator("input[name=questions]").all().forEach(Locator::uncheck);
        page.getByLabel("What else is rated").fill("<script>document.title='owned'</script>");
        make(page);

        assertThat(page.locator("[role=alert]").textContent()).contains("Choose at least one question");
        page.locator("input[name=questions]").first().check();
        make(page);
        assertThat(page.locator(".kit").textContent()).contains("<script>document.title");
        assertThat(page.title()).startsWith("Interview");
        assertThat(page.locator("main script").count()).isZero();
    }

    @Test
    void saysHowToBeginWhereTheJobNamesNoGuide(Visitor visitor) {
        JobPosting job = job("");
        Page page = members.signIn(visitor, Role.RECRUITER);
        page.navigate(visitor.address() + "/office/jobs/" + job.id() + "/interview-kit");

        assertThat(page.locator("main").textContent()).contains("this job names none that is published");
        Inspection.inspect(page, "kit-none");
        page.navigate(visitor.address() + "/office/jobs/" + job.id() + "/interview-kit/sheet");
        assertThat(page.locator("main").textContent()).contains("have not been chosen yet");
    }

    private JobPosting job(String guide) {
        return new SomeJobs(imports, postings).withGuide(guide);
    }

    private Guide guide() {
        return guides.find("python-developer").orElseThrow().guide();
    }

    private static void make(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the kit"))
                .click();
    }

    private static String words(String markdown) {
        return Jsoup.parse(Inline.html(markdown)).text();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u00AD]+", "").replace('’', '\'');
    }

    private static List<String> fontsThatAreMissing(PDDocument pdf) throws IOException {
        List<String> missing = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                if (!page.getResources().getFont(name).isEmbedded()) {
                    missing.add(page.getResources().getFont(name).getName());
                }
            }
        }
        return missing;
    }

    private static void picture(PDDocument pdf) throws IOException {
        if (System.getenv("CI") == null) {
            Files.createDirectories(Path.of("target", "pictures"));
            for (int i = 0; i < Math.min(3, pdf.getNumberOfPages()); i++) {
                Path file = Path.of("target", "pictures", "kit-pdf-" + (i + 1) + ".png");
                ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(i, 80), "png", file.toFile());
            }
        }
    }
}
