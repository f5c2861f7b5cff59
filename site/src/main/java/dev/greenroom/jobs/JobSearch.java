package dev.greenroom.jobs;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * What a visitor looks for.
 *
 * @param words free text, or empty
 * @param chosen values by facet; within one facet any of them will do
 * @param page from 1
 */
public record JobSearch(String words, Map<Facet, List<String>> chosen, Order order, int page) {

    /** How many postings a page shows. */
    static final int PAGE_SIZE = 20;

    /** The last page that is shown, however many postings there are. */
    static final int LAST_PAGE = 500;

    private static final int LONGEST_WORDS = 200;
    private static final int MOST_VALUES = 20;

    /** By what results are put in order. */
    public enum Order {
        BEST("Best match"),
        NEWEST("Newest"),
        PAY("Highest pay");

        private final String label;

        Order(String label) {
            this.label = label;
        }

        /** The order in the words of the page. */
        public String label() {
            return label;
        }

        /** The order in an address. */
        public String parameter() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A property by which results can be narrowed. */
    public enum Facet {
        PLACE("place", "Place"),
        MODE("remote", "Where you work"),
        TYPE("type", "Employment"),
        TEAM("team", "Team"),
        PAY("from", "Pay per year from");

        private final String parameter;
        private final String label;

        Facet(String parameter, String label) {
            this.parameter = parameter;
            this.label = label;
        }

        /** The property in an address. */
        public String parameter() {
            return parameter;
        }

        /** The property in the words of the page. */
        public String label() {
            return label;
        }
    }

    /** Everything, newest first. */
    static JobSearch everything() {
        return new JobSearch("", Map.of(), Order.NEWEST, 1);
    }

    /** Reads a search from the parameters of an address; what makes no sense there is passed over. */
    static JobSearch of(MultiValueMap<String, String> parameters) {
        String words = first(parameters, "q").strip();
        Map<Facet, List<String>> chosen = new java.util.EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> values = parameters.getOrDefault(facet.parameter(), List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty() && value.length() <= LONGEST_WORDS)
                    .distinct()
                    .limit(MOST_VALUES)
                    .toList();
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        String cut = words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS);
        return new JobSearch(cut, chosen, order(first(parameters, "sort"), cut), page(first(parameters, "page")));
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value;
    }

    private static Order order(String name, String words) {
        return Stream.of(Order.values())
                .filter(order -> order.parameter().equals(name))
                .findFirst()
                .orElse(words.isEmpty() ? Order.NEWEST : Order.BEST);
    }

    private static int page(String number) {
        return number.matches("\\d{1,9}") ? Math.clamp(Integer.parseInt(number), 1, LAST_PAGE) : 1;
    }

    List<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** Whether it narrows nothing. */
    public boolean isEverything() {
        return words.isEmpty() && chosen.isEmpty();
    }

    /** The same search on another page. */
    public JobSearch onPage(int other) {
        return new JobSearch(words, chosen, order, other);
    }

    /** The search as the query of an address, with its question mark; empty where it asks for everything. */
    public String query() {
        List<String> parts = new ArrayList<>(narrowing());
        if (order != (words.isEmpty() ? Order.NEWEST : Order.BEST)) {
            parts.add("sort=" + order.parameter());
        }
        if (page > 1) {
            parts.add("page=" + page);
        }
        return joined(parts);
    }

    /** What is looked for, without order and page: the query of a feed's address. */
    public String feedQuery() {
        return joined(narrowing());
    }

    private List<String> narrowing() {
        List<String> parts = new ArrayList<>();
        if (!words.isEmpty()) {
            parts.add("q=" + encoded(words));
        }
        for (Facet facet : Facet.values()) {
            chosen(facet).forEach(value -> parts.add(facet.parameter() + "=" + encoded(value)));
        }
        return parts;
    }

    private static String joined(List<String> parts) {
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The search in words, for the titles of feeds. */
    String inWords() {
        List<String> parts = new ArrayList<>();
        if (!words.isEmpty()) {
            parts.add("“" + words + "”");
        }
        for (Facet facet : Facet.values()) {
            chosen(facet).forEach(value -> parts.add(JobFacets.label(facet, value)));
        }
        return String.join(", ", parts);
    }
}
