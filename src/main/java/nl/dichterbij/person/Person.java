package nl.dichterbij.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import org.jspecify.annotations.Nullable;

@Entity
class Person {

    @Id
    private UUID id;
    @Version
    private int version;
    private String firstName;
    private String lastName;
    private LocalDate birthDate;
    private String postcode;
    private String municipalityCode;
    private @Nullable String email;
    private @Nullable String phone;
    @Enumerated(EnumType.STRING)
    private ContactWay preferredContact;
    private String language;
    @Enumerated(EnumType.STRING)
    private Benefit benefit;
    @Column(name = "bsn_encrypted")
    private byte @Nullable [] bsn;
    private Instant consentGivenAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {
    }

    Person(UUID id, PersonDetails details) {
        this.id = id;
        this.consentGivenAt = details.consentGivenAt();
        correct(details);
    }

    /** Someone who no longer has a benefit keeps no BSN here: the ground for using it is gone. */
    final void correct(PersonDetails details) {
        firstName = details.firstName();
        lastName = details.lastName();
        birthDate = details.birthDate();
        postcode = details.postcode().value();
        municipalityCode = details.municipality().value();
        email = details.email();
        phone = details.phone();
        preferredContact = details.preferredContact();
        language = details.language();
        benefit = details.benefit();
        if (!benefit.allowsBsn()) {
            bsn = null;
        }
    }

    void move(Postcode newPostcode, MunicipalityCode newMunicipality) {
        postcode = newPostcode.value();
        municipalityCode = newMunicipality.value();
    }

    void bsn(byte @Nullable [] encrypted) {
        if (encrypted != null && !benefit.allowsBsn()) {
            throw new IllegalStateException("A BSN is kept only where a benefit is recorded");
        }
        bsn = encrypted;
    }

    byte @Nullable [] bsn() {
        return bsn;
    }

    UUID id() {
        return id;
    }

    KnownPerson known() {
        return new KnownPerson(details(), version, bsn != null);
    }

    PersonDetails details() {
        return new PersonDetails(firstName, lastName, birthDate, new Postcode(postcode),
                new MunicipalityCode(municipalityCode), email, phone, preferredContact, language, benefit, consentGivenAt);
    }
}
