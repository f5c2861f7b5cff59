package dev.greenroom.hiring;

import dev.greenroom.accounts.Account;
import dev.greenroom.accounts.AuditLog;
import dev.greenroom.web.BadInput;
import dev.greenroom.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may judge an application, and who may see whose judgement: nobody sees another's before their own is in. */
@Service
class Scoring {

    private final Scorecards cards;
    private final Applications applications;
    private final KitDesk kits;
    private final AuditLog audit;
    private final Clock clock;

    Scoring(Scorecards cards, Applications applications, KitDesk kits, AuditLog audit, Clock clock) {
        this.cards = cards;
        this.applications = applications;
        this.kits = kits;
        this.audit = audit;
        this.clock = clock;
    }

    Application application(ApplicationId id) {
        return applications.find(id).orElseThrow(Scoring::gone);
    }

    /** The reviewer's own card, if it is in. */
    Optional<Scorecard> own(ApplicationId id, Account reviewer) {
        return cards.of(id).stream()
                .filter(card -> card.reviewer().id().equals(reviewer.id()))
                .findFirst();
    }

    /** Every card that the reviewer may see: all of them when their own is among them, otherwise none. */
    List<Scorecard> visible(ApplicationId id, Account reviewer) {
        List<Scorecard> all = cards.of(id);
        boolean ownIsIn = all.stream().anyMatch(card -> card.reviewer().id().equals(reviewer.id()));
        return ownIsIn ? all : List.of();
    }

    int count(ApplicationId id) {
        return cards.of(id).size();
    }

    boolean isLocked(ApplicationId id) {
        return cards.areLocked(id);
    }

    /** What is rated: what the reviewer's own card rates, or what the job's interview kit does now. */
    List<String> rated(ApplicationId id, Account reviewer) {
        return own(id, reviewer)
                .map(card -> card.scores().stream().map(Score::attribute).toList())
                .orElseGet(() -> kits.rated(application(id).posting()));
    }

    /** Hands the reviewer's card in, or changes it until the cards are locked. */
    @Transactional
    public void handIn(ApplicationId id, Account reviewer, ScorecardForm form) {
        Application application = applications.lock(id).orElseThrow(Scoring::gone);
        if (isLocked(id)) {
            throw new ScorecardsLocked();
        }
        Instant now = clock.instant();
        Optional<Scorecard> before = own(id, reviewer);
        cards.keep(
                id,
                new Scorecard(
                        new Scorecard.Reviewer(reviewer.id(), reviewer.name()),
                        form.given(),
                        form.conclusion(),
                        before.map(Scorecard::handedInAt).orElse(now),
                        now));
        audit.record(
                before.isPresent() ? "changed a scorecard for" : "handed in a scorecard for", subject(application), "");
    }

    /** Locks the cards of the application; only who has judged it may do so. */
    @Transactional
    public void lock(ApplicationId id, Account reviewer) {
        Application application = applications.lock(id).orElseThrow(Scoring::gone);
        if (own(id, reviewer).isEmpty()) {
            throw new BadInput("Hand in your own scorecard first; after locking, nobody can any more.");
        }
        if (cards.lock(id, reviewer.name(), clock.instant())) {
            audit.record("locked the scorecards of", subject(application), "");
        }
    }

    private static String subject(Application application) {
        return "application " + application.id();
    }

    private static NotFound gone() {
        return new NotFound("There is no such application. It may have been withdrawn, or its time is over.");
    }
}
