package dev.greenroom.cli;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Keeps a start that failed from printing a stack trace where the command says in a sentence what to do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class QuietFailures implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return PlainErrors.own(failure).isPresent()
                || NestedExceptionUtils.getMostSpecificCause(failure) instanceof PortInUseException;
    }
}
