package dev.greenroom.jobs;

/** Names a job posting for as long as it is kept, whatever becomes of its title. */
public record JobPostingId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
