package dev.greenroom.hiring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the form for employers is guarded, and how long leads are kept.
 *
 * @param keep how long after its last change a lead is kept
 * @param keepSpam how long spam is kept
 * @param quickest the shortest time in which a person fills the form in
 * @param perHour how many forms one address may send in an hour
 */
@ConfigurationProperties("greenroom.leads")
record LeadSettings(
        @DefaultValue("365d") Duration keep,
        @DefaultValue("30d") Duration keepSpam,
        @DefaultValue("3s") Duration quickest,
        @DefaultValue("5") int perHour) {}
