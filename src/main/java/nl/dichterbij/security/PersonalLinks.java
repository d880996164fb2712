package nl.dichterbij.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links for people without an account. The token has 256 random bits and is shown once; only its SHA-256 is kept.
 * A slow hash would add nothing: there is no dictionary of random tokens.
 */
@Service
public class PersonalLinks {

    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final LinkTerms terms;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PersonalLinks(JdbcClient jdbc, LinkTerms terms, Clock clock) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.clock = clock;
    }

    /** Makes a new link beside those that exist and returns its token, safe to use in a URL. */
    @Transactional
    public String issue(LinkPurpose purpose, UUID subject) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        insert into personal_link (id, purpose, subject, token_hash, issued_at, expires_at)
                        values (:id, :purpose, :subject, :hash, :issued, :expires)""")
                .param("id", UUID.randomUUID()).param("purpose", purpose.name()).param("subject", subject)
                .param("hash", hash(token)).param("issued", now).param("expires", now.plus(terms.validity(purpose)))
                .update();
        return token;
    }

    /** Makes every earlier link to the subject useless and returns the token of a new one. */
    @Transactional
    public String renew(LinkPurpose purpose, UUID subject) {
        revoke(purpose, subject);
        return issue(purpose, subject);
    }

    /** Lets the links to one subject lead to another from now on, as when a case goes on elsewhere. */
    @Transactional
    public void move(LinkPurpose purpose, UUID from, UUID to) {
        jdbc.sql("update personal_link set subject = :to where purpose = :purpose and subject = :from")
                .param("to", to).param("purpose", purpose.name()).param("from", from).update();
    }

    /** The subject of a working link; empty for an unknown, expired or revoked one, and for any odd text. */
    @Transactional(readOnly = true)
    public Optional<UUID> find(LinkPurpose purpose, String token) {
        return jdbc.sql("""
                        select subject from personal_link
                        where token_hash = :hash and purpose = :purpose and expires_at > :now and revoked_at is null""")
                .param("hash", hash(token)).param("purpose", purpose.name()).param("now", OffsetDateTime.now(clock))
                .query(UUID.class).optional();
    }

    @Transactional
    public void revoke(LinkPurpose purpose, UUID subject) {
        jdbc.sql("""
                        update personal_link set revoked_at = :now
                        where purpose = :purpose and subject = :subject and revoked_at is null""")
                .param("now", OffsetDateTime.now(clock)).param("purpose", purpose.name()).param("subject", subject)
                .update();
    }

    /** Makes one link useless, as when it never reached anybody; other links to the same subject go on working. */
    @Transactional
    public void revokeToken(String token) {
        jdbc.sql("update personal_link set revoked_at = :now where token_hash = :hash and revoked_at is null")
                .param("now", OffsetDateTime.now(clock)).param("hash", hash(token)).update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
