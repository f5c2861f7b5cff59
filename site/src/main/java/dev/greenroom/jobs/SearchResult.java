package dev.greenroom.jobs;

import java.util.List;

/**
 * What a search finds.
 *
 * @param ids of the page asked for, in order
 * @param corrected whether a word was read as a typing error
 */
record SearchResult(int total, List<JobPostingId> ids, List<FacetCounts> facets, boolean corrected) {

    /** The values of a facet among the results; none where no result has one. */
    List<Count> counts(JobSearch.Facet facet) {
        return facets.stream()
                .filter(counts -> counts.facet() == facet)
                .flatMap(counts -> counts.counts().stream())
                .toList();
    }

    /** How many results there would be under each value of a facet, were it chosen besides. */
    record FacetCounts(JobSearch.Facet facet, List<Count> counts) {}

    /** A value and how many postings have it. */
    record Count(String value, int count) {}
}
