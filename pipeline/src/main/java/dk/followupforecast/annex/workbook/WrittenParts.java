package dk.followupforecast.annex.workbook;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * Lets POI make the parts that grow with the tables as we have them. A cell in POI's hands is some objects and some
 * searches, twenty times the work of its text in the file, which in a program that has just started was half a second.
 */
final class WrittenParts extends XSSFFactory {

    @Override
    public POIXMLDocumentPart newDocumentPart(POIXMLRelation kind) {
        if (kind == XSSFRelation.WORKSHEET) {
            return new WrittenSheet();
        }
        if (kind == XSSFRelation.SHARED_STRINGS) {
            return new SharedTexts();
        }
        return kind == XSSFRelation.TABLE ? new WrittenTable() : super.newDocumentPart(kind);
    }

    /** Has its headers from the one who made it, and does not look for them in the cells. */
    private static final class WrittenTable extends XSSFTable {

        @Override
        public void updateHeaders() {}
    }
}
