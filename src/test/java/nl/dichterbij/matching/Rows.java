package nl.dichterbij.matching;

import java.time.LocalDate;
import java.util.UUID;

import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Rows of the index for tests, and the rules that the migrations begin with. */
final class Rows {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final RegionCode DRENTHE = new RegionCode("AM03");
    static final MunicipalityCode EMMEN = new MunicipalityCode("0114");
    static final MunicipalityCode HOOGEVEEN = new MunicipalityCode("0118");
    /** Of which no point is known. */
    static final MunicipalityCode EEMNES = new MunicipalityCode("0317");

    private Rows() {
    }

    static MatchRules.Rules rules() {
        return new MatchRules.Rules(50, 10, 15, 15, 5, 5, 2, 50, 10, 5, 40, 50, 30, 10);
    }

    static Candidate candidate(MunicipalityCode municipality, int hours, int licences, int excluded, int... skills) {
        return new Candidate(UUID.randomUUID(), "2026-000001", DRENTHE, municipality, skills, hours, licences, excluded);
    }

    static Job job(long must, long languages, int minHours, int licences, int conditions, int... asked) {
        return job(must, languages, minHours, licences, conditions, TODAY, null, null, asked);
    }

    static Job job(long must, long languages, int minHours, int licences, int conditions, LocalDate from, @Nullable LocalDate until,
                   @Nullable UUID reservedFor, int... asked) {
        return new Job(UUID.randomUUID(), "V-000001", DRENTHE, EMMEN, asked, must, languages, minHours, Math.max(minHours, 36),
                licences, conditions, from, until, reservedFor);
    }
}
