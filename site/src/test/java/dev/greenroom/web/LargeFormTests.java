package dev.greenroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SiteTest
class LargeFormTests {

    private static final int TOO_MUCH = 25 << 20;

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST"})
    void areRefusedBeforeAnythingElseIsAskedOfTheStranger(String method, Visitor visitor) throws Exception {
        HttpResponse<String> told = send(visitor, method, BodyPublishers.ofByteArray(form()));
        HttpResponse<String> untold =
                send(visitor, method, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form())));

        assertThat(told.statusCode()).isEqualTo(413);
        assertThat(told.body()).contains("Too large", "Nothing of it was kept");
        assertThat(untold.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH", "DELETE"})
    void areNotReadWhereNothingTakesThem(String method, Visitor visitor) throws Exception {
        assertThat(send(visitor, method, BodyPublishers.ofByteArray(form())).statusCode())
                .isEqualTo(403);
    }

    private static HttpResponse<String> send(Visitor visitor, String method, BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(visitor.address() + "/labs/everyone-against-everyone/draft"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, body)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static byte[] form() {
        byte[] form = new byte[TOO_MUCH];
        Arrays.fill(form, (byte) 'x');
        System.arraycopy("code=".getBytes(StandardCharsets.US_ASCII), 0, form, 0, 5);
        return form;
    }
}
