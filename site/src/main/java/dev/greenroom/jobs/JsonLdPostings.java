package dev.greenroom.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** JobPosting objects of JSON-LD, wherever in the data they stand. */
final class JsonLdPostings {

    private static final Map<String, JobField> FIELDS = Map.of(
            "datePosted", JobField.DATE_POSTED,
            "validThrough", JobField.VALID_THROUGH,
            "employmentType", JobField.EMPLOYMENT_TYPE,
            "description", JobField.DESCRIPTION);
    private static final Set<String> READ = Set.of(
            "@context",
            "@type",
            "@id",
            "title",
            "name",
            "hiringOrganization",
            "jobLocation",
            "jobLocationType",
            "applicantLocationRequirements",
            "baseSalary",
            "salaryCurrency",
            "estimatedSalary",
            "identifier",
            "employmentUnit",
            "directApply",
            "url");

    private JsonLdPostings() {}

    static boolean arePresent(JsonSource source) {
        return source.objects().stream().anyMatch(JsonLdPostings::isPosting);
    }

    static List<RawPosting> read(JsonSource source) {
        return source.objects().stream()
                .filter(JsonLdPostings::isPosting)
                .map(object -> posting(object, source.line(object)))
                .toList();
    }

    private static boolean isPosting(JsonNode node) {
        return each(node.path("@type"))
                .anyMatch(type -> type.asString("").matches("(?:https?://schema\\.org/|schema:)?JobPosting"));
    }

    /** Reads one posting, whatever the notation was that it came in. */
    static RawPosting posting(ObjectNode object, int line) {
        RawPosting posting = new RawPosting(line);
        posting.put(JobField.TITLE, first(text(object.path("title")), text(object.path("name"))));
        posting.put(JobField.EMPLOYER, text(object.path("hiringOrganization")));
        posting.put(JobField.TEAM, text(object.path("employmentUnit")));
        posting.put(JobField.REFERENCE, identifier(object.path("identifier")));
        each(object.path("jobLocation")).forEach(place -> posting.addPlace(place(place)));
        remote(object, posting);
        JsonLdSalary.read(object, posting);
        object.properties().forEach(property -> {
            JobField field = FIELDS.getOrDefault(property.getKey(), JobField.DETAIL);
            if (!READ.contains(property.getKey())) {
                String value = field == JobField.EMPLOYMENT_TYPE
                        ? each(property.getValue()).map(JsonLdPostings::text).collect(Collectors.joining(", "))
                        : text(property.getValue());
                posting.put(field, property.getKey(), value);
            }
        });
        return posting;
    }

    private static void remote(ObjectNode object, RawPosting posting) {
        String countries = each(object.path("applicantLocationRequirements"))
                .map(JsonLdPostings::text)
                .collect(Collectors.joining("; "));
        boolean telecommute = text(object.path("jobLocationType")).equalsIgnoreCase("TELECOMMUTE");
        // Where people may live is only ever said of work that is not tied to a place.
        if (telecommute || (!countries.isEmpty() && object.path("jobLocation").isMissingNode())) {
            posting.put(JobField.REMOTE, "yes");
            posting.put(JobField.COUNTRY, countries);
        }
    }

    private static Place place(JsonNode node) {
        JsonNode address = node.path("address").isMissingNode() ? node : node.path("address");
        if (!address.isObject()) {
            return PlaceText.place(text(address));
        }
        return PlaceText.of(
                text(address.path("addressLocality")),
                text(address.path("addressRegion")),
                text(address.path("addressCountry")));
    }

    private static String identifier(JsonNode node) {
        JsonNode value = each(node).findFirst().orElse(node);
        return value.isObject() ? first(text(value.path("value")), text(value.path("name"))) : text(value);
    }

    /** A value in words: of an object its name, else all that it says. */
    static String text(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        if (node.isArray()) {
            return node.values().stream().map(JsonLdPostings::text).collect(Collectors.joining(", "));
        }
        if (node instanceof ObjectNode object) {
            List<String> parts = new ArrayList<>();
            String name = text(object.path("name"));
            if (!name.isEmpty()) {
                return name;
            }
            object.properties().forEach(property -> {
                if (!property.getKey().startsWith("@")) {
                    parts.add(ColumnMapping.words(property.getKey()) + " " + text(property.getValue()));
                }
            });
            return String.join(", ", parts);
        }
        return node.asString();
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return node.isArray() ? node.values().stream() : node.isMissingNode() ? Stream.empty() : Stream.of(node);
    }

    private static String first(String preferred, String otherwise) {
        return preferred.isEmpty() ? otherwise : preferred;
    }
}
