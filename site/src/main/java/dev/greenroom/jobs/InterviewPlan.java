package dev.greenroom.jobs;

import java.util.List;

/**
 * What leads from the posting to the conversation.
 *
 * @param guide the slug of the guide with which candidates prepare, or empty
 * @param questions what everybody who applies is asked
 */
public record InterviewPlan(String guide, List<JobQuestion> questions) {

    public InterviewPlan {
        questions = List.copyOf(questions);
    }

    static InterviewPlan none() {
        return new InterviewPlan("", List.of());
    }
}
