package dev.greenroom.hiring;

import dev.greenroom.web.OfficeSection;
import dev.greenroom.web.RetentionPeriod;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LeadOffice {

    static final String ADDRESS = "/office/leads";

    @Bean
    OfficeSection leadsSection() {
        return new OfficeSection("Leads", ADDRESS, "RECRUITER", 50);
    }

    @Bean
    OfficeSection.Notice.Source leadNotices(Leads leads) {
        return () -> {
            long waiting = leads.count(new LeadFilter("", LeadState.NEW.name()));
            return waiting == 0
                    ? List.of()
                    : List.of(new OfficeSection.Notice(
                            waiting + (waiting == 1 ? " new lead" : " new leads"),
                            ADDRESS + "?state=NEW",
                            "RECRUITER"));
        };
    }

    @Bean
    RetentionPeriod leadsAreKept(LeadSettings settings) {
        return new RetentionPeriod(
                "leads",
                days(settings.keep()) + " after the last change, and " + days(settings.keepSpam())
                        + " where they are spam");
    }

    private static String days(Duration time) {
        return time.toDays() == 1 ? "1 day" : time.toDays() + " days";
    }
}
