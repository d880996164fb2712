package nl.dichterbij.employer;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employers that offer work, each once whatever the region. */
@Service
@Transactional(readOnly = true)
public class Employers {

    private static final int FOUND = 20;

    private final EmployerRepository employers;

    Employers(EmployerRepository employers) {
        this.employers = employers;
    }

    /** @throws KvkNumberInUse when the company is registered already, by whichever region */
    @Transactional
    public EmployerId register(NewEmployer details) {
        employers.lockKvkNumber(details.kvkNumber().value());
        find(details.kvkNumber()).ifPresent(known -> {
            throw new KvkNumberInUse(known.id());
        });
        return employers.saveAndFlush(new Employer(UUID.randomUUID(), details)).summary().id();
    }

    /**
     * @param version as it was when the change was begun
     * @throws KvkNumberInUse                    when another company has this number
     * @throws OptimisticLockingFailureException when somebody else changed the employer since; nothing is changed then
     */
    @Transactional
    void change(EmployerId id, int version, NewEmployer details) {
        employers.lockKvkNumber(details.kvkNumber().value());
        find(details.kvkNumber()).filter(known -> !known.id().equals(id)).ifPresent(other -> {
            throw new KvkNumberInUse(other.id());
        });
        var employer = load(id);
        if (employer.version() != version) {
            throw new OptimisticLockingFailureException("The employer was changed meanwhile");
        }
        employer.change(details);
        employers.saveAndFlush(employer);
    }

    int versionOf(EmployerId id) {
        return load(id).version();
    }

    private Employer load(EmployerId id) {
        return employers.findById(id.value()).orElseThrow(() -> new NoSuchElementException("No employer " + id));
    }

    /** {@link NoSuchElementException} if there is none. */
    public EmployerSummary get(EmployerId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No employer " + id));
    }

    public Optional<EmployerSummary> find(EmployerId id) {
        return employers.findById(id.value()).map(Employer::summary);
    }

    public Optional<EmployerSummary> find(KvkNumber number) {
        return employers.findByKvkNumber(number.value()).map(Employer::summary);
    }

    /** Those of these employers that exist, by name. */
    public List<EmployerSummary> findAll(Collection<EmployerId> ids) {
        return employers.findByIdInOrderByName(ids.stream().map(EmployerId::value).toList()).stream().map(Employer::summary).toList();
    }

    /** At most 20 employers with this text in the name or with this KvK number, by name. */
    public List<EmployerSummary> search(String text) {
        var asNumber = KvkNumber.parse(text).flatMap(this::find);
        if (asNumber.isPresent()) {
            return List.of(asNumber.get());
        }
        return employers.findByNameContainingIgnoreCaseOrderByName(text.strip(), Limit.of(FOUND)).stream()
                .map(Employer::summary).toList();
    }
}
