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
        this.regionCode = details.region().value();
        change(details);
    }

    /** Everything but the region: that team registered it, and keeps it. */
    final void change(NewEmployer details) {
        name = details.name();
        kvkNumber = details.kvkNumber().value();
        place = details.place();
        contactName = details.contact().name();
        contactPhone = details.contact().phone();
        contactEmail = details.contact().email();
    }

    int version() {
        return version;
    }

    EmployerSummary summary() {
        return new EmployerSummary(new EmployerId(id), name, new KvkNumber(kvkNumber), new RegionCode(regionCode),
                place, new Contact(contactName, contactPhone, contactEmail));
    }
}
