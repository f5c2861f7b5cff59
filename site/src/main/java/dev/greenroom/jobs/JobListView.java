package dev.greenroom.jobs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The list of jobs as a search finds it.
 *
 * @param corrected whether a word was read as a typing error
 * @param mixesCurrencies whether the jobs pay in several currencies
 * @param complete whether the index was there to be asked
 */
public record JobListView(
        JobSearch search,
        int total,
        List<JobPosting> postings,
        List<Group> groups,
        boolean corrected,
        boolean mixesCurrencies,
        boolean complete) {

    private static final int MOST_AT_ONCE = 12;

    /**
     * The values of a facet.
     *
     * @param more those that only who asks for them is shown
     */
    public record Group(String label, List<Choice> choices, List<Choice> more) {}

    /** A value to choose or to give up again. */
    public record Choice(String label, int count, boolean chosen, String href) {}

    static JobListView of(JobSearch search, SearchResult result, List<JobPosting> postings) {
        List<Group> groups = Stream.of(JobSearch.Facet.values())
                .map(facet -> group(search, facet, result.counts(facet)))
                .filter(group -> !group.choices().isEmpty())
                .toList();
        return new JobListView(
                search, result.total(), postings, groups, result.corrected(), mixesCurrencies(search, result), true);
    }

    /** What can be shown while the index is being made. */
    static JobListView withoutIndex(List<JobPosting> newest) {
        return new JobListView(JobSearch.everything(), newest.size(), newest, List.of(), false, false, false);
    }

    private static boolean mixesCurrencies(JobSearch search, SearchResult result) {
        List<String> chosen = search.chosen(JobSearch.Facet.PAY);
        Stream<String> found = result.counts(JobSearch.Facet.PAY).stream().map(SearchResult.Count::value);
        return (chosen.isEmpty() ? found : chosen.stream())
                        .flatMap(value -> PayStep.of(value).stream())
                        .map(PayStep::currency)
                        .distinct()
                        .count()
                > 1;
    }

    /** What is chosen is always there to be given up again, even where nothing is found. */
    private static Group group(JobSearch search, JobSearch.Facet facet, List<SearchResult.Count> counts) {
        List<Choice> choices = new ArrayList<>();
        List<Choice> more = new ArrayList<>();
        for (SearchResult.Count count : inOrder(facet, counts)) {
            Choice choice = choice(search, facet, count.value(), count.count());
            boolean atOnce = choices.size() < MOST_AT_ONCE || choice.chosen();
            (atOnce ? choices : more).add(choice);
        }
        for (String chosen : search.chosen(facet)) {
            if (counts.stream().noneMatch(count -> count.value().equals(chosen))) {
                choices.add(choice(search, facet, chosen, 0));
            }
        }
        return new Group(facet.label(), choices, more);
    }

    private static List<SearchResult.Count> inOrder(JobSearch.Facet facet, List<SearchResult.Count> counts) {
        return facet == JobSearch.Facet.PAY
                ? counts.stream()
                        .sorted(Comparator.comparing(JobListView::payStep, PayStep.IN_ORDER))
                        .toList()
                : counts;
    }

    private static PayStep payStep(SearchResult.Count count) {
        return PayStep.of(count.value()).orElseGet(() -> new PayStep(count.value(), 0));
    }

    private static Choice choice(JobSearch search, JobSearch.Facet facet, String value, int count) {
        boolean chosen = search.chosen(facet).contains(value);
        Map<JobSearch.Facet, List<String>> other = new EnumMap<>(JobSearch.Facet.class);
        other.putAll(search.chosen());
        List<String> values = new ArrayList<>(search.chosen(facet));
        if (chosen) {
            values.remove(value);
        } else if (facet == JobSearch.Facet.PAY) {
            values = List.of(value);
        } else {
            values.add(value);
        }
        other.put(facet, values);
        JobSearch changed = new JobSearch(search.words(), other, search.order(), 1);
        return new Choice(JobFacets.label(facet, value), count, chosen, "/jobs" + changed.query());
    }

    /** The same search in another order. */
    public String inOrder(JobSearch.Order order) {
        return "/jobs" + new JobSearch(search.words(), search.chosen(), order, 1).query();
    }

    /** The orders that make sense for the search. */
    public List<JobSearch.Order> orders() {
        return search.words().isEmpty()
                ? List.of(JobSearch.Order.NEWEST, JobSearch.Order.PAY)
                : List.of(JobSearch.Order.values());
    }

    /** How many pages there are to turn to; an empty list has one. */
    public int pages() {
        return Math.clamp((total + JobSearch.PAGE_SIZE - 1) / JobSearch.PAGE_SIZE, 1, JobSearch.LAST_PAGE);
    }

    /** The address of another page of the same search. */
    public String page(int page) {
        return "/jobs" + search.onPage(page).query();
    }
}
