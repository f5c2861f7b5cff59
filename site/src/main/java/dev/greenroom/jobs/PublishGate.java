package dev.greenroom.jobs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a posting must have before the public sees it; every finding says what to do. */
final class PublishGate {

    private static final int SHORTEST_DESCRIPTION = 200;

    private final Map<String, String> findings = new LinkedHashMap<>();
    private final JobDetails job;
    private final LocalDate today;

    private PublishGate(JobDetails job, Instant now) {
        this.job = job;
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    static void check(JobDetails job, Instant now) {
        Map<String, String> findings = findings(job, now);
        if (!findings.isEmpty()) {
            throw new NotReadyToPublish(findings);
        }
    }

    /** What is missing, by the field of the form that puts it right; empty where nothing is. */
    static Map<String, String> findings(JobDetails job, Instant now) {
        PublishGate gate = new PublishGate(job, now);
        gate.title();
        gate.employer();
        gate.workplace();
        gate.pay();
        gate.dates();
        gate.confidentiality();
        gate.description();
        return gate.findings;
    }

    private void title() {
        require("title", !job.title().isBlank(), "Give the job its title.");
        TitleRules.finding(job).ifPresent(finding -> findings.putIfAbsent("title", finding));
    }

    private void employer() {
        require(
                "employer",
                !job.employer().name().isBlank(),
                "Name the employer; tick “confidential” to keep it to yourself.");
        require(
                "authorisation",
                !job.clearance().authorisation().isBlank(),
                "Record who at the client allowed this posting, and when.");
    }

    private void workplace() {
        Workplace workplace = job.workplace();
        if (workplace.isRemote()) {
            require("openTo", !workplace.openTo().isEmpty(), "Name the countries that the remote job is open to.");
            return;
        }
        require("places", !workplace.places().isEmpty(), "Name at least one place of work, with its country.");
        workplace.places().stream()
                .filter(place -> place.country().isEmpty())
                .findFirst()
                .ifPresent(place ->
                        findings.putIfAbsent("places", "Add the country to the place “" + place.label() + "”."));
    }

    private void pay() {
        if (job.clearance().payExemption().isBlank() && !job.terms().salary().isStated()) {
            Optional<String> asking = PayTransparency.placeThatAsks(job.workplace());
            asking.ifPresent(place -> findings.put(
                    "salary",
                    "The law of " + place + " asks for the pay range: give figures, currency and unit,"
                            + " or record the exemption."));
        }
    }

    private void dates() {
        LocalDate posted = job.dates().posted();
        LocalDate last = job.dates().validThrough();
        require("datePosted", posted == null || !posted.isAfter(today), "The date posted lies in the future.");
        require("validThrough", last == null || !last.isBefore(today), "The last day for applications is over.");
    }

    private void description() {
        require(
                "description",
                JobText.plain(job.description()).length() >= SHORTEST_DESCRIPTION,
                "Describe the job completely: what is done, what is asked for and how the work is arranged, in at least "
                        + SHORTEST_DESCRIPTION + " characters.");
    }

    /** The name has a field of its own, which is not shown; elsewhere it would be. */
    private void confidentiality() {
        if (job.employer().confidential()) {
            keepSecret("title", "title", job.title());
            keepSecret("team", "team", job.terms().team());
            keepSecret("salaryText", "pay in words", job.terms().salary().text());
            keepSecret("reference", "reference", job.reference());
            keepSecret("description", "description", JobText.plain(job.description()));
            job.interview().questions().forEach(question -> keepSecret("questions", "question", question.prompt()));
        }
    }

    private void keepSecret(String field, String what, String text) {
        HiddenName.in(text, job.employer())
                .ifPresent(name -> findings.putIfAbsent(
                        field,
                        "The " + what + " says “" + name + "”, though the employer is confidential: take it out."));
    }

    private void require(String field, boolean met, String otherwise) {
        if (!met) {
            findings.putIfAbsent(field, otherwise);
        }
    }
}
