package nl.dichterbij.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/** {@code ?taal=en}, or a button of that name in a form, changes the language and remembers it; other values do nothing. */
class LanguageInterceptor implements HandlerInterceptor {

    static final String PARAMETER = "taal";

    private final LocaleResolver resolver;

    LanguageInterceptor(LocaleResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Languages.find(request.getParameter(PARAMETER))
                .ifPresent(locale -> resolver.setLocale(request, response, locale));
        return true;
    }
}
