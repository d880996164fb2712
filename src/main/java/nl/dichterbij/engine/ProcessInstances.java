package nl.dichterbij.engine;

import java.util.OptionalLong;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which engine instance carries which business key: the guard against a second start, and the way to Operate. */
@Service
public class ProcessInstances {

    private final JdbcClient jdbc;

    ProcessInstances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the key of the instance that holds this business key: the given one, or the one that was first */
    @Transactional
    public long register(String processId, String businessKey, long instanceKey) {
        jdbc.sql("""
                insert into process_instance (process_id, business_key, instance_key, registered_at)
                values (?, ?, ?, now()) on conflict (process_id, business_key) do nothing""")
                .params(processId, businessKey, instanceKey).update();
        return find(processId, businessKey).orElseThrow();
    }

    /** @return the engine's instance key, empty while the process has not started */
    @Transactional(readOnly = true)
    public OptionalLong find(String processId, String businessKey) {
        return jdbc.sql("select instance_key from process_instance where process_id = ? and business_key = ?")
                .params(processId, businessKey).query(Long.class).optional()
                .map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
