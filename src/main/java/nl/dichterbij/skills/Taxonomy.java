package nl.dichterbij.skills;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Occupations and skills by label and by address. */
@Service
public class Taxonomy {

    /** Attribution that the European Commission asks of every service that shows ESCO terms. */
    public static final String ATTRIBUTION = "Deze dienst gebruikt de ESCO-classificatie van de Europese Commissie";

    /**
     * Occupations that have this text in a label, whatever its capitals and accents; what begins with it and
     * preferred labels come first. Fewer than two letters find nothing.
     */
    public List<Concept> searchOccupations(String text, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Skills and skill groups, as {@link #searchOccupations}. */
    public List<Concept> searchSkills(String text, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The concept at this address; also one that has ended. */
    public Optional<Concept> find(String uri) {
        throw new UnsupportedOperationException();
    }

    /** The skill or skill group; {@link NoSuchElementException} if the taxonomy does not hold it. */
    public Concept get(SkillUri uri) {
        throw new UnsupportedOperationException();
    }

    /** The occupation; {@link NoSuchElementException} if the taxonomy does not hold it. */
    public Concept get(OccupationUri uri) {
        throw new UnsupportedOperationException();
    }

    /** Everything above a concept, nearest first. */
    public List<Concept> broader(String uri) {
        throw new UnsupportedOperationException();
    }

    /** How near two occupations are: the same, in the same ISCO unit group (four digits), or neither. */
    public Closeness closeness(OccupationUri one, OccupationUri other) {
        throw new UnsupportedOperationException();
    }
}
