package nl.dichterbij.region;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;

import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.LinkTerms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the national parameter {@code link-valid.<purpose>}, or {@code link-valid.default} for a purpose without its own. */
@Component
class ParameterLinkTerms implements LinkTerms {

    private final JdbcClient jdbc;
    private final Clock clock;

    ParameterLinkTerms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Period validity(LinkPurpose purpose) {
        var own = ParameterCode.of("link-valid", purpose.code());
        var value = jdbc.sql("""
                select value from parameter
                 where code in (:own, 'link-valid.default') and region_code is null
                   and daterange(valid_from, valid_to) @> :on::date
                 order by code = :own desc limit 1""")
                .param("own", own.value()).param("on", LocalDate.now(clock)).query(String.class).optional()
                .orElseThrow(() -> new ParameterNotUsable("Parameter %s has no value today".formatted(own)));
        try {
            return Period.parse(value);
        } catch (DateTimeParseException e) {
            throw new ParameterNotUsable("Parameter %s is \"%s\", expected a period such as P3M".formatted(own, value));
        }
    }
}
