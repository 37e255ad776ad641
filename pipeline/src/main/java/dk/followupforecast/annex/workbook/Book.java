package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.text.Texts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook that is being written, and what every sheet of it needs. */
record Book(XSSFWorkbook workbook, Document document, Texts texts, Styles styles) {

    static Book of(XSSFWorkbook workbook, Document document) {
        return new Book(workbook, document, Texts.in(document.language()), new Styles(workbook));
    }

    SharedTexts sharedTexts() {
        return (SharedTexts) workbook.getSharedStringSource();
    }

    /** The language with its country, as Office names it. */
    String languageOfOffice() {
        return switch (document.language()) {
            case DA -> "da-DK";
            case EN -> "en-GB";
        };
    }
}
