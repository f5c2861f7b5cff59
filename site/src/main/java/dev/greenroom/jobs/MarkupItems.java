package dev.greenroom.jobs;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Job postings that a page marks within its text, as microdata or as RDFa, in the shape that JSON-LD has. */
enum MarkupItems {
    MICRODATA("microdata", "itemscope", "itemtype", "itemprop"),
    RDFA("RDFa", "typeof", "typeof", "property");

    /** Of these, paragraphs and lists are kept; everything else is a line of text. */
    private static final Set<String> PROSE = Set.of(
            "description",
            "responsibilities",
            "qualifications",
            "skills",
            "educationRequirements",
            "experienceRequirements",
            "jobBenefits",
            "benefits",
            "incentiveCompensation",
            "incentives");

    /** No page that a person made goes deeper. */
    private static final int DEEPEST = 300;

    private final String label;
    private final String scope;
    private final String type;
    private final String property;

    MarkupItems(String label, String scope, String type, String property) {
        this.label = label;
        this.scope = scope;
        this.type = type;
        this.property = property;
    }

    String label() {
        return label;
    }

    /** Reads the page's postings in the order of the page. */
    List<RawPosting> read(Document page) {
        return page.select("[" + type + "*=JobPosting]").stream()
                .filter(element -> element.hasAttr(scope) && isPosting(element))
                .map(element -> JsonLdPostings.posting(
                        item(element, 0), element.sourceRange().start().lineNumber()))
                .toList();
    }

    private boolean isPosting(Element element) {
        return names(element, type).anyMatch("JobPosting"::equals);
    }

    private ObjectNode item(Element element, int depth) {
        ObjectNode item = JsonMapper.shared().createObjectNode();
        element.children().forEach(child -> collect(child, item, depth + 1));
        return item;
    }

    private void collect(Element element, ObjectNode item, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        boolean nested = element.hasAttr(scope);
        names(element, property).forEach(name -> {
            JsonNode value = nested ? item(element, depth) : StringNode.valueOf(value(name, element));
            add(item, name, value);
        });
        if (!nested) {
            element.children().forEach(child -> collect(child, item, depth + 1));
        }
    }

    /** One value stands for itself, several make a list, as in JSON-LD. */
    private static void add(ObjectNode item, String name, JsonNode value) {
        JsonNode known = item.path(name);
        if (known instanceof ArrayNode several) {
            several.add(value);
        } else if (known.isMissingNode()) {
            item.set(name, value);
        } else {
            item.putArray(name).add(known).add(value);
        }
    }

    private static String value(String name, Element element) {
        String said = Stream.of("content", "datetime", "value")
                .filter(element::hasAttr)
                .map(element::attr)
                .findFirst()
                .orElse("");
        if (!said.isEmpty()) {
            return said;
        }
        if (element.text().isEmpty()) {
            return Stream.of("href", "src", "resource")
                    .map(element::attr)
                    .filter(address -> address.matches("https?:.*"))
                    .findFirst()
                    .orElse("");
        }
        boolean prose =
                PROSE.contains(name) && !element.select("p, ul, ol, li, br").isEmpty();
        return prose ? element.outerHtml() : element.text();
    }

    /** The names without the address or the prefix of their vocabulary. */
    private static Stream<String> names(Element element, String attribute) {
        return Stream.of(element.attr(attribute).split("\\s+"))
                .map(name -> name.replaceFirst("^.*[/#:]", ""))
                .filter(name -> !name.isEmpty());
    }
}
