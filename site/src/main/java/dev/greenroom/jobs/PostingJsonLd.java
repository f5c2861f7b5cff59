package dev.greenroom.jobs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Postings in the terms of schema.org's JobPosting. */
final class PostingJsonLd {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final JobDetails job;
    private final ObjectNode node = JSON.createObjectNode();

    private PostingJsonLd(JobDetails job) {
        this.job = job;
    }

    /**
     * The markup of a job's page, of which all is to be seen on the page.
     *
     * @param applyHere whether somebody can apply on this site, without an account
     */
    static String page(JobPosting posting, String url, boolean applyHere) {
        ObjectNode node = new PostingJsonLd(posting.details()).write(true);
        node.put("url", url);
        if (applyHere) {
            node.put("directApply", true);
        }
        return JsonMapper.shared().writeValueAsString(node);
    }

    /** What an import would save; parts that are not known yet are left out. */
    static String list(List<JobDetails> jobs) {
        ArrayNode list = JSON.createArrayNode();
        jobs.forEach(job -> list.add(new PostingJsonLd(job).write(false)));
        return JSON.writeValueAsString(list);
    }

    private ObjectNode write(boolean published) {
        node.put("@context", "https://schema.org");
        node.put("@type", "JobPosting");
        node.put("title", job.title());
        employer(published);
        places();
        types();
        if (!job.terms().team().isEmpty()) {
            organization("employmentUnit", job.terms().team());
        }
        salary(published);
        date("datePosted", job.dates().posted());
        validThrough();
        identifier(published);
        if (!job.description().isEmpty()) {
            node.put("description", JobText.plainHtml(job.description()));
        }
        return node;
    }

    private void employer(boolean published) {
        String name = published && job.employer().confidential()
                ? "confidential"
                : job.employer().name();
        if (!name.isEmpty()) {
            organization("hiringOrganization", name);
        }
    }

    private void organization(String property, String name) {
        node.putObject(property).put("@type", "Organization").put("name", name);
    }

    private void places() {
        Workplace workplace = job.workplace();
        if (workplace.isRemote()) {
            node.put("jobLocationType", "TELECOMMUTE");
            ArrayNode countries = node.putArray("applicantLocationRequirements");
            workplace
                    .openToNames()
                    .forEach(name ->
                            countries.addObject().put("@type", "Country").put("name", name));
            return;
        }
        if (workplace.places().isEmpty()) {
            return;
        }
        ArrayNode locations = node.putArray("jobLocation");
        for (Place place : workplace.places()) {
            ObjectNode address = locations.addObject().put("@type", "Place").putObject("address");
            address.put("@type", "PostalAddress");
            put(address, "addressLocality", place.city());
            put(address, "addressRegion", place.region());
            put(address, "addressCountry", place.country());
        }
    }

    private void types() {
        if (!job.terms().employmentTypes().isEmpty()) {
            ArrayNode types = node.putArray("employmentType");
            job.terms().employmentTypes().forEach(type -> types.add(type.name()));
        }
    }

    private void salary(boolean published) {
        Salary salary = job.terms().salary();
        SalaryUnit unit = salary.unit();
        BigDecimal min = salary.min();
        if (min != null && (salary.isStated() || !published)) {
            ObjectNode amount = node.putObject("baseSalary").put("@type", "MonetaryAmount");
            put(amount, "currency", salary.currency());
            ObjectNode value = amount.putObject("value").put("@type", "QuantitativeValue");
            BigDecimal max = salary.max();
            if (max == null) {
                value.put("value", plain(min));
            } else {
                value.put("minValue", plain(min)).put("maxValue", plain(max));
            }
            if (unit != null) {
                value.put("unitText", unit.name());
            }
        }
        if (!published && !salary.text().isEmpty()) {
            node.put("salaryAsGiven", salary.text());
        }
    }

    private void validThrough() {
        LocalDate last = job.dates().validThrough();
        if (last != null) {
            node.put("validThrough", Dates.end(last).toString());
        }
    }

    private void date(String property, @Nullable LocalDate date) {
        if (date != null) {
            node.put(property, date.toString());
        }
    }

    private void identifier(boolean published) {
        if (!job.reference().isEmpty()) {
            ObjectNode identifier = node.putObject("identifier").put("@type", "PropertyValue");
            String name =
                    published ? job.employer().publicName() : job.employer().name();
            put(identifier, "name", name);
            identifier.put("value", job.reference());
        }
    }

    private static void put(ObjectNode object, String property, String value) {
        if (!value.isEmpty()) {
            object.put(property, value);
        }
    }

    /** Without needless zeros, and never in powers of ten. */
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
