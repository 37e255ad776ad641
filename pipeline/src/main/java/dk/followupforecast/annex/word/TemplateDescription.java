package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.office.FileDescription;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;

/** Lets a template say of itself what the document says, in place of what it said before. */
final class TemplateDescription {

    private TemplateDescription() {}

    static void set(XWPFDocument file, Document document) {
        CTSettings settings = file.getSettings().getCTSettings();
        CTLanguage language =
                settings.isSetThemeFontLang() ? settings.getThemeFontLang() : settings.addNewThemeFontLang();
        language.setVal(Description.locale(document.language()));
        try {
            describe(file.getPackage().getPackageProperties(), Description.of(document));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("date must be in ISO form, was " + document.date(), e);
        }
    }

    private static void describe(PackageProperties properties, FileDescription description)
            throws InvalidFormatException {
        properties.setTitleProperty(description.title());
        properties.setSubjectProperty(description.subject());
        properties.setDescriptionProperty(description.description());
        properties.setLanguageProperty(description.language());
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
        properties.setCreatedProperty(description.created());
        properties.setModifiedProperty(description.modified());
    }
}
