package nl.dichterbij.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the people the team helps. */
@Service
@Transactional
public class People {

    private final PersonRepository people;
    private final BsnCipher cipher;

    People(PersonRepository people, BsnCipher cipher) {
        this.people = people;
        this.cipher = cipher;
    }

    public PersonId register(PersonDetails details) {
        return new PersonId(people.save(new Person(UUID.randomUUID(), details)).id());
    }

    @Transactional(readOnly = true)
    public PersonDetails get(PersonId id) {
        return load(id).details();
    }

    /** Age in full years on this day. */
    @Transactional(readOnly = true)
    public int getAge(PersonId id, LocalDate on) {
        return Period.between(load(id).details().birthDate(), on).getYears();
    }

    @Transactional(readOnly = true)
    public KnownPerson getKnown(PersonId id) {
        return load(id).known();
    }

    /**
     * Replaces what is known of the person, except the consent. Without a benefit that allows it the BSN is removed.
     *
     * @param version as it was in {@link KnownPerson} when the correction was begun
     * @throws OptimisticLockingFailureException when someone else changed the person since; nothing is changed then
     */
    public void correct(PersonId id, int version, PersonDetails details) {
        var person = load(id);
        if (person.known().version() != version) {
            throw new OptimisticLockingFailureException("The person was changed meanwhile");
        }
        person.correct(details);
    }

    /** The person lives elsewhere; everything else stays. */
    public void move(PersonId id, Postcode postcode, MunicipalityCode municipality) {
        load(id).move(postcode, municipality);
    }

    /** @throws IllegalStateException where no benefit is recorded, as no law then allows its use */
    public void recordBsn(PersonId id, @Nullable Bsn bsn) {
        load(id).bsn(bsn == null ? null : cipher.encrypt(bsn));
    }

    @Transactional(readOnly = true)
    public Optional<Bsn> findBsn(PersonId id) {
        return Optional.ofNullable(load(id).bsn()).map(cipher::decrypt);
    }

    /** People with the same last name, birth date and municipality: perhaps the same person, registered twice. */
    @Transactional(readOnly = true)
    public List<PersonId> findLikelySame(PersonId id) {
        return people.findLikelySame(id.value()).stream().map(PersonId::new).toList();
    }

    /** Full names, for a list of cases. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return ids.isEmpty() ? Map.of() : people.names(ids.stream().map(PersonId::value).toList()).stream()
                .collect(Collectors.toMap(row -> new PersonId((UUID) row[0]), row -> row[1] + " " + row[2]));
    }

    /** People whose first, last or full name begins like this, in any case; at most so many, in order of name. */
    @Transactional(readOnly = true)
    public List<PersonId> findByName(String beginning, int limit) {
        var prefix = beginning.strip().toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
        return people.findByName(prefix, Limit.of(limit)).stream().map(PersonId::new).toList();
    }

    private Person load(PersonId id) {
        return people.findById(id.value()).orElseThrow(() -> new NoSuchElementException("No such person"));
    }
}
