package dev.greenroom.hiring;

import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who fills in the page for employers at a person's pace. */
final class Employer {

    private static final Pattern STAMP = Pattern.compile("name=\"stamp\" value=\"([^\"]+)\"");

    private final PlainClient client;
    private final SiteClock clock;

    Employer(String address, SiteClock clock) {
        this.client = new PlainClient(address);
        this.clock = clock;
    }

    /** A form that can be sent as it is, opened a minute ago. */
    Map<String, String> form() {
        Map<String, String> form = justOpened();
        clock.advance(Duration.ofMinutes(1));
        return form;
    }

    /** The same, opened at this moment. */
    Map<String, String> justOpened() {
        return new HashMap<>(Map.of(
                "company", "Tidewater Freight",
                "name", "Ama Osei",
                "email", "a.osei@tidewater.example",
                "phone", "+1 510 555 0142",
                "roles", "A crane supervisor",
                "openings", "2",
                "starting", "2027-03-01",
                "message", "The harbour grows.\nCall in the morning.",
                "website", "",
                "stamp", stamp(client.get("/hire").body())));
    }

    /** Sends a form that differs in these fields, and gives the lead that it makes. */
    LeadId sendOne(Map<String, String> different) {
        Map<String, String> form = form();
        form.putAll(different);
        HttpResponse<String> answer = send(form);
        if (answer.statusCode() != 302) {
            throw new AssertionError("The form was not taken in: " + answer.body());
        }
        return new LeadId(
                UUID.fromString(Objects.requireNonNull(form.get("stamp")).substring(0, 36)));
    }

    HttpResponse<String> send(Map<String, String> form) {
        return client.post("/hire", form);
    }

    HttpResponse<String> sendEncoded(String form) {
        return client.postEncoded("/hire", form);
    }

    static String stamp(String page) {
        Matcher stamp = STAMP.matcher(page);
        if (!stamp.find()) {
            throw new AssertionError("The page has no stamp");
        }
        return stamp.group(1);
    }
}
