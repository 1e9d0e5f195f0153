package vn.hoalu.access;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Follows redirects and keeps cookies by host and port, as a browser does with two sites; takes a Secure cookie over
 * plain HTTP, as a browser does on its own machine.
 */
final class Browser {

    record Page(URI address, int status, String content) {

        String hidden(String name) {
            Matcher field = Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]*)\"")
                    .matcher(content);
            if (!field.find()) {
                throw new AssertionError("No field " + name + " at " + address + ": " + content);
            }
            return field.group(1);
        }
    }

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    final List<URI> visited = new ArrayList<>();

    Page get(String address) {
        return open(URI.create(address), HttpRequest.newBuilder().GET());
    }

    Page post(String address, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return open(
                URI.create(address),
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Page open(URI address, HttpRequest.Builder request) {
        HttpResponse<String> answer = send(address, request);
        for (int redirects = 0; answer.statusCode() / 100 == 3; redirects++) {
            if (redirects > 15) {
                throw new AssertionError("Going in circles: " + visited);
            }
            URI next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(next, HttpRequest.newBuilder().GET());
        }
        return new Page(answer.uri(), answer.statusCode(), answer.body());
    }

    private HttpResponse<String> send(URI address, HttpRequest.Builder request) {
        visited.add(address);
        Map<String, String> jar = cookies.computeIfAbsent(address.getAuthority(), site -> new HashMap<>());
        request.uri(address).header("Accept", "text/html");
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(cookie -> jar.put(cookie.getName(), cookie.getValue()));
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
