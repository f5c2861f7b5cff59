package dev.greenroom.labs;

import dev.greenroom.accounts.CandidateId;
import dev.greenroom.sandbox.LabPack;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Puts a lab's page together: the lab, the desk, an attempt to look at and those of the past. */
@Component
class LabPages {

    private static final String BESIDE_A_DRAFT = "Not saved yet: another tab has saved a newer draft, which is below "
            + "your code. Save once more to keep yours, or copy from the other what you need.";

    private final LabShelf shelf;
    private final Desks desks;
    private final Attempts attempts;
    private final Judging judging;
    private final Clock clock;

    LabPages(LabShelf shelf, Desks desks, Attempts attempts, Judging judging, Clock clock) {
        this.shelf = shelf;
        this.desks = desks;
        this.attempts = attempts;
        this.judging = judging;
        this.clock = clock;
    }

    ModelAndView show(String slug, Optional<CandidateId> candidate, Optional<Attempt> attempt) {
        return page(shelf.get(slug), candidate, attempt, null, "");
    }

    /** The page with what was sent, and why it was not taken. */
    ModelAndView refuse(String slug, CandidateId candidate, SentCode sent, String problem, HttpStatus status) {
        ModelAndView page = page(shelf.get(slug), Optional.of(candidate), Optional.empty(), sent, problem);
        page.setStatus(status);
        return page;
    }

    /** Keeps the code and goes on; where it cannot be kept, the page shows it again and says why. */
    ModelAndView keep(String slug, CandidateId candidate, SentCode sent, String next) {
        String lab = shelf.get(slug).slug();
        if (sent.isTooLong()) {
            return refuse(lab, candidate, sent, sent.tooLong(), HttpStatus.CONTENT_TOO_LARGE);
        }
        boolean goesOn = desks.keepDraft(candidate, lab, sent) || sent.isKeptByScripts();
        return goesOn ? new ModelAndView(next) : offerBoth(lab, candidate, sent);
    }

    /** Where the sandbox lacks something no attempt is taken; every page of a lab says what it is. */
    boolean takesAttempts() {
        return judging.status().available();
    }

    ModelAndView progress(Attempt attempt, String seen) {
        AttemptView view = view(attempt);
        if (view.mark().equals(seen)) {
            ModelAndView nothing = new ModelAndView((View) (model, request, response) -> {});
            nothing.setStatus(HttpStatus.NO_CONTENT);
            return nothing;
        }
        return new ModelAndView("labs/attempt", "attempt", view);
    }

    /** The attempt's result, and what else changes on the page with it. */
    ModelAndView finished(Attempt attempt) {
        ModelAndView page = show(attempt.lab(), Optional.of(attempt.candidate()), Optional.of(attempt));
        page.setViewName("labs/finished");
        return page;
    }

    /** What was sent and the newer draft, both of which the page knows from now on. */
    private ModelAndView offerBoth(String lab, CandidateId candidate, SentCode sent) {
        return refuse(lab, candidate, SentCode.of(sent.code()), BESIDE_A_DRAFT, HttpStatus.CONFLICT)
                .addObject("newer", desks.of(candidate, lab).draft().orElse(""));
    }

    private AttemptView view(Attempt attempt) {
        int before = attempt.state() == AttemptState.WAITING ? attempts.before(attempt) : 0;
        return AttemptView.of(attempt, before, judging.step(attempt.id()));
    }

    private ModelAndView page(
            LabPack pack,
            Optional<CandidateId> candidate,
            Optional<Attempt> attempt,
            @Nullable SentCode sent,
            String problem) {
        // The time first: what another page saves in between is newer than this page.
        Instant now = clock.instant();
        Desk desk = candidate.map(id -> desks.of(id, pack.slug())).orElse(Desk.EMPTY);
        List<Attempt> past = candidate.map(id -> attempts.of(id, pack.slug())).orElse(List.of());
        boolean passed = past.stream().anyMatch(Attempt::passed);
        String code = sent != null ? sent.code() : desk.draft().orElse(pack.starter());
        ModelAndView page = new ModelAndView("labs/lab");
        page.addObject("lab", LabView.of(pack, desk, code, passed, judging.status()));
        page.addObject("attempt", attempt.map(this::view).orElse(null));
        page.addObject("past", past.stream().map(PastAttempt::of).toList());
        page.addObject("problem", problem);
        page.addObject("status", "");
        page.addObject("newer", "");
        page.addObject("known", candidate.isPresent());
        // A page that shows again what an earlier one sent knows no more than that one did.
        page.addObject("shown", sent != null ? sent.page(now) : now.toEpochMilli());
        return page;
    }
}
