package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPosting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who applies without a browser, from a network address of their own. */
final class Applicant {

    private static final String BOUNDARY = "a-line-that-stands-in-no-file";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String from = ThreadLocalRandom.current()
            .ints(4, 1, 250)
            .mapToObj(Integer::toString)
            .collect(java.util.stream.Collectors.joining("."));
    private final String site;

    Applicant(String site) {
        this.site = site;
    }

    /** A file as a browser sends it. */
    static final class Upload {

        private final String name;
        private final byte[] content;

        Upload(String name, byte[] content) {
            this.name = name;
            this.content = content.clone();
        }
    }

    /** Opens the form, and gives what it carries along with what is typed. */
    Map<String, String> form(JobPosting posting, String name, String email) throws IOException, InterruptedException {
        return form("/jobs/" + posting.id() + "/applications/new", name, email);
    }

    Map<String, String> form(String path, String name, String email) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = Pattern.compile("name=\"(_csrf|stamp|link)\" value=\"([^\"]*)\"")
                .matcher(get(path).body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        fields.put("name", name);
        fields.put("email", email);
        return fields;
    }

    /** Applies with a short text, and gives the path of the applicant's own page. */
    String apply(JobPosting posting, String name, String email) throws IOException, InterruptedException {
        Map<String, String> fields = form(posting, name, email);
        posting.questions().forEach(question -> fields.put(ApplicationForm.field(question), "Sea locks"));
        return ownPath(send(posting, fields, new Upload("cv.txt", utf8("Many locks"))));
    }

    /** The path of the applicant's own page, to which the answer leads. */
    String ownPath(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.body()))
                .replace(site, "")
                .replaceFirst("[?].*", "");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> send(JobPosting posting, Map<String, String> fields, Upload file)
            throws IOException, InterruptedException {
        return send("/jobs/" + posting.id() + "/applications", fields, file);
    }

    HttpResponse<String> send(String path, Map<String, String> fields, Upload file)
            throws IOException, InterruptedException {
        return client.send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body(fields, file)))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends fields and the beginning of a file, and then nothing more. */
    Socket sendHalf(String path, Map<String, String> fields) throws IOException {
        byte[] body = body(fields, new Upload("cv.txt", utf8("Many locks. ".repeat(2_000))));
        URI address = URI.create(site);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
        socket.getOutputStream()
                .write(utf8("POST " + path + " HTTP/1.1\r\nHost: " + address.getAuthority()
                        + "\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\nContent-Length: "
                        + body.length
                        + "\r\n\r\n"));
        socket.getOutputStream().write(body, 0, body.length / 2);
        return socket;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).header("X-Forwarded-For", from);
    }

    private static byte[] body(Map<String, String> fields, Upload file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(utf8("--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")));
        body.writeBytes(utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"resume\"; filename=\""
                + file.name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(file.content);
        body.writeBytes(utf8("\r\n--" + BOUNDARY + "--\r\n"));
        return body.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
