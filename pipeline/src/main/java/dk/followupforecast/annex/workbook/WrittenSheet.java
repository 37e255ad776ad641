package dk.followupforecast.annex.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet whose cells are text of the file already; all around them is POI's. */
final class WrittenSheet extends XSSFSheet {

    private static final String NO_ROWS = "<sheetData/>";

    private String rows = "";

    /** @param area of all cells, such as {@code A1:C7} */
    void setRows(String rows, String area) {
        this.rows = rows;
        getCTWorksheet().getDimension().setRef(area);
    }

    @Override
    protected void write(OutputStream stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        super.write(bytes);
        String frame = bytes.toString(StandardCharsets.UTF_8);
        int place = frame.indexOf(NO_ROWS);
        if (place < 0) {
            throw new IllegalStateException("sheet must have no rows of POI's");
        }
        String sheet = frame.substring(0, place) + "<sheetData>" + rows + "</sheetData>"
                + frame.substring(place + NO_ROWS.length());
        stream.write(sheet.getBytes(StandardCharsets.UTF_8));
    }
}
