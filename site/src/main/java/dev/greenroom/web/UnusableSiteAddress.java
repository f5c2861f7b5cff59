package dev.greenroom.web;

/** The address that the site is to be published at is none that links can begin with. */
class UnusableSiteAddress extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableSiteAddress(String url) {
        super("Write --site-url as https://jobs.firm.example, not as \"" + url + "\"");
    }
}
