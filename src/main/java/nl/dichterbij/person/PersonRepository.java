package nl.dichterbij.person;

import java.util.List;
import java.util.UUID;

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
}
