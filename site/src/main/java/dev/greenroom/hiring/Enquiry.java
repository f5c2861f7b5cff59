package dev.greenroom.hiring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an employer asks for.
 *
 * @param roles the posts to be filled, in the employer's words
 * @param openings how many people are wanted
 * @param starting from when, or null where it is open
 */
public record Enquiry(
        Sender sender, String roles, int openings, @Nullable LocalDate starting, String message) {

    /** Who asks, and how to answer; the phone may be empty. */
    public record Sender(String company, String name, String email, String phone) {}
}
