package nl.dichterbij.skills;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProfileRepository extends Repository<Profile, UUID> {

    Optional<Profile> findById(UUID owner);

    Profile save(Profile profile);

    void deleteById(UUID owner);
}
