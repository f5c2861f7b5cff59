package dev.greenroom.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The library as its page shows it: the visitor's own guides, then everybody's by category and family. */
public record LibraryView(String query, List<GuideSummary> own, List<Category> categories) {
    public record Category(String name, String anchor, List<Family> families) {
        public int count() {
            return families.stream().mapToInt(family -> family.guides().size()).sum();
        }
    }

    public record Family(String name, List<GuideSummary> guides) {}

    static LibraryView of(List<GuideSummary> guides, String query) {
        List<GuideSummary> shared =
                guides.stream().filter(guide -> !guide.own()).toList();
        List<Category> categories = new ArrayList<>();
        by(shared, guide -> guide.about().category()).forEach((name, inCategory) -> {
            List<Family> families = by(inCategory, guide -> guide.about().family()).entrySet().stream()
                    .map(family -> new Family(family.getKey(), family.getValue()))
                    .toList();
            categories.add(new Category(name.isEmpty() ? "Other" : name, Slug.of(name, "other"), families));
        });
        return new LibraryView(query, guides.stream().filter(GuideSummary::own).toList(), categories);
    }

    private static Map<String, List<GuideSummary>> by(List<GuideSummary> guides, Function<GuideSummary, String> shelf) {
        return guides.stream()
                .collect(Collectors.groupingBy(
                        shelf, () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER), Collectors.toList()));
    }

    public boolean isSearch() {
        return !query.isEmpty();
    }

    public int count() {
        return own.size() + categories.stream().mapToInt(Category::count).sum();
    }
}
