package nl.dichterbij.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept up to date is what would be made again, whoever commits first. */
@PageTest
class ProjectionTest {

    private static final RegionCode REGION = new RegionCode("AM33");
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 24);

    @Autowired
    private Projection projection;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transactions;

    @Test
    void keepsUpToDateWhatWouldBeMadeAgain() {
        var history = new History(jdbc, REGION, 11);
        for (var round = 0; round < 5; round++) {
            history.add(20, UNTIL);
            projection.catchUp();
        }
        var kept = cases();
        assertThat(kept).hasSizeGreaterThanOrEqualTo(100);
        projection.rebuild();
        assertThat(cases()).isEqualTo(kept);
    }

    @Test
    void missesNothingOfATransactionThatEndsLater() throws InterruptedException {
        var early = UUID.randomUUID();
        var late = UUID.randomUUID();
        var began = new java.util.concurrent.CountDownLatch(1);
        var goOn = new java.util.concurrent.CountDownLatch(1);
        var slow = Thread.ofPlatform().start(() -> transactions.executeWithoutResult(transaction -> {
            register(late);
            began.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        began.await();
        register(early);
        projection.catchUp();
        goOn.countDown();
        slow.join();
        projection.catchUp();
        assertThat(count(early)).isOne();
        assertThat(count(late)).isOne();
    }

    @Test
    void leavesItToAnotherCopyThatIsAtIt() throws InterruptedException {
        var id = UUID.randomUUID();
        register(id);
        transactions.executeWithoutResult(transaction -> {
            jdbc.sql("select tx from insight_mark for update").query().listOfRows();
            var other = Thread.ofPlatform().start(() -> assertThat(projection.catchUp()).isZero());
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(count(id)).isZero();
        projection.catchUp();
        assertThat(count(id)).isOne();
    }

    private void register(UUID id) {
        jdbc.sql("""
                insert into insight_event (case_id, region_code, municipality_code, kind, code, occurrence, at)
                values (?, ?, '0114', 'registered', 'none', 0, now())""").params(id, REGION.value()).update();
    }

    private int count(UUID id) {
        return jdbc.sql("select count(*) from insight_case where case_id = ?").param(id).query(Integer.class).single();
    }

    private List<Map<String, Object>> cases() {
        return jdbc.sql("select * from insight_case where region_code = ? order by case_id").param(REGION.value()).query().listOfRows();
    }
}
