package nl.dichterbij.skills;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads one CSV file strictly: UTF-8, the columns it needs, and as many fields on every line as there are columns. */
final class EscoCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
            .setHeader().setSkipHeaderRecord(true).setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW).get();

    /** One record; its line is the one on which it starts. */
    record Row(String file, long line, CSVRecord fields) {

        String get(String column) {
            return fields.isSet(column) ? fields.get(column).strip() : "";
        }

        EscoRefused refuse(String reason) {
            return new EscoRefused(file, line, reason);
        }
    }

    private EscoCsv() {}

    /** Hands over every row; returns how many there were. */
    static int read(Path path, EscoFile kind, Consumer<Row> rows) {
        String file = path.getFileName().toString();
        long line = 1;
        try (CSVParser parser = CSVParser.builder().setReader(decode(path, file)).setFormat(FORMAT).get()) {
            checkHeader(parser.getHeaderMap(), kind, file);
            int count = 0;
            Iterator<CSVRecord> records = parser.iterator();
            for (; ; count++) {
                line = parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    return count;
                }
                CSVRecord fields = records.next();
                checkLength(fields, parser.getHeaderNames(), kind, file, line);
                rows.accept(new Row(file, line, fields));
            }
        } catch (UncheckedIOException | IOException e) {
            throw new EscoRefused(file, line, "aanhalingstekens kloppen niet of het bestand is niet te lezen");
        } catch (IllegalArgumentException e) {
            throw new EscoRefused(file, line, "de kopregel is leeg of noemt een kolom twee keer");
        }
    }

    private static CharArrayReader decode(Path path, String file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        if (result.isError()) {
            throw new EscoRefused(file, lineAt(bytes), "dit is geen UTF-8");
        }
        text.flip();
        int start = text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK ? 1 : 0;
        return new CharArrayReader(text.array(), start, text.limit() - start);
    }

    private static long lineAt(ByteBuffer bytes) {
        long line = 1;
        for (int i = 0; i < bytes.position(); i++) {
            if (bytes.get(i) == '\n') {
                line++;
            }
        }
        return line;
    }

    private static void checkHeader(Map<String, Integer> header, EscoFile kind, String file) {
        List<String> missing = kind.columns().stream().filter(column -> !header.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            throw new EscoRefused(file, 1, "kolom ontbreekt: " + String.join(", ", missing));
        }
    }

    private static void checkLength(CSVRecord fields, List<String> header, EscoFile kind, String file, long line) {
        boolean tooFew = fields.size() < header.size() && !kind.mayEndEarly();
        if (tooFew || fields.size() > header.size()) {
            throw new EscoRefused(file, line,
                    "%d velden, verwacht %d".formatted(fields.size(), header.size()));
        }
    }
}
