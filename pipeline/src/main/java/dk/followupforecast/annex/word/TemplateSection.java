package dk.followupforecast.annex.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/** The page of a template's last section, which becomes the document's. */
final class TemplateSection {

    private TemplateSection() {}

    /**
     * Takes away what leads to parts that go; gives the identifiers of the headers and footers that some page shows.
     *
     * @param leftAndRight whether left pages have headers of their own
     */
    static Set<String> strip(CTSectPr section, boolean leftAndRight) {
        stripOthers(section);
        Set<STHdrFtr.Enum> seen = seen(section, leftAndRight);
        Set<String> edges = new HashSet<>();
        keepSeen(section.getHeaderReferenceList(), seen, edges);
        keepSeen(section.getFooterReferenceList(), seen, edges);
        return edges;
    }

    private static void stripOthers(CTSectPr section) {
        if (section.isSetSectPrChange()) {
            section.unsetSectPrChange();
        }
        if (section.isSetPrinterSettings()) {
            section.unsetPrinterSettings();
        }
        if (section.isSetFootnotePr()) {
            section.unsetFootnotePr();
        }
        if (section.isSetEndnotePr()) {
            section.unsetEndnotePr();
        }
    }

    private static Set<STHdrFtr.Enum> seen(CTSectPr section, boolean leftAndRight) {
        Set<STHdrFtr.Enum> seen = new HashSet<>(Set.of(STHdrFtr.DEFAULT));
        if (section.isSetTitlePg() && POIXMLUnits.parseOnOff(section.getTitlePg())) {
            seen.add(STHdrFtr.FIRST);
        }
        if (leftAndRight) {
            seen.add(STHdrFtr.EVEN);
        }
        return seen;
    }

    private static void keepSeen(List<CTHdrFtrRef> references, Set<STHdrFtr.Enum> seen, Set<String> edges) {
        references.removeIf(reference -> !seen.contains(reference.getType()));
        references.forEach(reference -> edges.add(reference.getId()));
    }
}
