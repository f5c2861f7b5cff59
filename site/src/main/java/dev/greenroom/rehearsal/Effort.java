package dev.greenroom.rehearsal;

import dev.greenroom.guides.Counted;
import java.time.Duration;
import java.util.Locale;

/** How long something took, in words. */
final class Effort {

    private Effort() {}

    static String of(Answer answer) {
        return time(answer.spent()) + " · " + Counted.of(answer.words(), "word");
    }

    static String time(Duration spent) {
        if (spent.toMinutes() == 0) {
            return spent.toSeconds() + " s";
        }
        return spent.toHours() > 0
                ? String.format(Locale.ROOT, "%d h %d min", spent.toHours(), spent.toMinutesPart())
                : String.format(Locale.ROOT, "%d min %d s", spent.toMinutes(), spent.toSecondsPart());
    }
}
