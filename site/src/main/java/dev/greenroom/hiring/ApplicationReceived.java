package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPosting;

/**
 * Somebody has applied.
 *
 * @param link the secret of the applicant's own link
 */
record ApplicationReceived(Application application, JobPosting posting, String link) {}
