package dk.followupforecast.csv;

import dk.followupforecast.vocabulary.SourcePosition;
import java.io.Serializable;
import java.util.List;

/**
 * A file of delimited text with its header.
 *
 * @param file as the user knows it
 * @param rows those of the header's width; what is ragged has become a notice
 * @param firstRows all below the header that stand in the first lines of the file, whatever their width
 */
public record CsvTable(String file, long headerLine, List<String> header, List<CsvRow> rows, List<CsvRow> firstRows)
        implements Serializable {

    public SourcePosition headerPosition() {
        return new SourcePosition(file, headerLine, "");
    }

    public SourcePosition position(CsvRow row, int column) {
        return new SourcePosition(file, row.line(), header.get(column));
    }
}
