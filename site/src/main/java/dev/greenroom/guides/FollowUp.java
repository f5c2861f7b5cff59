package dev.greenroom.guides;

import java.util.List;

/** What the interviewer might ask next, and the points of a good response. */
public record FollowUp(String prompt, List<Point> response) {
    public FollowUp {
        SingleLine.required(prompt, "A follow-up");
        response = List.copyOf(response);
    }
}
