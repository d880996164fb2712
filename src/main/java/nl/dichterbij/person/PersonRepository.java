package nl.dichterbij.person;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {

    Person save(Person person);

    java.util.Optional<Person> findById(UUID id);

    @Query("""
            select other.id from Person self, Person other
            where self.id = :id and other.id <> self.id and other.birthDate = self.birthDate
              and lower(other.lastName) = lower(self.lastName) and other.municipalityCode = self.municipalityCode""")
    List<UUID> findLikelySame(UUID id);

    @Query("select p.id, p.firstName, p.lastName from Person p where p.id in :ids")
    List<Object[]> names(Collection<UUID> ids);

    /** @param prefix in lower case, with the wildcards of "like" made harmless */
    @Query("""
            select p.id from Person p
            where lower(p.lastName) like :prefix escape '\\' or lower(p.firstName) like :prefix escape '\\'
               or lower(concat(p.firstName, ' ', p.lastName)) like :prefix escape '\\'
            order by p.lastName, p.firstName, p.id""")
    List<UUID> findByName(String prefix, Limit limit);
}
