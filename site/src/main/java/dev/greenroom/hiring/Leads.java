package dev.greenroom.hiring;

import dev.greenroom.accounts.AccountId;
import dev.greenroom.web.Pagination;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The leads that employers have left. */
@Repository
class Leads {

    private static final String COLUMNS = "SELECT id, company, name, email, phone, roles, openings, starting, message,"
            + " state, assignee, received_at FROM lead ";
    private static final String FILTERED = "WHERE state = ANY (:states)"
            + " AND position(lower(:words) in lower(concat_ws(' ', company, name, email, roles, message))) > 0";

    private final JdbcClient jdbc;
    private final Clock clock;

    Leads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a new lead; false where there is one of its number already. */
    boolean add(Lead lead) {
        Enquiry enquiry = lead.enquiry();
        Enquiry.Sender sender = lead.sender();
        Timestamp at = Timestamp.from(lead.receivedAt());
        return jdbc.sql("INSERT INTO lead (id, company, name, email, phone, roles, openings, starting, message, state,"
                                + " received_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT (id) DO NOTHING")
                        .params(lead.id().value(), sender.company(), sender.name(), sender.email(), sender.phone())
                        .params(enquiry.roles(), enquiry.openings())
                        .param(enquiry.starting() == null ? null : Date.valueOf(enquiry.starting()))
                        .params(enquiry.message(), lead.state().name(), at, at)
                        .update()
                == 1;
    }

    Optional<Lead> find(LeadId id) {
        return jdbc.sql(COLUMNS + "WHERE id = ?")
                .param(id.value())
                .query(Leads::lead)
                .optional();
    }

    /** The lead, which nobody else changes before the transaction ends. */
    Optional<Lead> lock(LeadId id) {
        return jdbc.sql(COLUMNS + "WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(Leads::lead)
                .optional();
    }

    long count(LeadFilter filter) {
        return jdbc.sql("SELECT count(*) FROM lead " + FILTERED)
                .param("states", filter.stateNames())
                .param("words", filter.q())
                .query(Long.class)
                .single();
    }

    /** Leads from the newest on. */
    List<Lead> find(LeadFilter filter, Pagination page) {
        return jdbc.sql(COLUMNS + FILTERED + " ORDER BY received_at DESC, id LIMIT :limit OFFSET :offset")
                .param("states", filter.stateNames())
                .param("words", filter.q())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(Leads::lead)
                .list();
    }

    void update(Lead lead) {
        jdbc.sql("UPDATE lead SET state = ?, assignee = ?, changed_at = ? WHERE id = ?")
                .param(lead.state().name())
                .param(lead.assignee() == null ? null : lead.assignee().value())
                .params(Timestamp.from(clock.instant()), lead.id().value())
                .update();
    }

    /** Deletes the lead with its history. */
    void delete(LeadId id) {
        jdbc.sql("DELETE FROM lead WHERE id = ?").param(id.value()).update();
    }

    /** Deletes what has not changed for so long, and says which they were. */
    List<LeadId> purge(Instant unchangedSince, Instant spamSince) {
        return jdbc.sql("DELETE FROM lead WHERE changed_at < ? OR (state = 'SPAM' AND changed_at < ?) RETURNING id")
                .params(Timestamp.from(unchangedSince), Timestamp.from(spamSince))
                .query((row, index) -> new LeadId(row.getObject("id", UUID.class)))
                .list();
    }

    private static Lead lead(ResultSet row, int index) throws SQLException {
        Enquiry.Sender sender = new Enquiry.Sender(
                row.getString("company"), row.getString("name"), row.getString("email"), row.getString("phone"));
        Enquiry enquiry = new Enquiry(
                sender,
                row.getString("roles"),
                row.getInt("openings"),
                row.getObject("starting", LocalDate.class),
                row.getString("message"));
        return new Lead(
                new LeadId(row.getObject("id", UUID.class)),
                enquiry,
                LeadState.valueOf(row.getString("state")),
                account(row.getObject("assignee", UUID.class)),
                row.getTimestamp("received_at").toInstant());
    }

    private static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }
}
