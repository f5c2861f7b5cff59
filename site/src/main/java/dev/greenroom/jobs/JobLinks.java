package dev.greenroom.jobs;

import dev.greenroom.guides.Guides;
import dev.greenroom.guides.StoredGuide;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a visitor can do about a job beside reading it. */
@Component
final class JobLinks {

    private final ObjectProvider<ApplyLink> applications;
    private final Guides guides;

    JobLinks(ObjectProvider<ApplyLink> applications, Guides guides) {
        this.applications = applications;
        this.guides = guides;
    }

    /** The address of the application form, or null where nobody can apply here. */
    @Nullable
    String application(JobPosting posting) {
        return applications.stream()
                .findFirst()
                .flatMap(link -> link.href(posting))
                .orElse(null);
    }

    /** The address of the guide that prepares for the interview, or null where everybody sees no such guide. */
    @Nullable
    String preparation(JobPosting posting) {
        String guide = posting.details().interview().guide();
        return guide.isEmpty()
                ? null
                : guides.find(guide).map(StoredGuide::path).orElse(null);
    }
}
