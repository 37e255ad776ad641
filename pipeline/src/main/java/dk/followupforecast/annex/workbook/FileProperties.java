package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Document;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;

/** What a file says of itself: title, subject and language; no author, and no date but the document's own. */
final class FileProperties {

    private FileProperties() {}

    static void set(Book book) throws InvalidFormatException {
        Document document = book.document();
        PackageProperties core = book.workbook().getPackage().getPackageProperties();
        core.setTitleProperty(CellText.line(document.title()));
        core.setSubjectProperty(CellText.line(document.subtitle()));
        core.setDescriptionProperty(CellText.line(document.description()));
        core.setLanguageProperty(book.languageOfOffice());
        core.setCreatorProperty(Optional.empty());
        core.setLastModifiedByProperty(Optional.empty());
        core.setModifiedProperty(Optional.<Date>empty());
        core.setCreatedProperty(Optional.<Date>empty());
        if (isDay(document.date())) {
            core.setCreatedProperty(document.date() + "T00:00:00Z");
        }
        POIXMLProperties.ExtendedProperties extended =
                book.workbook().getProperties().getExtendedProperties();
        extended.setApplication("followup-forecast");
    }

    /** A year or a month is no moment, which is what the property holds. */
    private static boolean isDay(String date) {
        return date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }
}
