package dev.greenroom.labs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much judging goes on at once.
 *
 * @param judging attempts judged at the same time; more than half of the cores disturbs the measurements
 * @param perPerson attempts that one candidate may have in line
 * @param waiting attempts that may wait in all
 * @param retry how long the line waits before it tries again what has failed
 */
@ConfigurationProperties("greenroom.labs")
record LabSettings(
        @DefaultValue("1") int judging,
        @DefaultValue("2") int perPerson,
        @DefaultValue("40") int waiting,
        @DefaultValue("10s") Duration retry) {}
