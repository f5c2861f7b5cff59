package dev.greenroom.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Speaks HTTP to the running site without a browser, with cookies and the forms' token, following no redirect. */
public final class PlainClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final String address;
    private final Map<String, String> headers;

    /** Speaks to the site at the address, such as http://localhost:8080. */
    public PlainClient(String address) {
        this(address, HttpClient.newBuilder(), Map.of());
    }

    /** Speaks to the site from another address of this machine, and claims to do so for somebody else. */
    public PlainClient(String address, InetAddress from, String claimed) {
        this(address, HttpClient.newBuilder().localAddress(from), Map.of("X-Forwarded-For", claimed));
    }

    private PlainClient(String address, HttpClient.Builder client, Map<String, String> headers) {
        this.address = address;
        this.client = client.cookieHandler(cookies).build();
        this.headers = headers;
    }

    /** Asks for a page. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** Sends a form of the site. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return postEncoded(path, form);
    }

    /** Sends a form whose fields are encoded already, in whatever way. */
    public HttpResponse<String> postEncoded(String path, String form) {
        return send(request(path, "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&_csrf=" + encoded(token()))));
    }

    /** Sends a form with one file, named and typed as a browser never would where a test says so. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, String name, String type, byte[] file) {
        String boundary = "----part-of-a-form";
        StringBuilder head = new StringBuilder();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token());
        all.forEach((field, value) -> head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"")
                .append(field)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: " + type + "\r\n\r\n");
        return send(request(path, "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(List.of(
                        head.toString().getBytes(StandardCharsets.UTF_8),
                        file,
                        ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8)))));
    }

    /** Sends JSON as the site's scripts do. */
    public HttpResponse<String> postJson(String path, String json) {
        return send(request(path, "application/json")
                .header("X-XSRF-TOKEN", token())
                .POST(BodyPublishers.ofString(json)));
    }

    /** Signs a member in. */
    public HttpResponse<String> signIn(String email, String password) {
        return post("/sign-in", Map.of("email", email, "password", password));
    }

    /** The value of a cookie that the site has set. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Brings a cookie along to every address of this machine. */
    public void setCookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(address), cookie);
    }

    private HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Content-Type", type);
    }

    private String token() {
        Matcher token = TOKEN.matcher(get("/sign-in").body());
        if (!token.find()) {
            throw new AssertionError("The sign-in page has no form");
        }
        return token.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        headers.forEach(request::header);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
