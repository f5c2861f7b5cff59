package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A strict reading of the rules for job markup: what must be there, in which form, and that all of it is on the page. */
public final class MarkupCheck {

    private static final Set<String> TYPES =
            Set.of("FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER");
    private static final Set<String> UNITS = Set.of("HOUR", "DAY", "WEEK", "MONTH", "YEAR");
    private static final Set<String> ELEMENTS = Set.of("p", "ul", "li", "br");
    private static final Set<String> KNOWN = Set.of(
            "@context",
            "@type",
            "title",
            "description",
            "datePosted",
            "hiringOrganization",
            "jobLocation",
            "jobLocationType",
            "applicantLocationRequirements",
            "baseSalary",
            "employmentType",
            "employmentUnit",
            "identifier",
            "validThrough",
            "directApply",
            "url");

    private final List<String> findings = new ArrayList<>();
    private final JsonNode job;
    private final String page;

    private MarkupCheck(JsonNode job, String html) {
        this.job = job;
        this.page = visible(html);
    }

    /** Everything that breaks a rule on the page of a job; fails where the page has not exactly one posting. */
    public static List<String> findings(Page page) {
        List<String> scripts =
                page.locator("script[type='application/ld+json']").allTextContents();
        assertThat(scripts).as("postings marked up on %s", page.url()).hasSize(1);
        return findings(scripts.getFirst(), page.content());
    }

    static List<String> findings(String json, String html) {
        MarkupCheck check = new MarkupCheck(JsonMapper.shared().readTree(json), html);
        check.run();
        return check.findings;
    }

    private void run() {
        is(job.path("@context").asString("").matches("https?://schema\\.org/?"), "@context is schema.org");
        is("JobPosting".equals(text("@type")), "@type is JobPosting");
        job.propertyNames().forEach(name -> is(KNOWN.contains(name), "the property " + name + " is known"));
        required("title");
        shown("title", text("title"));
        is(!text("title").matches(".*(?:[$€£]\\d|\\d{4,}|#\\d).*"), "the title is the job's name alone");
        description();
        dates();
        employer();
        place();
        pay();
        each(job.path("employmentType")).forEach(type -> {
            is(TYPES.contains(type.asString()), "employmentType is of the list");
            shown("employmentType", type.asString().replace('_', ' '));
        });
        identifier();
        JsonNode apply = job.path("directApply");
        is(apply.isMissingNode() || apply.isBoolean(), "directApply is true or false");
    }

    private void description() {
        String html = text("description");
        is(!html.isBlank(), "description is there");
        is(!html.equals(text("title")), "description is more than the title");
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("body *")
                .forEach(element ->
                        is(ELEMENTS.contains(element.normalName()), "description has no " + element.normalName()));
        for (Element block : body.select("p,li")) {
            shown("description", block.ownText());
        }
    }

    private void dates() {
        required("datePosted");
        is(parses(() -> LocalDate.parse(text("datePosted"))), "datePosted is ISO 8601");
        shown("datePosted", text("datePosted"));
        if (!text("validThrough").isEmpty()) {
            is(parses(() -> OffsetDateTime.parse(text("validThrough"))), "validThrough is ISO 8601 with a zone");
            shown("validThrough", text("validThrough"));
            is(
                    Instant.parse(text("validThrough")).isAfter(Instant.parse(text("datePosted") + "T00:00:00Z")),
                    "it ends after it begins");
        }
    }

    private void employer() {
        JsonNode employer = job.path("hiringOrganization");
        is("Organization".equals(employer.path("@type").asString("")), "hiringOrganization is an Organization");
        shown("hiringOrganization", employer.path("name").asString(""));
    }

    private void place() {
        boolean remote = !job.path("jobLocationType").isMissingNode();
        if (remote) {
            is("TELECOMMUTE".equals(text("jobLocationType")), "jobLocationType is TELECOMMUTE");
            shown("jobLocationType", "telecommute");
            is(each(job.path("applicantLocationRequirements")).size() > 0, "remote work says where one may live");
        } else {
            is(each(job.path("jobLocation")).size() > 0, "jobLocation is there");
        }
        for (JsonNode area : each(job.path("applicantLocationRequirements"))) {
            is(Set.of("Country", "State").contains(area.path("@type").asString("")), "an area is a Country or State");
            shown("applicantLocationRequirements", area.path("name").asString(""));
        }
        Set<JsonNode> places = new HashSet<>();
        for (JsonNode place : each(job.path("jobLocation"))) {
            JsonNode address = place.path("address");
            is("Place".equals(place.path("@type").asString("")), "a jobLocation is a Place");
            is("PostalAddress".equals(address.path("@type").asString("")), "its address is a PostalAddress");
            is(address.path("addressCountry").asString("").matches("[A-Z]{2}"), "addressCountry is an ISO code");
            address.properties().forEach(part -> {
                if (!part.getKey().startsWith("@")) {
                    shown(part.getKey(), part.getValue().asString());
                }
            });
            is(places.add(place), "no place stands there twice");
        }
    }

    private void pay() {
        JsonNode salary = job.path("baseSalary");
        if (salary.isMissingNode()) {
            return;
        }
        is("MonetaryAmount".equals(salary.path("@type").asString("")), "baseSalary is a MonetaryAmount");
        is(parses(() -> java.util.Currency.getInstance(salary.path("currency").asString(""))), "currency is ISO 4217");
        shown("currency", salary.path("currency").asString(""));
        JsonNode value = salary.path("value");
        is("QuantitativeValue".equals(value.path("@type").asString("")), "its value is a QuantitativeValue");
        is(UNITS.contains(value.path("unitText").asString("")), "unitText is of the list");
        shown("unitText", value.path("unitText").asString(""));
        boolean range =
                value.path("minValue").isNumber() && value.path("maxValue").isNumber();
        is(range != value.path("value").isNumber(), "there is a value, or a minimum and a maximum, as numbers");
        if (range) {
            is(value.path("minValue").asDouble() <= value.path("maxValue").asDouble(), "minimum is not above maximum");
        }
        for (String name : List.of("value", "minValue", "maxValue")) {
            if (value.path(name).isNumber()) {
                double amount = value.path(name).asDouble();
                shown(name, String.format(Locale.ROOT, amount % 1 == 0 ? "%,.0f" : "%,.2f", amount));
            }
        }
    }

    private void identifier() {
        JsonNode identifier = job.path("identifier");
        if (!identifier.isMissingNode()) {
            is("PropertyValue".equals(identifier.path("@type").asString("")), "identifier is a PropertyValue");
            shown("identifier", identifier.path("value").asString(""));
        }
    }

    private void required(String property) {
        is(!text(property).isBlank(), property + " is there");
    }

    private void shown(String property, String text) {
        is(!text.isBlank() && page.contains(plain(text)), property + " “" + text + "” is to be seen on the page");
    }

    private void is(boolean met, String rule) {
        if (!met) {
            findings.add(rule);
        }
    }

    private String text(String property) {
        return job.path(property).asString("");
    }

    private static boolean parses(Runnable parsing) {
        try {
            parsing.run();
            return true;
        } catch (java.time.DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    private static List<JsonNode> each(JsonNode node) {
        return node.isArray() ? List.copyOf(node.values()) : node.isMissingNode() ? List.of() : List.of(node);
    }

    /** The words of the page, and the moments that it gives to machines beside the words for people. */
    private static String visible(String html) {
        Element main = Jsoup.parse(html).expectFirst("main");
        return plain(main.text() + " " + String.join(" ", main.select("time").eachAttr("datetime")));
    }

    private static String plain(String text) {
        return Pattern.compile("\\s+").matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
