package dev.greenroom.rehearsal;

import java.time.Duration;
import java.util.Optional;

/** How a rehearsal is held; the time is a warning and never cuts an answer off. */
record Settings(Mode mode, QuestionOrder order, Optional<Duration> timePerQuestion) {}
