package org.otonari.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A program that talks to the interface over real HTTP. */
public record Caller(int port, String token, String language, String address) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger ADDRESS = new AtomicInteger(1);

    public record Answer(int status, String body, HttpResponse<String> http) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException notJson) {
                throw new AssertionError(body, notJson);
            }
        }

        public String text(String pointer) {
            return json().at(pointer).asText();
        }

        public boolean isProblem() {
            return http.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                    && json().path("status").asInt() == status
                    && !json().path("title").asText().isBlank()
                    && !json().path("detail").asText().isBlank();
        }
    }

    public static Caller stranger(int port) {
        var next = ADDRESS.getAndIncrement();
        return new Caller(port, null, "en", "203.0." + next / 250 + "." + (next % 250 + 1));
    }

    public Caller withToken(String value) {
        return new Caller(port, value, language, address);
    }

    public Caller speaking(String value) {
        return new Caller(port, token, value, address);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body) {
        var text = body instanceof String raw ? raw : body == null ? "" : body.toString();
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(text)));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer);
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
                .header("X-Forwarded-For", address);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (language != null) {
            request.header("Accept-Language", language);
        }
        return request;
    }

    /** A volunteer nobody has heard of yet. */
    public static ObjectNode application() {
        var who = UUID.randomUUID().toString().substring(0, 8);
        try {
            return (ObjectNode) JSON.readTree(
                    """
                    {"role": "volunteer", "name": {"written": "𠮷田 花", "reading": "よしだ はな", "latin": "Yoshida Hana"},
                     "email": "hana.%s@example.org", "language": "ja", "ward": "新宿区", "birthDate": "1980-02-29",
                     "consents": ["privacy"], "languages": [{"code": "ja", "level": "NATIVE"}],
                     "availability": [{"day": "SAT", "from": "10:00", "to": "12:00"}], "onlineAccepted": true,
                     "interests": ["tea"], "message": "よろしく 🌸"}
                    """
                            .formatted(who));
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** @return the number of a new application */
    public static String newCase(int port) {
        var answer = stranger(port).post("/applications", application());
        if (answer.status() != 201) {
            throw new AssertionError(answer.body());
        }
        return answer.text("/caseNumber");
    }
}
