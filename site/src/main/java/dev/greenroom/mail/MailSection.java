package dev.greenroom.mail;

import dev.greenroom.web.OfficeSection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailSection {

    private static final String ADDRESS = "/office/mail";
    private static final Duration NEWS = Duration.ofDays(7);

    @Bean
    OfficeSection mailOffice() {
        return new OfficeSection("Mail", ADDRESS, "OPERATOR", 80);
    }

    @Bean
    OfficeSection.Notice.Source mailNotices(Messages messages, Clock clock) {
        return () -> {
            List<OfficeSection.Notice> notices = new ArrayList<>();
            long failed = messages.count(MessageState.FAILED, Instant.EPOCH);
            if (failed > 0) {
                notices.add(notice(failed, "could not be sent"));
            }
            long kept = messages.count(MessageState.KEPT, clock.instant().minus(NEWS));
            if (kept > 0) {
                notices.add(notice(kept, "of the last seven days kept here, as no mail server is set up"));
            }
            return notices;
        };
    }

    private static OfficeSection.Notice notice(long count, String what) {
        return new OfficeSection.Notice(count + (count == 1 ? " message " : " messages ") + what, ADDRESS, "OPERATOR");
    }
}
