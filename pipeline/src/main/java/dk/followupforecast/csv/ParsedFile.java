package dk.followupforecast.csv;

import dk.followupforecast.notice.Notice;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.SourceFile;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.List;

/**
 * A file of delimited text as it was read, wherever that was.
 *
 * @param tables the one table of the file; none where it could not be read as one
 * @param notices what is to be said about it
 */
public record ParsedFile(List<CsvTable> tables, List<Notice> notices) implements Serializable {

    public ParsedFile {
        tables = List.copyOf(tables);
        notices = List.copyOf(notices);
    }

    public static ParsedFile of(SourceFile file, Charset charset) {
        Notices notices = new Notices();
        List<CsvTable> tables = CsvFile.read(file, charset, notices).stream().toList();
        return new ParsedFile(tables, notices.listAll());
    }
}
