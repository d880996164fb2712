package nl.dichterbij.employer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.skills.Licence;
import nl.dichterbij.skills.OccupationUri;
import nl.dichterbij.skills.RequiredSkill;
import nl.dichterbij.skills.SkillUri;
import nl.dichterbij.skills.WorkCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
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
        return views("where v.id in (:ids)", Map.of("ids", values)).stream().map(VacancyView::vacancy)
                .collect(Collectors.toMap(VacancySummary::id, vacancy -> vacancy));
    }

    Optional<VacancyView> byNumber(VacancyNumber number) {
        return views("where v.number = :number", Map.of("number", number.value())).stream().findFirst();
    }

    /** Ids of the cases that hold a place, in the order in which they took it. */
    List<UUID> holders(VacancyId id) {
        return jdbc.sql("select case_id from vacancy_place where vacancy_id = :id order by taken_at, case_id")
                .param("id", id.value()).query(UUID.class).list();
    }

    /** @param condition from {@code where} on; {@code v} is the vacancy, {@code e} its employer */
    List<VacancyView> views(String condition, Map<String, ?> parameters) {
        var rows = jdbc.sql(ROWS + condition).params(parameters).query(VacancyQueries::withoutSkills).list();
        var skills = skillsOf(rows.stream().map(row -> row.vacancy().id().value()).toList());
        return rows.stream().map(row -> row.with(skills.getOrDefault(row.vacancy().id().value(), List.of()))).toList();
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

    private static VacancyView withoutSkills(ResultSet row, int index) throws SQLException {
        return new VacancyView(summary(row), row.getInt("version"), row.getString("description"),
                row.getString("occupation_label"), row.getObject("offered_at", OffsetDateTime.class).toInstant(),
                row.getObject("reserved_for", UUID.class) != null);
    }

    static WorkDemands demands(ResultSet row) throws SQLException {
        return new WorkDemands(Codes.read(Licence.class, names(row, "licences")), Codes.read(WorkCondition.class, names(row, "conditions")));
    }

    private static List<String> names(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static VacancySummary summary(ResultSet row) throws SQLException {
        return new VacancySummary(new VacancyId(row.getObject("id", UUID.class)),
                new VacancyNumber(row.getString("number")), new EmployerId(row.getObject("employer_id", UUID.class)),
                row.getString("employer_name"), row.getString("title"),
                Optional.ofNullable(row.getString("occupation_uri")).map(OccupationUri::new).orElse(null),
                new RegionCode(row.getString("region_code")), new MunicipalityCode(row.getString("municipality_code")),
                row.getInt("min_hours"), row.getInt("max_hours"), row.getInt("places"), row.getInt("places_taken"),
                VacancyStatus.valueOf(row.getString("status")), List.of(),
                row.getObject("open_from", LocalDate.class), row.getObject("open_until", LocalDate.class), demands(row));
    }
}
