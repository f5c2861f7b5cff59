package dev.greenroom.hiring;

import dev.greenroom.web.SiteLinks;

/**
 * An application as whoever sent it sees it.
 *
 * @param job the job's title
 * @param path where the page is
 * @param deletedOn the day on which it is deleted, in words
 */
public record OwnApplicationView(Application application, Resume resume, String job, String path, String deletedOn) {

    /** The link as it is to be kept. */
    public String link() {
        return SiteLinks.absolute(path);
    }

    /** How far it has come, as far as that is the applicant's to know before somebody writes to them. */
    public String progress() {
        return switch (application.stage()) {
            case RECEIVED -> "Received, not read yet";
            case SCREENING, INTERVIEW, OFFER -> "Being looked at";
            case HIRED, REJECTED -> "Decided; you hear from us";
        };
    }
}
