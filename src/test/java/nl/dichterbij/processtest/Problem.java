package nl.dichterbij.processtest;

import io.camunda.zeebe.protocol.record.RejectionType;
import java.util.Map;

/** An answer other than success, as Camunda's REST API gives it: a problem detail (RFC 9457). */
final class Problem extends RuntimeException {

    private final int status;
    private final String title;

    private Problem(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    static Problem badRequest(String detail) {
        return new Problem(400, "INVALID_ARGUMENT", detail);
    }

    static Problem notFound(String detail) {
        return new Problem(404, "NOT_FOUND", detail);
    }

    /** The path is one of Camunda's, but the gateway does not play it. */
    static Problem notPlayed(String detail) {
        return new Problem(501, "NOT_IMPLEMENTED", detail);
    }

    static Problem failed(Exception e) {
        return new Problem(500, "INTERNAL", String.valueOf(e));
    }

    static Problem rejected(RejectionType type, String reason) {
        var status =
                switch (type) {
                    case NOT_FOUND -> 404;
                    case INVALID_STATE, ALREADY_EXISTS -> 409;
                    case INVALID_ARGUMENT -> 400;
                    case FORBIDDEN, UNAUTHORIZED -> 403;
                    default -> 500;
                };
        return new Problem(status, type.name(), reason);
    }

    int status() {
        return status;
    }

    Map<String, Object> body() {
        return Map.of("type", "about:blank", "title", title, "status", status, "detail", getMessage());
    }
}
