package dk.followupforecast.vocabulary;

/**
 * Where in the input something stands.
 *
 * @param file path as the user knows it, relative to the case folder or to the project
 * @param line counted from 1; 0 where it concerns the whole file
 * @param column the header of the column or the key, empty where it concerns the whole line
 */
public record SourcePosition(String file, long line, String column) {

    public static SourcePosition ofFile(String file) {
        return new SourcePosition(file, 0, "");
    }

    public SourcePosition inColumn(String header) {
        return new SourcePosition(file, line, header);
    }
}
