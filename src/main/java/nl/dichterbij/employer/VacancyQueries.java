package nl.dichterbij.employer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.skills.OccupationUri;
import nl.dichterbij.skills.RequiredSkill;
import nl.dichterbij.skills.SkillUri;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads vacancies without loading aggregates, however many there are: one query for the rows, one for the skills. */
@Component
class VacancyQueries {

    private static final String ROWS = """
            select v.*, e.name as employer_name from vacancy v join employer e on e.id = v.employer_id
            """;

    private final JdbcClient jdbc;

    VacancyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<VacancyId, VacancySummary> byIds(Collection<VacancyId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var values = ids.stream().map(VacancyId::value).distinct().toList();
        return summaries("where v.id in (:ids)", query -> query.param("ids", values)).stream()
                .collect(Collectors.toMap(VacancySummary::id, vacancy -> vacancy));
    }

    Optional<VacancySummary> byNumber(VacancyNumber number) {
        return summaries("where v.number = :number", query -> query.param("number", number.value())).stream().findFirst();
    }

    List<VacancySummary> openIn(RegionCode region, LocalDate on) {
        return summaries("""
                where v.region_code = :region and v.status = 'OPEN' and v.open_from <= :on
                  and (v.open_until is null or v.open_until >= :on)
                order by v.open_from, v.number""", query -> query.param("region", region.value()).param("on", on));
    }

    private List<VacancySummary> summaries(String condition, UnaryOperator<StatementSpec> parameters) {
        var rows = parameters.apply(jdbc.sql(ROWS + condition)).query(VacancyQueries::withoutSkills).list();
        var skills = skillsOf(rows.stream().map(row -> row.id().value()).toList());
        return rows.stream().map(row -> with(row, skills.getOrDefault(row.id().value(), List.of()))).toList();
    }

    private Map<UUID, List<RequiredSkill>> skillsOf(List<UUID> vacancies) {
        if (vacancies.isEmpty()) {
            return Map.of();
        }
        var skills = new LinkedHashMap<UUID, List<RequiredSkill>>();
        jdbc.sql("select vacancy_id, skill_uri, strength from vacancy_skill where vacancy_id in (:ids) order by position")
                .param("ids", vacancies)
                .query(row -> {
                    skills.computeIfAbsent(row.getObject("vacancy_id", UUID.class), id -> new ArrayList<>())
                            .add(new RequiredSkill(new SkillUri(row.getString("skill_uri")),
                                    RequiredSkill.Strength.valueOf(row.getString("strength"))));
                });
        return skills;
    }

    private static VacancySummary with(VacancySummary v, List<RequiredSkill> skills) {
        return new VacancySummary(v.id(), v.number(), v.employer(), v.employerName(), v.title(), v.occupation(),
                v.region(), v.municipality(), v.minHours(), v.maxHours(), v.places(), v.placesTaken(), v.status(),
                skills, v.openFrom(), v.openUntil());
    }

    private static VacancySummary withoutSkills(ResultSet row, int index) throws SQLException {
        return new VacancySummary(new VacancyId(row.getObject("id", UUID.class)),
                new VacancyNumber(row.getString("number")), new EmployerId(row.getObject("employer_id", UUID.class)),
                row.getString("employer_name"), row.getString("title"),
                Optional.ofNullable(row.getString("occupation_uri")).map(OccupationUri::new).orElse(null),
                new RegionCode(row.getString("region_code")), new MunicipalityCode(row.getString("municipality_code")),
                row.getInt("min_hours"), row.getInt("max_hours"), row.getInt("places"), row.getInt("places_taken"),
                VacancyStatus.valueOf(row.getString("status")), List.of(),
                row.getObject("open_from", LocalDate.class), row.getObject("open_until", LocalDate.class));
    }
}
