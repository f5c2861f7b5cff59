package dev.greenroom.accounts;

import dev.greenroom.web.OfficeSection;
import dev.greenroom.web.RetentionPeriod;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountSections {

    @Bean
    OfficeSection membersOffice() {
        return new OfficeSection("Members", "/office/members", Role.OPERATOR.name(), 90);
    }

    @Bean
    OfficeSection auditOffice() {
        return new OfficeSection("Audit log", "/office/audit", Role.OPERATOR.name(), 95);
    }

    @Bean
    RetentionPeriod candidatesAreKept() {
        return new RetentionPeriod("candidates", CandidateRetention.KEPT.toDays() + " days after your last visit");
    }
}
