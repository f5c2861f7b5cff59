package dev.greenroom.hiring;

import dev.greenroom.accounts.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All scorecards; only {@link Scoring} reads them, because it knows who may see which. */
@Repository
class Scorecards {

    private static final TypeReference<List<Score>> SCORES = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    Scorecards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of an application in the order in which they were handed in. */
    List<Scorecard> of(ApplicationId application) {
        return jdbc.sql("SELECT reviewer_id, reviewer, scores, recommendation, because, handed_in_at, changed_at"
                        + " FROM scorecard WHERE application_id = ? ORDER BY handed_in_at, reviewer_id")
                .param(application.value())
                .query(Scorecards::read)
                .list();
    }

    /** Hands the card in, or puts it in place of the reviewer's earlier one. */
    void keep(ApplicationId application, Scorecard card) {
        jdbc.sql("INSERT INTO scorecard (application_id, reviewer_id, reviewer, scores, recommendation, because,"
                        + " handed_in_at, changed_at) VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, ?)"
                        + " ON CONFLICT (application_id, reviewer_id) DO UPDATE SET scores = excluded.scores,"
                        + " recommendation = excluded.recommendation, because = excluded.because,"
                        + " changed_at = excluded.changed_at")
                .params(
                        application.value(),
                        card.reviewer().id().value(),
                        card.reviewer().name())
                .param(JSON.writeValueAsString(card.scores()))
                .params(
                        card.conclusion().recommendation().name(),
                        card.conclusion().because())
                .params(Timestamp.from(card.handedInAt()), Timestamp.from(card.changedAt()))
                .update();
    }

    boolean areLocked(ApplicationId application) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM scorecard_lock WHERE application_id = ?)")
                .param(application.value())
                .query(Boolean.class)
                .single();
    }

    /** Locks them; false where they were locked before. */
    boolean lock(ApplicationId application, String who, Instant now) {
        return jdbc.sql("INSERT INTO scorecard_lock (application_id, at, who) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(application.value(), Timestamp.from(now), who)
                        .update()
                == 1;
    }

    private static Scorecard read(ResultSet row, int index) throws SQLException {
        return new Scorecard(
                new Scorecard.Reviewer(
                        new AccountId(row.getObject("reviewer_id", UUID.class)), row.getString("reviewer")),
                JSON.readValue(row.getString("scores"), SCORES),
                new Scorecard.Conclusion(
                        Recommendation.valueOf(row.getString("recommendation")), row.getString("because")),
                row.getTimestamp("handed_in_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
