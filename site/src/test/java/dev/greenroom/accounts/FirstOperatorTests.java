package dev.greenroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@SiteTest
@TestPropertySource(properties = "test.database-for=first-operator")
class FirstOperatorTests {

    @Autowired
    private FirstOperator firstOperator;

    @Test
    void becomesOperatorByTheLinkOfTheFirstStartWhichWorksOnce(Visitor visitor) {
        String path = URI.create(firstOperator.link().orElseThrow()).getPath();
        Page page = visitor.open(path);
        Inspection.inspect(page, "invitation");

        page.getByLabel("Your name").fill("Ada Olsen");
        page.getByLabel("E-mail address").fill("ada@firm.example");
        page.getByLabel("Password").fill("short");
        page.locator("form").evaluate("form => { form.noValidate = true }");
        page.getByText("Make the account").last().click();
        assertThat(page.locator(".field-error").textContent()).contains("12 to 70 characters");
        assertThat(page.getByLabel("E-mail address").inputValue()).isEqualTo("ada@firm.example");

        page.getByLabel("Password").fill("a lantern above the quay");
        page.getByText("Make the account").last().click();
        assertThat(page.locator("[role=status]").textContent()).contains("Your account is ready");
        Inspection.inspect(page, "sign-in");

        page.getByLabel("E-mail address").fill("ADA@firm.example");
        page.getByLabel("Password").fill("a lantern above the quay");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL("**/office");
        Inspection.inspect(page, "office");

        assertThat(Objects.requireNonNull(page.navigate(visitor.address() + path))
                        .status())
                .isEqualTo(404);
        assertThat(firstOperator.link()).isEmpty();
    }

    @Test
    void sendsStrangersToTheSignInPage(Visitor visitor) {
        assertThat(visitor.open("/office").url()).endsWith("/sign-in");
    }
}
