package nl.dichterbij.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import nl.dichterbij.employer.NewVacancy;
import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.matching.Reason.Kind;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.People;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.skills.SkillProfiles;
import nl.dichterbij.skills.SkillUri;
import nl.dichterbij.testing.Dossier;
import nl.dichterbij.testing.PageTest;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** The search on the tables: what is committed is in it, and nothing about the person. */
@PageTest
@Import({Dossier.class, MatchFixture.class})
class MatchSearchTest {

    private static final MatchSearch.Window FIRST = new MatchSearch.Window(0, 10);

    @Autowired
    private MatchSearch search;
    @Autowired
    private VacancySearch forProcess;
    @Autowired
    private Proposals proposals;
    @Autowired
    private MatchFixture fixture;
    @Autowired
    private Dossier dossiers;
    @Autowired
    private Vacancies vacancies;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private SkillProfiles profiles;
    @Autowired
    private People people;
    @Autowired
    private TransactionTemplate transactions;

    private SkillUri skill;

    @BeforeEach
    void skill() {
        skill = fixture.skill("planten verpotten");
    }

    @Test
    void findsBothWaysWithTheSameScoreAndReasons() {
        var dossier = fixture.person(skill);
        var vacancy = fixture.vacancy(skill);
        var forCase = vacanciesFor(dossier);
        assertThat(forCase.matches()).singleElement().satisfies(match -> {
            assertThat(match.id()).isEqualTo(vacancy.value());
            assertThat(match.reasons()).extracting(Reason::kind).containsExactly(Kind.SKILLS, Kind.HOURS, Kind.DISTANCE,
                    Kind.MISSING_LICENCES, Kind.CONDITIONS);
            assertThat(search.one(dossier.id(), vacancy)).isEqualTo(match);
        });
        assertThat(forCase.full()).isEqualTo(1);
        var forVacancy = search.candidatesFor(vacancy, FIRST).matches();
        assertThat(forVacancy).singleElement().satisfies(match -> {
            assertThat(match.number()).isEqualTo(dossier.number().value());
            assertThat(match.score()).isEqualTo(forCase.matches().getFirst().score());
            assertThat(match.reasons()).isEqualTo(forCase.matches().getFirst().reasons());
        });
    }

    @Test
    void followsEveryChangeThatIsCommitted() {
        var dossier = fixture.person();
        var vacancy = fixture.vacancy(skill);
        assertThat(vacanciesFor(dossier).total()).isZero();

        fixture.learn(dossier, skill);
        assertThat(vacanciesFor(dossier).total()).isEqualTo(1);

        var other = fixture.skill("planten stekken");
        vacancies.change(vacancy, fixture.version(vacancy), fixture.details(other));
        assertThat(vacanciesFor(dossier).total()).isZero();

        var group = fixture.skill("omgaan met planten");
        fixture.putUnder(skill, group);
        fixture.putUnder(other, group);
        assertThat(vacanciesFor(dossier)).returns(1, MatchSearch.Found::total).returns(0, MatchSearch.Found::full).returns(1, MatchSearch.Found::near);

        profiles.remove(dossier.profileOwner(), profiles.get(dossier.profileOwner()).items().getFirst().id());
        assertThat(vacanciesFor(dossier).total()).isZero();
        fixture.learn(dossier, other);

        vacancies.takePlace(vacancy, UUID.randomUUID());
        vacancies.takePlace(vacancy, dossier.id().value());
        assertThat(vacanciesFor(dossier).total()).as("filled").isZero();
        vacancies.releasePlace(vacancy, dossier.id().value());
        assertThat(search.candidatesFor(vacancy, FIRST).total()).isEqualTo(1);

        trajectories.withdraw(dossier.id());
        assertThat(search.candidatesFor(vacancy, FIRST).total()).isZero();
        assertThat(vacanciesFor(dossier)).isEqualTo(MatchSearch.Found.NOTHING);
        vacancies.close(vacancy);
        assertThat(search.candidatesFor(vacancy, FIRST)).isEqualTo(MatchSearch.Found.NOTHING);
    }

    @Test
    void whatIsNotCommittedIsNotThere() {
        var dossier = fixture.person();
        fixture.vacancy(skill);
        vacanciesFor(dossier);
        transactions.executeWithoutResult(status -> {
            fixture.learn(dossier, skill);
            assertThat(vacanciesFor(dossier).total()).isZero();
            status.setRollbackOnly();
        });
        assertThat(vacanciesFor(dossier).total()).isZero();
        // begun before, committed after a search that could not see it
        transactions.executeWithoutResult(status -> {
            fixture.learn(dossier, skill);
            assertThat(vacanciesFor(dossier).total()).isZero();
        });
        assertThat(vacanciesFor(dossier).total()).isEqualTo(1);
    }

