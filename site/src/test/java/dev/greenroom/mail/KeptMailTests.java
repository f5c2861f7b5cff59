package dev.greenroom.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SiteTest
class KeptMailTests {

    @Autowired
    private Mailer mailer;

    @Autowired
    private Members members;

    @Test
    void isShownInTheOfficeWhereNoMailServerIsSetUp(Visitor visitor) {
        mailer.send("ada@applicant.example", "We have your <b>application</b>", "Good day,\n\n<script>x</script>\n");
        assertThat(mailer.sends()).isFalse();

        Page page = members.signIn(visitor, Role.OPERATOR);
        assertThat(page.locator(".notices").textContent()).contains("kept here");
        page.locator(".notices a[href='/office/mail']").first().click();
        page.waitForURL("**/office/mail");
        Inspection.inspect(page, "office-mail");

        page.getByText("We have your <b>application</b>").click();
        page.waitForURL("**/office/mail/*");
        assertThat(page.locator(".letter").textContent()).contains("<script>x</script>");
        Inspection.inspect(page, "office-mail-message");
    }

    @Test
    void isNoBusinessOfRecruiters(Visitor visitor) {
        Page page = members.signIn(visitor, Role.RECRUITER);
        page.navigate(visitor.address() + "/office/mail");

        assertThat(page.locator("h1").textContent()).isEqualTo("Not allowed");
    }

    @Test
    void saysWhatIsMissingWhenAMessageIsGone(Visitor visitor) {
        members.signIn(visitor, Role.OPERATOR);

        assertThat(visitor.open("/office/mail/999999").locator("main").textContent())
                .contains("not here");
    }
}
