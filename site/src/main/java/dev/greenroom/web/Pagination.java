package dev.greenroom.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of a long list, and the way to the others.
 *
 * @param path the list's address
 * @param filters what the list is narrowed by, kept in every link
 * @param page counted from 1
 * @param size entries a page
 * @param total entries of the whole list
 */
public record Pagination(String path, Map<String, String> filters, int page, int size, long total) {

    private static final int NEIGHBOURS = 2;

    /** A page of a list without filters. */
    public static Pagination of(String path, String requested, int size, long total) {
        return of(path, Map.of(), requested, size, total);
    }

    /** The page asked for, or the nearest that there is; what is no number asks for the first. */
    public static Pagination of(String path, Map<String, String> filters, String requested, int size, long total) {
        Pagination first = new Pagination(path, filters, 1, size, total);
        return new Pagination(path, filters, Math.clamp(number(requested), 1, first.pages()), size, total);
    }

    /** How many pages there are; an empty list has one. */
    public int pages() {
        return Math.clamp((total + size - 1) / size, 1, Integer.MAX_VALUE);
    }

    /** How many entries come before this page. */
    public long offset() {
        return (long) (page - 1) * size;
    }

    /** Whether there is an earlier page. */
    public boolean hasPrevious() {
        return page > 1;
    }

    /** Whether there is a later page. */
    public boolean hasNext() {
        return page < pages();
    }

    /** The pages around this one that are worth a link of their own. */
    public List<Integer> nearby() {
        return IntStream.rangeClosed(Math.max(1, page - NEIGHBOURS), Math.min(pages(), page + NEIGHBOURS))
                .boxed()
                .toList();
    }

    /** The address of a page, with the filters. */
    public String href(int number) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        filters.forEach((name, value) -> {
            if (!value.isBlank()) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        if (number > 1) {
            address.queryParam("page", number);
        }
        return address.encode().buildAndExpand(filters).toUriString();
    }

    private static int number(String requested) {
        try {
            return Integer.parseInt(requested.strip());
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
