package dev.greenroom.jobs;

import dev.greenroom.web.CsvText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures search with three facets over 200,000 postings beside plain Lucene, and how fast files are read. */
public final class JobsBenchmark {

    private static final long SEED = 20_261_128;
    private static final int POSTINGS = 200_000;
    private static final int WARM_UP = 2_000;
    private static final int MEASURED = 5_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private JobsBenchmark() {}

    /** A search that can be timed. */
    @FunctionalInterface
    private interface Search {

        long run(GeneratedJobs choices) throws IOException;
    }

    /** Prints one line a measurement; the number of postings may be given. */
    public static void main(String[] arguments) throws IOException {
        int postings = arguments.length == 0 ? POSTINGS : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("greenroom-bench");
        try (JobIndex index = JobIndex.in(folder.resolve("jobs"));
                PlainIndex plain = new PlainIndex(folder.resolve("plain"))) {
            fill(index, plain, postings);
            System.out.println("\n| Search | p50 | p99 | found |\n|---|---|---|---|");
            report("Greenroom, word and three facets, all counts", choices -> greenroom(index, choices, true));
            report("Greenroom, all postings, all counts", choices -> greenroom(index, choices, false));
            report("plain Lucene, word and three filters, no counts", choices -> plain(plain, choices));
        }
        readCsv(Math.min(postings, 50_000));
    }

    private static void fill(JobIndex index, PlainIndex plain, int postings) throws IOException {
        GeneratedJobs jobs = new GeneratedJobs(SEED);
        long start = System.nanoTime();
        for (int i = 1; i <= postings; i++) {
            JobPosting posting = jobs.next(i);
            index.put(List.of(posting));
            plain.add(posting);
        }
        index.refresh();
        plain.open();
        System.out.println(String.format(
                Locale.ROOT, "filled both indexes with %,d postings in %.1f s", postings, seconds(start)));
    }

    private static long greenroom(JobIndex index, GeneratedJobs choices, boolean narrowed) {
        Map<JobSearch.Facet, List<String>> chosen = new EnumMap<>(JobSearch.Facet.class);
        String word = choices.skill();
        if (narrowed) {
            chosen.put(JobSearch.Facet.PLACE, List.of(choices.place().label()));
            chosen.put(JobSearch.Facet.TYPE, List.of("full_time"));
            chosen.put(JobSearch.Facet.TEAM, List.of(choices.team()));
        }
        JobSearch search = new JobSearch(narrowed ? word : "", chosen, JobSearch.Order.NEWEST, 1);
        return index.search(search, TODAY).total();
    }

    private static long plain(PlainIndex index, GeneratedJobs choices) throws IOException {
        String word = choices.skill();
        return index.search(word, choices.place().label(), "FULL_TIME", choices.team());
    }

    private static void report(String name, Search search) throws IOException {
        GeneratedJobs choices = new GeneratedJobs(SEED + 1);
        long[] nanos = new long[MEASURED];
        long found = 0;
        for (int i = -WARM_UP; i < MEASURED; i++) {
            long start = System.nanoTime();
            found += search.run(choices);
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %.2f ms | %.2f ms | %,d |",
                name,
                nanos[MEASURED / 2] / 1e6,
                nanos[MEASURED * 99 / 100] / 1e6,
                found));
    }

    private static void readCsv(int rows) {
        GeneratedJobs jobs = new GeneratedJobs(SEED);
        StringBuilder csv = new StringBuilder("title,employer,location,salary,date_posted,reference,description\n");
        for (int i = 1; i <= rows; i++) {
            JobDetails job = jobs.next(i).details();
            csv.append(String.join(
                            ",",
                            job.title(),
                            job.employer().name(),
                            CsvText.field(job.workplace().labels().getFirst()),
                            CsvText.field(job.terms().salary().label()),
                            String.valueOf(job.dates().posted()),
                            job.reference(),
                            job.description()))
                    .append('\n');
        }
        byte[] content = csv.toString().getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        int size = JobFile.read(content, Map.of()).size();
        System.out.println(
                String.format(Locale.ROOT, "read %,d rows of CSV: %,.0f rows a second", size, size / seconds(start)));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
