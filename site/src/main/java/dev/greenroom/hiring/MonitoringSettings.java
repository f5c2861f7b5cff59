package dev.greenroom.hiring;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the answers to the voluntary form are reported, and how long they are kept.
 *
 * @param fewest the smallest count that a report shows, apart from none at all
 * @param keep how long the counts of a quarter are kept after it is over
 */
@ConfigurationProperties("greenroom.equal-opportunity")
record MonitoringSettings(
        @DefaultValue("5") int fewest, @DefaultValue("24m") Period keep) {}
