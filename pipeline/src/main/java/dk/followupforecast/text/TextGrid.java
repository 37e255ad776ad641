package dk.followupforecast.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Columns of text for the screen, as wide as their widest cell; cells of figures only stand to the right. */
public final class TextGrid {

    private static final Pattern FIGURES = Pattern.compile("[+\u22120-9.,\u2013]*");

    private static final String GAP = "  ";

    private final String[] header;
    private final List<String[]> rows = new ArrayList<>();

    public TextGrid(String... header) {
        this.header = header.clone();
    }

    public void add(String... cells) {
        if (cells.length != header.length) {
            throw new IllegalArgumentException("cells must be " + header.length + ", was " + cells.length);
        }
        rows.add(cells.clone());
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(header));
        rows.forEach(row -> lines.add(line(row)));
        return lines;
    }

    private String line(String[] cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.length; column++) {
            String space = " ".repeat(width(column) - cells[column].length());
            line.append(GAP).append(isFigures(column) ? space + cells[column] : cells[column] + space);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        int width = header[column].length();
        for (String[] row : rows) {
            width = Math.max(width, row[column].length());
        }
        return width;
    }

    private boolean isFigures(int column) {
        return rows.stream().allMatch(row -> FIGURES.matcher(row[column]).matches());
    }
}
