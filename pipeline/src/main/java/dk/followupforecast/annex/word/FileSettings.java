package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.text.Language;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;

/** What a file says of itself: title, language, date; never who made it. */
final class FileSettings {

    private static final String FIRST_MOMENT = "0000-01-01T00:00:00Z";

    private FileSettings() {}

    static void set(XWPFDocument file, Document document, boolean hasTemplate) {
        CTSettings settings = file.getSettings().getCTSettings();
        if (!hasTemplate) {
            settings.set(Resource.parse("settings.xml", SettingsDocument.Factory::parse)
                    .getSettings());
        }
        CTLanguage language =
                settings.isSetThemeFontLang() ? settings.getThemeFontLang() : settings.addNewThemeFontLang();
        language.setVal(locale(document.language()));
        try {
            describe(file.getPackage().getPackageProperties(), document);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("date must be in ISO form, was " + document.date(), e);
        }
    }

    private static void describe(PackageProperties properties, Document document) throws InvalidFormatException {
        properties.setTitleProperty(document.title());
        properties.setSubjectProperty(document.description());
        properties.setDescriptionProperty(document.description());
        properties.setLanguageProperty(locale(document.language()));
        // An empty text leaves the property out.
        properties.setCreatorProperty(Optional.empty());
        properties.setLastModifiedByProperty(Optional.empty());
        properties.setCategoryProperty(Optional.empty());
        properties.setContentStatusProperty(Optional.empty());
        properties.setContentTypeProperty(Optional.empty());
        properties.setIdentifierProperty(Optional.empty());
        properties.setKeywordsProperty(Optional.empty());
        properties.setRevisionProperty(Optional.empty());
        properties.setVersionProperty(Optional.empty());
        properties.setLastPrintedProperty("");
        String moment = moment(document.date());
        properties.setCreatedProperty(moment);
        properties.setModifiedProperty(moment);
    }

    /** The start of the year, month or day; empty for none. */
    private static String moment(String date) {
        return date.isEmpty() ? "" : date + FIRST_MOMENT.substring(date.length());
    }

    /** British English, as Danish authorities write it. */
    static String locale(Language language) {
        return switch (language) {
            case DA -> "da-DK";
            case EN -> "en-GB";
        };
    }
}
