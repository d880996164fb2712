package nl.dichterbij.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Which error page someone gets who is signed in and may not. */
@Component
class Refusals implements AccessDeniedHandler {

    /** Request attribute for the error page: the form was open too long, it is not a matter of rights. */
    static final String FORM_EXPIRED = "formExpired";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        request.setAttribute(FORM_EXPIRED, refusal instanceof CsrfException);
        HttpStatus status = refusal instanceof OtherRegionException ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN;
        response.sendError(status.value());
    }
}
