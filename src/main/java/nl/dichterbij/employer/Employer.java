package nl.dichterbij.employer;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.dichterbij.region.RegionCode;

@Entity
class Employer {

    @Id
    private UUID id;
    @Version
    private int version;
    private String name;
    private String kvkNumber;
    private String regionCode;
    private String place;
    private String contactName;
    private String contactPhone;
    private String contactEmail;

    @SuppressWarnings("NullAway.Init")
    protected Employer() {
    }

    Employer(UUID id, NewEmployer details) {
        this.id = id;
        this.name = details.name();
        this.kvkNumber = details.kvkNumber().value();
        this.regionCode = details.region().value();
        this.place = details.place();
        this.contactName = details.contact().name();
        this.contactPhone = details.contact().phone();
        this.contactEmail = details.contact().email();
    }

    EmployerSummary summary() {
        return new EmployerSummary(new EmployerId(id), name, new KvkNumber(kvkNumber), new RegionCode(regionCode),
                place, new Contact(contactName, contactPhone, contactEmail));
    }
}
