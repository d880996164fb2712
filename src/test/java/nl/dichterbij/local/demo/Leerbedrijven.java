package nl.dichterbij.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;

import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.KvkNumber;
import nl.dichterbij.praktijkleren.RegisterImport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two of the invented employers are recognised as leerbedrijf, for invented qualifications. */
final class Leerbedrijven {

    private static final String WAREHOUSE = "99990001";
    private static final String SHOP = "99990019";

    private final JdbcClient jdbc;
    private final LocalDate today;

    Leerbedrijven(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void recognise(RegisterImport register, Employers employers) {
        try {
            register.run(new ClassPathResource("qualification-demo/kwalificaties-demonstratie.csv").getFile().toPath());
        } catch (IOException notOnDisk) {
            throw new UncheckedIOException(notOnDisk);
        }
        recognise(employers, WAREHOUSE, "99001", "100000001");
        recognise(employers, SHOP, "99003", "100000019");
    }

    private void recognise(Employers employers, String kvkNumber, String crebo, String leerbedrijfId) {
        employers.find(new KvkNumber(kvkNumber)).ifPresent(employer -> jdbc.sql("""
                insert into leerbedrijf_recognition (id, employer_id, leerbedrijf_id, crebo, valid_from, recorded_by, recorded_at)
                select ?, ?, ?, ?, ?, 'demonstratie', now()
                where not exists (select from leerbedrijf_recognition where employer_id = ? and crebo = ?)""")
                .params(UUID.randomUUID(), employer.id().value(), leerbedrijfId, crebo, today.minusYears(2), employer.id().value(), crebo)
                .update());
    }
}