    @Test
    void aFunctionMadeForACaseIsFoundForThatCaseAlone() {
        var dossier = fixture.person(skill);
        var other = fixture.person(skill);
        var function = vacancies.offerTo(dossier.id().value(), new NewVacancy(UUID.randomUUID(), dossiers.employer("Bakkerij"), fixture.details(skill)));
        assertThat(vacanciesFor(dossier).total()).isZero();
        assertThat(search.candidatesFor(function, FIRST).total()).isZero();
        assertThat(search.one(dossier.id(), function)).isNotNull();
        assertThat(search.one(other.id(), function)).isNull();
        assertThat(forProcess.propose(dossier.id(), 1, function)).singleElement().returns(function, ProposalView::vacancy);
    }

    @Test
    void proposesOnceWhatNobodyDecidedOn() {
        var dossier = fixture.person(skill);
        var first = fixture.vacancy(skill);
        var found = forProcess.propose(dossier.id(), 1, null);
        assertThat(found).singleElement().satisfies(proposal -> {
            assertThat(proposal.vacancy()).isEqualTo(first);
            assertThat(proposal.reasons()).isNotEmpty();
        });
        assertThat(forProcess.propose(dossier.id(), 1, null)).singleElement().returns(found.getFirst().id(), ProposalView::id)
                .returns(found.getFirst().score(), ProposalView::score).returns(found.getFirst().reasons(), ProposalView::reasons);
        assertThat(forProcess.compareWithDemand(dossier.id())).isEqualTo(new VacancySearch.Demand(1, 0));

        proposals.expire(dossier.id(), found.getFirst().id(), 0);
        var second = fixture.vacancy(skill);
        assertThat(forProcess.propose(dossier.id(), 1, null)).singleElement().returns(second, ProposalView::vacancy);
        assertThat(forProcess.propose(dossier.id(), 1, first)).as("decided").isEmpty();
        assertThat(proposals.statesOf(dossier.id())).containsEntry(first.value(), ProposalState.EXPIRED).containsEntry(second.value(), ProposalState.FOUND);
        trajectories.withdraw(dossier.id());
        assertThat(forProcess.propose(dossier.id(), 1, null)).isEmpty();
    }

    /** A new field here must be no characteristic of a person, and stand in this list on purpose. */
    @Test
    void theScoreKnowsNothingOfThePerson() {
        assertThat(Arrays.stream(Candidate.class.getRecordComponents()).map(java.lang.reflect.RecordComponent::getName))
                .containsExactly("id", "number", "region", "municipality", "skills", "hours", "licences", "excluded");
    }

    /** Everything that is known of a person but where the person lives; sex and origin are not even kept. */
    @Test
    void changingThePersonChangesNoScore() {
        var dossier = fixture.person(skill);
        var vacancy = fixture.vacancy(skill);
        var before = vacanciesFor(dossier);
        var candidates = search.candidatesFor(vacancy, FIRST);
        assertThat(before.total()).isEqualTo(1);
        assertThat(Arrays.stream(PersonDetails.class.getRecordComponents()).map(java.lang.reflect.RecordComponent::getName))
                .containsExactly("firstName", "lastName", "birthDate", "postcode", "municipality", "email", "phone",
                        "preferredContact", "language", "benefit", "consentGivenAt");
        var random = new Random(7);
        for (int i = 0; i < 20; i++) {
            var known = people.getKnown(dossier.person());
            people.correct(dossier.person(), known.version(), someoneElse(random, known.details()));
            assertThat(vacanciesFor(dossier)).isEqualTo(before);
            assertThat(search.candidatesFor(vacancy, FIRST)).isEqualTo(candidates);
        }
    }

    private static PersonDetails someoneElse(Random random, PersonDetails known) {
        return new PersonDetails(oneOf(random, "Fatima", "Sjoerd", "Nguyễn", "Oleksandr", "Anne"), oneOf(random, "Yılmaz", "de Vries", "Kowalski", "Abdi"),
                LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20_000)), new Postcode(oneOf(random, "7811AB", "7823XK", "7891HJ")),
                known.municipality(), "iemand%d@voorbeeld.nl".formatted(random.nextInt(1000)), random.nextBoolean() ? null : "0612345678",
                oneOf(random, ContactWay.values()), oneOf(random, "nl", "en", "ar", "uk", "ti"), oneOf(random, Benefit.values()), Instant.EPOCH);
    }

    @SafeVarargs
    private static <T> T oneOf(Random random, T... values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private MatchSearch.Found vacanciesFor(CaseSummary dossier) {
        return search.vacanciesFor(dossier.id(), FIRST, Set.of());
    }
}
