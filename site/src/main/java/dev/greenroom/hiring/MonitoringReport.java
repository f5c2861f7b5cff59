package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPostingId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How one question was answered in a quarter: a row for each job and one for all, a column for each answer and one for
 * all, with what must not be shown left out.
 */
public record MonitoringReport(MonitoringQuestion question, List<Row> rows) {

    /**
     * A line of the table.
     *
     * @param cells the counts in words; an empty one is hidden
     */
    public record Row(String job, List<String> cells) {}

    static MonitoringReport of(
            MonitoringQuestion question,
            List<Tallies.Tally> tallies,
            int fewest,
            Function<JobPostingId, String> title) {
        List<JobPostingId> jobs =
                tallies.stream().map(Tallies.Tally::job).distinct().toList();
        int[][] counts = new int[jobs.size()][question.answers().size()];
        for (Tallies.Tally tally : tallies) {
            int answer = question.answers().indexOf(tally.answer());
            if (answer >= 0) {
                counts[jobs.indexOf(tally.job())][answer] += tally.count();
            }
        }
        CountTable table = CountTable.of(counts);
        boolean[][] hidden = Suppression.of(table, fewest);
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row <= jobs.size(); row++) {
            rows.add(new Row(row < jobs.size() ? title.apply(jobs.get(row)) : "All jobs", cells(table, hidden, row)));
        }
        return new MonitoringReport(question, rows);
    }

    private static List<String> cells(CountTable table, boolean[][] hidden, int row) {
        return IntStream.range(0, table.columns())
                .mapToObj(column -> hidden[row][column] ? "" : Integer.toString(table.count(row, column)))
                .toList();
    }

    /** Whether nobody answered the question. */
    public boolean isEmpty() {
        return rows.size() == 1;
    }
}
