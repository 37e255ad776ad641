package dk.followupforecast.annex.word;

import dk.followupforecast.text.Language;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of a template: its own where it has one of the name, ours where it has none. */
final class TemplateStyles {

    private final Styles known;
    private final Set<String> takenIds = new HashSet<>();

    private TemplateStyles(Styles known) {
        this.known = known;
    }

    /** Gives the file every style it lacks, and the language that its text is in. */
    static Styles complete(XWPFDocument file, Language language) {
        CTStyles ours =
                Resource.parse("styles.xml", StylesDocument.Factory::parse).getStyles();
        XWPFStyles part = file.getStyles();
        boolean hasOwn = part != null && part.getNumberOfStyles() > 0;
        if (!hasOwn) {
            part = file.createStyles();
            part.setStyles(emptyCopy(ours));
        }
        TemplateStyles styles = new TemplateStyles(new Styles());
        part.getStyles().forEach(style -> styles.remember(style.getCTStyle()));
        List<CTStyle> added = styles.addMissing(ours, part.getCtStyles());
        styles.relink(added, ours);
        styles.putBullets(added, file);
        part.setStyles(part.getCtStyles());
        part.setSpellingLanguage(Description.locale(language));
        return styles.known;
    }

    private static CTStyles emptyCopy(CTStyles styles) {
        CTStyles copy = (CTStyles) styles.copy();
        copy.setStyleArray(new CTStyle[0]);
        return copy;
    }

    private void remember(CTStyle style) {
        takenIds.add(style.getStyleId());
        if (style.isSetName()) {
            known.remember(style.getName().getVal(), style.getStyleId());
        }
    }

    private List<CTStyle> addMissing(CTStyles ours, CTStyles theirs) {
        List<CTStyle> added = new ArrayList<>();
        for (CTStyle style : ours.getStyleArray()) {
            if (!known.knows(style.getName().getVal())) {
                CTStyle copy = theirs.addNewStyle();
                copy.set(style);
                if (takenIds.contains(style.getStyleId())) {
                    copy.setStyleId(style.getStyleId() + "Annex");
                }
                remember(copy);
                added.add(copy);
            }
        }
        return added;
    }

    /** Lets added styles refer to others by the identifiers that those have in this file. */
    private void relink(List<CTStyle> added, CTStyles ours) {
        Map<String, String> names = new HashMap<>();
        for (CTStyle style : ours.getStyleArray()) {
            names.put(style.getStyleId(), style.getName().getVal());
        }
        for (CTStyle style : added) {
            if (style.isSetBasedOn()) {
                relink(style.getBasedOn(), names);
            }
            if (style.isSetNext()) {
                relink(style.getNext(), names);
            }
        }
    }

    private void relink(CTString reference, Map<String, String> names) {
        reference.setVal(known.id(names.get(reference.getVal())));
    }

    private void putBullets(List<CTStyle> added, XWPFDocument file) {
        for (CTStyle style : added) {
            if (style.getName().getVal().equals(Style.LIST_BULLET.wordName())) {
                BigInteger number = TemplateBullet.addTo(file);
                style.getPPr().getNumPr().getNumId().setVal(number);
            }
        }
    }
}
