package dk.followupforecast.csv;

import dk.followupforecast.notice.NoticeLines;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.text.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** One file read, with what was said about it. */
record CsvReading(Optional<CsvTable> table, Notices notices) {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static CsvReading of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    static CsvReading of(byte[] bytes, Charset charset) {
        Notices notices = new Notices();
        return new CsvReading(CsvFile.read(new SourceFile("f.csv", bytes), charset, notices), notices);
    }

    List<String> said() {
        return NoticeLines.all(notices);
    }

    List<String> sentences(Language language) {
        return NoticeLines.said(notices, language);
    }

    List<List<String>> rows() {
        return table.orElseThrow().rows().stream().map(CsvRow::values).toList();
    }

    List<Long> lines() {
        return table.orElseThrow().rows().stream().map(CsvRow::line).toList();
    }
}
