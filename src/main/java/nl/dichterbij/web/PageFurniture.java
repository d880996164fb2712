package nl.dichterbij.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the layout needs to know about the page around it; in every template as {@code site}.
 *
 * @param addressable  whether opening the address again shows the same page, which an answer to a form does not
 * @param path         address of the page without its query
 * @param query        its query as it came, possibly empty
 * @param theme        name of the file with design tokens, {@code /css/theme/<name>.css}
 * @param tasklistUrl  where the team completes tasks
 * @param operateUrl   where processes are followed
 */
public record PageFurniture(boolean addressable, String path, String query, String theme, String tasklistUrl, String operateUrl) {

    static PageFurniture of(HttpServletRequest request, WebProperties properties) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        boolean get = "GET".equals(request.getMethod());
        return new PageFurniture(get, failed == null ? request.getRequestURI() : failed.toString(),
                get && request.getQueryString() != null ? request.getQueryString() : "",
                properties.theme(), properties.tasklistUrl(), properties.operateUrl());
    }

    public List<Locale> languages() {
        return Languages.ALL;
    }

    /** The same page in another language, with everything else of its query kept. */
    public String in(Locale language) {
        return UriComponentsBuilder.fromPath(path).query(query)
                .replaceQueryParam(LanguageInterceptor.PARAMETER, language.getLanguage()).build().toUriString();
    }

    /** Whether the page belongs to the part of the site below this address. */
    public boolean isBelow(String section) {
        return path.equals(section) || path.startsWith(section + "/");
    }
}
