package nl.dichterbij.employer;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface VacancyPlaceRepository extends Repository<VacancyPlace, VacancyPlace.Key> {

    Optional<VacancyPlace> findById(VacancyPlace.Key key);

    VacancyPlace saveAndFlush(VacancyPlace place);

    void delete(VacancyPlace place);
}
