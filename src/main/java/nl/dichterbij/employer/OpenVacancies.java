package nl.dichterbij.employer;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.skills.RequiredSkill;
import nl.dichterbij.skills.SkillUri;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the vacancies with places left ask, a hundred thousand at a time if need be: one query, no texts. */
@Component
public class OpenVacancies {

    private static final String ROWS = """
            select v.id, v.number, v.region_code, v.municipality_code, v.min_hours, v.max_hours, v.open_from, v.open_until,
                   v.reserved_for, v.licences, v.conditions, s.uris, s.strengths
              from vacancy v left join (
                   select vacancy_id, array_agg(skill_uri order by position) as uris, array_agg(strength order by position) as strengths
                     from vacancy_skill %2$s group by vacancy_id) s on s.vacancy_id = v.id
             where v.status = 'OPEN' %1$s""";

    private final JdbcClient jdbc;

    OpenVacancies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param openFrom    first day on which people may be proposed
     * @param openUntil   last such day; null while there is no end
     * @param reservedFor the one case for which this function was created; null when it is for anybody
     */
    public record Asked(VacancyId id, VacancyNumber number, RegionCode region, MunicipalityCode municipality, int minHours,
                        int maxHours, LocalDate openFrom, @Nullable LocalDate openUntil, @Nullable UUID reservedFor,
                        List<RequiredSkill> skills, WorkDemands demands) {
    }

    public List<Asked> all() {
        return jdbc.sql(ROWS.formatted("", "")).query(OpenVacancies::asked).list();
    }

    /** Of these those that are open. */
    public List<Asked> of(Collection<UUID> ids) {
        return jdbc.sql(ROWS.formatted("and v.id = any (cast(:ids as uuid[]))", "where vacancy_id = any (cast(:ids as uuid[]))"))
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new)).query(OpenVacancies::asked).list();
    }

    private static Asked asked(ResultSet row, int index) throws SQLException {
        return new Asked(new VacancyId(row.getObject("id", UUID.class)), new VacancyNumber(row.getString("number")),
                new RegionCode(row.getString("region_code")), new MunicipalityCode(row.getString("municipality_code")),
                row.getInt("min_hours"), row.getInt("max_hours"), row.getObject("open_from", LocalDate.class),
                row.getObject("open_until", LocalDate.class), row.getObject("reserved_for", UUID.class), skills(row),
                VacancyQueries.demands(row));
    }

    private static List<RequiredSkill> skills(ResultSet row) throws SQLException {
        var uris = texts(row.getArray("uris"));
        var strengths = texts(row.getArray("strengths"));
        var skills = new ArrayList<RequiredSkill>();
        for (int i = 0; i < uris.length; i++) {
            skills.add(new RequiredSkill(new SkillUri(uris[i]), RequiredSkill.Strength.valueOf(strengths[i])));
        }
        return skills;
    }

    private static String[] texts(@Nullable Array column) throws SQLException {
        return column == null ? new String[0] : (String[]) column.getArray();
    }
}
