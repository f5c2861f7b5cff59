package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.jobs.Place;
import dev.greenroom.jobs.WorkMode;
import dev.greenroom.jobs.Workplace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ApplicationSettingsTests {

    private static final Instant RECEIVED = Instant.parse("2027-01-15T10:00:00Z");
    private static final Place OAKLAND = new Place("Oakland", "California", "US");
    private static final Place AUSTIN = new Place("Austin", "TX", "US");
    private static final Place LEEDS = new Place("Leeds", "", "GB");

    private final ApplicationSettings settings =
            new ApplicationSettings(12, Map.of("US-CA", 48, "US", 24, "GB", 6), 30);

    @Test
    void keepForAYearEverywhereUnlessSaidOtherwise() {
        assertThat(with(Map.of())).isEqualTo(new ApplicationSettings(12, Map.of(), 30));
        assertThat(with(Map.of()).keptInWords()).isEqualTo("12 months after it came in");
    }

    @Test
    void takeEveryKeyAsPropertiesAndTheEnvironmentWriteIt() {
        assertThat(with(Map.of(
                        "greenroom.applications.keep-months", "1",
                        "greenroom.applications.keep-months-in.US-CA", "48",
                        "greenroom.applications.keep-months-in.ca.on", "9",
                        "greenroom.applications.per-hour", "3")))
                .isEqualTo(new ApplicationSettings(1, Map.of("US-CA", 48, "CA-ON", 9), 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UK", "US-XX", "US-California", "GB-ENG", "California"})
    void refuseAPlaceThatTheyDoNotKnow(String place) {
        assertThatThrownBy(() -> new ApplicationSettings(12, Map.of(place, 24), 30))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("keep-months-in." + place)
                .hasMessageContaining("GB or US-CA");
    }

    @Test
    void refuseToKeepForNoTimeAtAll() {
        assertThatThrownBy(() -> new ApplicationSettings(12, Map.of("GB", 0), 30))
                .hasMessageContaining("1 or more");
    }

    @Test
    void chooseTheTimeOfThePlaceAndTheLongestOfSeveral() {
        assertThat(months(onSite(LEEDS))).isEqualTo(6);
        assertThat(months(onSite(AUSTIN))).isEqualTo(24);
        assertThat(months(onSite(OAKLAND))).isEqualTo(48);
        assertThat(months(onSite(LEEDS, AUSTIN))).isEqualTo(24);
        assertThat(months(onSite(LEEDS, new Place("Lyon", "", "FR")))).isEqualTo(12);
        assertThat(months(onSite(new Place("Somewhere", "", "")))).isEqualTo(12);
    }

    @Test
    void countAStateInWhichSomebodyMayLiveWhoWorksRemotely() {
        assertThat(months(new Workplace(WorkMode.REMOTE, List.of(), List.of("GB", "US"))))
                .isEqualTo(48);
        assertThat(months(new Workplace(WorkMode.REMOTE, List.of(), List.of("GB"))))
                .isEqualTo(6);
    }

    @Test
    void nameEveryTimeInWords() {
        assertThat(settings.keptInWords())
                .isEqualTo("12 months after it came in (by where the job is: United Kingdom – 6 months;"
                        + " United States – 24 months; CA, United States – 48 months;"
                        + " of several places the longest time counts)");
    }

    private int months(Workplace workplace) {
        LocalDate lastDay = settings.promise(RECEIVED, workplace).lastDay();
        return Stream.of(6, 12, 24, 48)
                .filter(months -> LocalDate.of(2027, 1, 15).plusMonths(months).equals(lastDay))
                .findFirst()
                .orElseThrow();
    }

    private static Workplace onSite(Place... places) {
        return new Workplace(WorkMode.ON_SITE, List.of(places), List.of());
    }

    private static ApplicationSettings with(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("greenroom.applications", ApplicationSettings.class);
    }
}
