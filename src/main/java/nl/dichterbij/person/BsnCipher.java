package nl.dichterbij.person;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Encrypts a BSN in the application (AES-256-GCM, fresh nonce each time), so that the database never sees it. */
@Component
class BsnCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** @param key 32 bytes in base64, from the environment; it is not in the repository */
    BsnCipher(@Value("${dichterbij.bsn-key}") String key) {
        var bytes = Base64.getDecoder().decode(key);
        if (bytes.length != 32) {
            throw new IllegalArgumentException("dichterbij.bsn-key must be 32 bytes in base64");
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    byte[] encrypt(Bsn bsn) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, bsn.value().getBytes(StandardCharsets.US_ASCII));
        return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    }

    Bsn decrypt(byte[] stored) {
        var buffer = ByteBuffer.wrap(stored);
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        return new Bsn(new String(run(Cipher.DECRYPT_MODE, nonce, sealed), StandardCharsets.US_ASCII));
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException("The BSN key does not fit what was stored");
        }
    }
}
