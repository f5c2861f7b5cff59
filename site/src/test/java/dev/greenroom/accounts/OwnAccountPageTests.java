package dev.greenroom.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SiteTest
class OwnAccountPageTests {

    private static final String NEW = "seven quiet herons at dawn";

    @Autowired
    private Members members;

    @Autowired
    private Accounts accounts;

    @Test
    void changesNameAndPasswordAndSignsOutElsewhere(Visitor desk, Visitor sofa) {
        Account una = accounts.open("una@firm.example", "Una", Members.PASSWORD, Set.of(Role.EDITOR));
        Page page = members.signIn(desk, una.email(), Members.PASSWORD);
        members.signIn(sofa, una.email(), Members.PASSWORD);
        desk.open("/office/me");
        assertThat(page.locator("main")).containsText("Here and in 1 other browser.");
        Inspection.inspect(page, "office-me");

        page.getByLabel("How colleagues see you").fill("Una Berg");
        page.getByText("Change the name").click();
        assertThat(page.locator("[role=status]")).containsText("Your name is changed");
        assertThat(page.getByLabel("How colleagues see you")).hasValue("Una Berg");

        changePassword(page, "not my password", NEW);
        assertThat(page.locator(".field-error:visible")).hasText("This is not your password. Try again.");
        Inspection.inspect(page, "office-me-error");
        changePassword(page, Members.PASSWORD, NEW);
        assertThat(page.locator("[role=status]")).containsText("Everywhere else you have been signed out");

        Assertions.assertThat(sofa.open("/office").url()).endsWith("/sign-in");
        members.signIn(sofa, una.email(), NEW);
        desk.open("/office/me").getByText("Sign out everywhere").click();
        assertThat(page.locator("[role=status]")).containsText("signed out everywhere");
        Assertions.assertThat(desk.open("/office").url()).endsWith("/sign-in");
        Assertions.assertThat(sofa.open("/office").url()).endsWith("/sign-in");
        Assertions.assertThat(desk.complaints()).isEmpty();
    }

    private static void changePassword(Page page, String current, String next) {
        page.getByLabel("Password now").fill(current);
        page.getByLabel("New password").fill(next);
        page.getByText("Change the password").click();
    }
}
