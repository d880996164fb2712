package nl.dichterbij.praktijkleren;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads the register's file strictly: UTF-8, separated by semicolons or commas, the expected columns, full lines. */
final class RegisterCsv {

    static final List<String> COLUMNS = List.of("crebo", "kwalificatiedossier", "kwalificatie", "niveau", "kerntaak",
            "werkproces_code", "werkproces", "geldig_vanaf", "geldig_tot_en_met", "gelijkwaardige_crebos");

    private RegisterCsv() {
    }

    /** One line; its number is the one on which it starts. */
    record Row(String file, long line, CSVRecord fields) {

        String get(String column) {
            return fields.get(column).strip();
        }

        RegisterRefused refuse(String reason) {
            return new RegisterRefused(file, line, reason);
        }
    }

    static void read(Path path, Consumer<Row> rows) {
        var file = path.getFileName().toString();
        long line = 1;
        try {
            var text = decode(Files.readAllBytes(path), file);
            var firstLine = text.lines().findFirst().orElse("");
            var format = CSVFormat.RFC4180.builder().setDelimiter(firstLine.contains(";") ? ';' : ',')
                    .setHeader().setSkipHeaderRecord(true).setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW).get();
            try (var parser = CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
                var missing = COLUMNS.stream().filter(column -> !parser.getHeaderMap().containsKey(column)).toList();
                if (!missing.isEmpty()) {
                    throw new RegisterRefused(file, 1, "kolom ontbreekt: " + String.join(", ", missing));
                }
                var records = parser.iterator();
                for (line = 2; records.hasNext(); line = parser.getCurrentLineNumber() + 1) {
                    var fields = records.next();
                    if (fields.size() != parser.getHeaderNames().size()) {
                        throw new RegisterRefused(file, line, "%d velden, verwacht %d".formatted(fields.size(), parser.getHeaderNames().size()));
                    }
                    rows.accept(new Row(file, line, fields));
                }
            }
        } catch (UncheckedIOException | IOException e) {
            throw new RegisterRefused(file, line, "aanhalingstekens kloppen niet of het bestand is niet te lezen");
        } catch (IllegalArgumentException e) {
            throw new RegisterRefused(file, 1, "de kopregel is leeg of noemt een kolom twee keer");
        }
    }

    private static String decode(byte[] bytes, String file) {
        var text = CharBuffer.allocate(bytes.length);
        var in = ByteBuffer.wrap(bytes);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, text, true).isError()) {
            long line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new RegisterRefused(file, line, "dit is geen UTF-8");
        }
        var decoded = text.flip().toString();
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }
}
