package nl.dichterbij.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A database of its own on the one PostgreSQL server of this JVM. The server starts with the first database and stops
 * with the last: not in a shutdown hook of its own, which would race with Spring's.
 */
final class TestDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static @Nullable EmbeddedPostgres server;
    private static int made;
    private static int open;

    private final String url;

    TestDatabase() {
        this.url = create();
    }

    private static synchronized String create() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
            }
            String name = "test_" + ++made;
            try (var connection = server.getPostgresDatabase().getConnection(); var sql = connection.createStatement()) {
                sql.execute("create database " + name);
            }
            open++;
            return server.getJdbcUrl("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        synchronized (TestDatabase.class) {
            if (--open == 0 && server != null) {
                try {
                    server.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } finally {
                    server = null;
                }
            }
        }
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return "postgres";
    }
}
