package dev.greenroom.rehearsal;

import com.microsoft.playwright.Page;

/** What a person does on the pages of a rehearsal. */
final class Sitting {

    static final String MEMORY = """
            CPython counts how many references point at an object and frees it as soon as that count is zero. \
            In practice most leaks are objects that something still refers to, such as a global cache that only grows.\
            """;
    static final String FOLLOW_UP = """
            I would first put the memory of every worker process on a graph and watch it over time, and only then tune.\
            """;

    private final String address;
    private final Page page;

    Sitting(String address, Page page) {
        this.address = address;
        this.page = page;
    }

    Page setUp() {
        page.navigate(address + "/rehearsals/new?guide=python-developer");
        return page;
    }

    /** Starts with the guide's first questions, marked after every answer. */
    Page begin(int questions) {
        setUp().getByLabel("How many").fill(Integer.toString(questions));
        return start();
    }

    Page beginMock(int questions) {
        setUp().getByLabel("How many").fill(Integer.toString(questions));
        page.getByLabel("Mock interview").check();
        return start();
    }

    private Page start() {
        page.getByText("Start", exactly()).click();
        page.locator("#text").waitFor();
        return page;
    }

    Page write(String text) {
        page.locator("#text").fill(text);
        return page;
    }

    /** Waits until the page says that the server has the draft. */
    Page saved() {
        page.getByText("Saved", exactly()).waitFor();
        return page;
    }

    Page submit(String text) {
        write(text).getByText("Submit answer").click();
        return page;
    }

    /** Submits and waits for the marks. */
    Page marked(String text) {
        submit(text).locator(".marked").waitFor();
        return page;
    }

    /** Presses the page's one prominent button and waits for the next question. */
    Page goOn() {
        page.locator(".actions .button").click();
        page.locator("#text").waitFor();
        return page;
    }

    String prompt() {
        return page.locator("h1").textContent();
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
