package nl.dichterbij.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What must be so in the database after any number of cases that have ended, each as a query for what breaks it. */
final class Invariants {

    private static final Map<String, String> BROKEN_BY = new LinkedHashMap<>();

    static {
        BROKEN_BY.put("one case for each person who registered", """
                select count(*) from person p where (select count(*) from trajectory t where t.person_id = p.id) <> 1""");
        BROKEN_BY.put("one process instance for each case", """
                select count(*) from trajectory t where (select count(*) from process_instance i
                  where i.process_id = 'trajectory' and i.business_key = t.id::text) <> 1""");
        BROKEN_BY.put("every case has ended", "select count(*) from trajectory where status = 'OPEN'");
        BROKEN_BY.put("no open step", "select count(*) from step where closed_at is null");
        BROKEN_BY.put("one row for each milestone and round", """
                select count(*) from (select from milestone group by case_id, code, occurrence having count(*) > 1) twice""");
        BROKEN_BY.put("registered once, placed once where placed", """
                select count(*) from trajectory t where
                  (select count(*) from milestone m where m.case_id = t.id and m.code = 'milestone-registered') <> 1
                  or (select count(*) from milestone m where m.case_id = t.id and m.code = 'milestone-placed')
                     <> case t.status when 'PLACED' then 1 else 0 end""");
        BROKEN_BY.put("one started placement for each placed case, none for others", """
                select count(*) from trajectory t where (select count(*) from placement p where p.case_id = t.id and p.state = 'STARTED')
                  <> case t.status when 'PLACED' then 1 else 0 end
                  or exists (select from placement p where p.case_id = t.id and p.state = 'AGREED')""");
        BROKEN_BY.put("a placed case holds one place, a stopped one none", """
                select count(*) from trajectory t where
                  (select count(*) from vacancy_place v where v.case_id = t.id)
                  + (select count(*) from placement p where p.case_id = t.id and p.state = 'STARTED' and p.open_hiring_place_id is not null)
                  <> case t.status when 'PLACED' then 1 else 0 end""");
        BROKEN_BY.put("places taken are counted right", """
                select count(*) from vacancy v where v.places_taken <> (select count(*) from vacancy_place p where p.vacancy_id = v.id)""");
        BROKEN_BY.put("no match of a case that ended otherwise", """
                select count(*) from proposal p join trajectory t on t.id = p.case_id where
                  p.state = 'MATCHED' and t.status <> 'PLACED'""");
        BROKEN_BY.put("follow-ups are planned once, for started placements only", """
                select count(*) from placement p where p.state = 'STARTED' and not exists (select from follow_up f where f.placement_id = p.id)
                  or p.state <> 'STARTED' and exists (select from follow_up f where f.placement_id = p.id)""");
        BROKEN_BY.put("no training place held by an ended case, but of who completed it", """
                select count(*) from training_enrolment where state in ('RESERVED', 'ENROLLED', 'STARTED')""");
        BROKEN_BY.put("training places are counted right", """
                select count(*) from training_start s where s.places_taken <> (select count(*) from training_enrolment e
                  where e.start_id = s.id and e.state in ('RESERVED', 'ENROLLED', 'STARTED', 'COMPLETED'))""");
        BROKEN_BY.put("no list position of an ended case", """
                select count(*) from open_hiring_enrolment where not open_hiring_ended(id)""");
        BROKEN_BY.put("list positions follow each other", """
                select count(*) from (select max(position) as last, count(*) as many from open_hiring_enrolment group by place_id) list
                where last <> many""");
        BROKEN_BY.put("no money of an ended case reserved or committed", """
                select count(*) from budget_request where reserved <> 0 or committed <> 0 or state in ('REQUESTED', 'WAITING', 'RESERVED')""");
        BROKEN_BY.put("no sum of the ledger below zero", """
                select count(*) from budget where least(granted, reserved, committed, realised, available) < 0""");
        BROKEN_BY.put("balances are what the ledger says", """
                select count(*) from budget b left join (select budget_id,
                    sum(case kind when 'GRANT' then amount when 'REDUCE' then -amount else 0 end) as granted,
                    sum(case when kind = 'RESERVE' then amount when kind in ('COMMIT', 'RELEASE') then -amount else 0 end) as reserved,
                    sum(case when kind = 'COMMIT' then amount when kind in ('REALISE', 'RELEASE_REST') then -amount else 0 end) as committed,
                    sum(case kind when 'REALISE' then amount else 0 end) as realised
                  from budget_entry group by budget_id) e on e.budget_id = b.id
                where (b.granted, b.reserved, b.committed, b.realised) is distinct from (e.granted, e.reserved, e.committed, e.realised)""");
        BROKEN_BY.put("no function of an ended case is open, its vacancy neither", """
                select count(*) from carving c join trajectory t on t.id = c.case_id left join vacancy v on v.id = c.vacancy_id
                where c.state in ('OPEN', 'PROPOSED', 'AGREED') or v.status = 'OPEN'""");
        BROKEN_BY.put("no agreement of an ended case is open", "select count(*) from praktijk_agreement where state <> 'ENDED'");
        BROKEN_BY.put("one praktijkverklaring for each agreement that ended so", """
                select count(*) from praktijk_agreement a where (select count(*) from praktijkverklaring v where v.agreement_id = a.id)
                  <> case a.end_reason when 'issued' then 1 else 0 end""");
        BROKEN_BY.put("every message has been sent", "select count(*) from event_publication");
        BROKEN_BY.put("every mail has been sent, or was not to be", """
                select count(*) from mail_order where state in ('WAITING', 'SENDING', 'FAILED', 'UNCERTAIN')""");
    }

    private final JdbcClient jdbc;

    Invariants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static int number() {
        return BROKEN_BY.size();
    }

    /** @return what is broken, and how often */
    List<String> broken() {
        List<String> broken = new ArrayList<>();
        BROKEN_BY.forEach((rule, query) -> {
            long often = jdbc.sql(query).query(Long.class).single();
            if (often > 0) {
                broken.add("%s: broken %d times".formatted(rule, often));
            }
        });
        return broken;
    }

    /** How many cases ended in which way. */
    Map<String, Long> ends() {
        Map<String, Long> ends = new LinkedHashMap<>();
        jdbc.sql("""
                select case status when 'PLACED' then status else close_reason end, count(*) from trajectory group by 1 order by 1""")
                .query(row -> {
                    ends.put(row.getString(1), row.getLong(2));
                });
        return ends;
    }
}
