package dev.greenroom.hiring;

import dev.greenroom.accounts.AuditLog;
import dev.greenroom.guides.Guide;
import dev.greenroom.guides.Guides;
import dev.greenroom.guides.Question;
import dev.greenroom.guides.QuestionType;
import dev.greenroom.guides.StoredGuide;
import dev.greenroom.jobs.JobPosting;
import dev.greenroom.jobs.JobPostingId;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.web.NotFound;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes interview kits of jobs and their guides. */
@Service
class KitDesk {

    private static final int PROPOSED_OF_EACH_TYPE = 2;

    private final InterviewKits kits;
    private final JobPostings postings;
    private final Guides guides;
    private final KitSettings settings;
    private final AuditLog audit;

    KitDesk(InterviewKits kits, JobPostings postings, Guides guides, KitSettings settings, AuditLog audit) {
        this.kits = kits;
        this.postings = postings;
        this.guides = guides;
        this.settings = settings;
        this.audit = audit;
    }

    /** The choice as it stands; where none was made from this guide, some questions of each type are proposed. */
    KitChoice choice(JobPostingId id) {
        JobPosting job = job(id);
        Optional<Guide> guide = guide(job);
        Optional<InterviewKit> kept = kits.of(id);
        InterviewKit shown = kept.filter(kit -> kit.fits(job))
                .orElseGet(() -> new InterviewKit(
                        job.details().interview().guide(),
                        guide.map(KitDesk::proposed).orElse(List.of()),
                        attributes(kept)));
        return new KitChoice(job, guide.orElse(null), KitForm.of(shown), kept.orElse(null));
    }

    @Transactional
    public void keep(JobPostingId id, KitForm form) {
        JobPosting job = job(id);
        kits.keep(id, new InterviewKit(job.details().interview().guide(), form.questions(), form.attributeLines()));
        audit.record(
                "chose the interview questions for",
                "job " + id + " " + job.title(),
                form.questions().size() + " questions");
    }

    /** The interview as it is printed. */
    KitSheet sheet(JobPostingId id) {
        JobPosting job = job(id);
        InterviewKit kit = kits.of(id).filter(kept -> kept.fits(job)).orElseThrow(KitDesk::notChosen);
        return KitSheet.of(job, guide(job).orElseThrow(KitDesk::notChosen), kit);
    }

    /** What a scorecard for this job rates; the attributes alone where no questions of its guide were chosen. */
    List<String> rated(JobPostingId id) {
        Optional<InterviewKit> kept = kits.of(id);
        return postings.find(id)
                .flatMap(job -> kept.filter(kit -> kit.fits(job))
                        .flatMap(kit -> guide(job).map(guide -> KitSheet.rated(guide, kit))))
                .orElseGet(() -> attributes(kept));
    }

    private List<String> attributes(Optional<InterviewKit> kept) {
        return kept.map(InterviewKit::attributes).orElse(settings.attributes());
    }

    private Optional<Guide> guide(JobPosting job) {
        return guides.find(job.details().interview().guide()).map(StoredGuide::guide);
    }

    private JobPosting job(JobPostingId id) {
        return postings.find(id).orElseThrow(() -> new NotFound("There is no job " + id + "."));
    }

    private static List<String> proposed(Guide guide) {
        return Arrays.stream(QuestionType.values())
                .flatMap(type -> guide.questions(type).stream().limit(PROPOSED_OF_EACH_TYPE))
                .map(Question::slug)
                .toList();
    }

    private static NotFound notChosen() {
        return new NotFound(
                "The questions for this interview have not been chosen yet, or the job has another guide since."
                        + " Choose them on the job's page.");
    }
}
