package dev.greenroom.guides;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A draft that lies open in the office's editor. */
final class GuideOnDesk {
    static final String LAMPS = """
            ---
            title: Lamp Lighter
            category: Trades
            family: Light
            summary: What the evening round asks of a lighter.
            ---
            ## Technical questions
            ### Which lamp comes first? {#first-lamp}
            **Best practice**
            - The one at the crossing. {essential}
            """;

    private final Guides guides;
    private final Page page;
    private final GuideId id;

    private GuideOnDesk(Guides guides, Page page, GuideId id) {
        this.guides = guides;
        this.page = page;
        this.id = id;
    }

    /** Lays a draft of the text on the desk of whoever has signed in. */
    static GuideOnDesk open(Page page, String address, Guides guides, String text) {
        StoredGuide draft = guides.draft(TypedGuide.read(text).guide());
        page.navigate(address + "/office/guides/" + draft.id());
        return new GuideOnDesk(guides, page, draft.id());
    }

    static Locator editor(Page page) {
        return page.locator("#markdown");
    }

    static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    Page page() {
        return page;
    }

    GuideId id() {
        return id;
    }

    StoredGuide stored() {
        return guides.byId(id).orElseThrow();
    }

    String text() {
        return GuideMarkdown.write(stored().guide());
    }
}
