package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.office.FileDescription;

/** What a file says of itself: title, subject and language; no author, and no date but the document's own. */
final class Description {

    private Description() {}

    static FileDescription of(Book book) {
        Document document = book.document();
        return new FileDescription(
                CellText.line(document.title()),
                CellText.line(document.subtitle()),
                CellText.line(document.description()),
                book.languageOfOffice(),
                isDay(document.date()) ? document.date() + "T00:00:00Z" : "",
                "");
    }

    /** A year or a month is no moment, which is what the property holds. */
    private static boolean isDay(String date) {
        return date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }
}
