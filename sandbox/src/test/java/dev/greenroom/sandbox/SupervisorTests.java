package dev.greenroom.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The thread that starts boxes outlives whatever goes wrong with one of them. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SupervisorTests {

    @Test
    void startsTheNextBoxWhereOneCouldNotBeStarted() throws Exception {
        try (Supervisor supervisor = new Supervisor()) {
            // No command at all is no IOException, as a machine without memory for a thread is none.
            assertThatThrownBy(() -> supervisor.start(new ProcessBuilder(List.of())))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("cannot start a box: ");

            assertThat(supervisor.start(new ProcessBuilder("true")).waitFor()).isZero();
        }
    }

    @Test
    void endsABoxWhoseLimitsCannotBeLookedAtAndStartsTheNext() throws Exception {
        try (Supervisor supervisor = new Supervisor()) {
            Unwatchable box = new Unwatchable();
            supervisor.watch(box);

            assertThat(box.ended.get(10, TimeUnit.SECONDS)).hasMessage("unable to look");
            assertThat(supervisor.start(new ProcessBuilder("true")).waitFor()).isZero();
            supervisor.unwatch(box);
        }
    }

    /** Fails at every look, and when it is to be ended as well. */
    private static final class Unwatchable implements Supervisor.Watched {

        final CompletableFuture<Throwable> ended = new CompletableFuture<>();

        @Override
        public void enforceLimits(long now) {
            throw new OutOfMemoryError("unable to look");
        }

        @Override
        public void giveUp(Throwable reason) {
            ended.complete(reason);
            throw new IllegalStateException("unable to end");
        }
    }
}
