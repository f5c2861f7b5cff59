package dev.greenroom.jobs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The list of jobs as a search finds it.
 *
 * @param complete whether the index was there to be asked
 */
public record JobListView(
        JobSearch search,
        int total,
        List<JobPosting> postings,
        List<Group> groups,
        boolean corrected,
        boolean complete) {

    /** The values of a facet. */
    public record Group(String label, List<Choice> choices) {}

    /** A value to choose or to give up again. */
    public record Choice(String label, int count, boolean chosen, String href) {}

    static JobListView of(JobSearch search, SearchResult result, List<JobPosting> postings) {
        List<Group> groups = result.facets().stream()
                .map(counts -> group(search, counts))
                .filter(group -> !group.choices().isEmpty())
                .toList();
        return new JobListView(search, result.total(), postings, groups, result.corrected(), true);
    }

    /** What can be shown while the index is being made. */
    static JobListView withoutIndex(List<JobPosting> newest) {
        return new JobListView(JobSearch.everything(), newest.size(), newest, List.of(), false, false);
    }

    private static Group group(JobSearch search, SearchResult.FacetCounts counts) {
        JobSearch.Facet facet = counts.facet();
        List<Choice> choices = new ArrayList<>();
        for (SearchResult.Count count : inOrder(facet, counts.counts())) {
            choices.add(choice(search, facet, count.value(), count.count()));
        }
        for (String chosen : search.chosen(facet)) {
            if (counts.counts().stream().noneMatch(count -> count.value().equals(chosen))) {
                choices.add(choice(search, facet, chosen, 0));
            }
        }
        return new Group(facet.label(), choices);
    }

    private static List<SearchResult.Count> inOrder(JobSearch.Facet facet, List<SearchResult.Count> counts) {
        return facet == JobSearch.Facet.PAY
                ? counts.stream()
                        .sorted(java.util.Comparator.comparingInt(count -> Integer.parseInt(count.value())))
                        .toList()
                : counts;
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
