package nl.dichterbij.praktijkleren;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A statement as a download. */
final class StatementFile {

    private StatementFile() {
    }

    static ResponseEntity<byte[]> of(Statement statement, byte[] pdf) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header("Content-Disposition", ContentDisposition.attachment().filename("praktijkverklaring-" + statement.number() + ".pdf")
                        .build().toString())
                .header("X-Robots-Tag", "noindex")
                .body(pdf);
    }
}
