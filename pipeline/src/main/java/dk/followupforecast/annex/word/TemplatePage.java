package dk.followupforecast.annex.word;

import dk.followupforecast.annex.office.Xml;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STTwipsMeasure;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/** The page of a template: its size, its margins, and what stands on every page. Lengths are in twentieths of a point. */
final class TemplatePage {

    private static final int EMU_PER_TWIP = 635;

    private final XWPFDocument file;
    private final CTSectPr section;

    private TemplatePage(XWPFDocument file, CTSectPr section) {
        this.file = file;
        this.section = section;
    }

    /** The page of the template, or A4 where it sets none. */
    static TemplatePage of(XWPFDocument file) {
        CTBody body = file.getDocument().getBody();
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        if (!section.isSetPgSz()) {
            CTPageSz size = section.addNewPgSz();
            size.setW(BigInteger.valueOf(Page.WIDTH));
            size.setH(BigInteger.valueOf(Page.HEIGHT));
        }
        if (!section.isSetPgMar()) {
            CTPageMar margins = section.addNewPgMar();
            margins.setLeft(BigInteger.valueOf(Page.SIDE));
            margins.setRight(BigInteger.valueOf(Page.SIDE));
            margins.setTop(BigInteger.valueOf(Page.TOP));
            margins.setBottom(BigInteger.valueOf(Page.TOP));
            margins.setHeader(BigInteger.valueOf(Page.EDGE));
            margins.setFooter(BigInteger.valueOf(Page.EDGE));
            margins.setGutter(BigInteger.ZERO);
        }
        return new TemplatePage(file, section);
    }

    int textWidth() {
        CTPageMar margins = section.getPgMar();
        int margin = twips(margins.xgetLeft()) + twips(margins.xgetRight());
        int gutter = margins.xgetGutter() == null ? 0 : twips(margins.xgetGutter());
        return twips(section.getPgSz().xgetW()) - margin - gutter;
    }

    private static int twips(STTwipsMeasure measure) {
        return (int) (POIXMLUnits.parseLength(measure) / EMU_PER_TWIP);
    }

    /** Puts a line above and one below every page, after what the template has there. */
    void writeEdges(Xml above, Xml below) throws XmlException {
        for (STHdrFtr.Enum pages : kindsOfPages()) {
            XWPFHeaderFooter header =
                    edge(section.getHeaderReferenceList(), section::addNewHeaderReference, XWPFRelation.HEADER, pages);
            header.createParagraph().getCTP().set(paragraph(above));
            XWPFHeaderFooter footer =
                    edge(section.getFooterReferenceList(), section::addNewFooterReference, XWPFRelation.FOOTER, pages);
            footer.createParagraph().getCTP().set(paragraph(below));
        }
    }

    private static CTP paragraph(Xml written) throws XmlException {
        Xml whole = WordPackage.openText("w:hdr").finished(written.toString()).close();
        return HdrDocument.Factory.parse(whole.toString()).getHdr().getPArray(0);
    }

    /** A template may set the first page apart, or left pages from right ones. */
    private List<STHdrFtr.Enum> kindsOfPages() {
        List<STHdrFtr.Enum> kinds = new ArrayList<>(List.of(STHdrFtr.DEFAULT));
        if (section.isSetTitlePg() && POIXMLUnits.parseOnOff(section.getTitlePg())) {
            kinds.add(STHdrFtr.FIRST);
        }
        if (file.getEvenAndOddHeadings()) {
            kinds.add(STHdrFtr.EVEN);
        }
        return kinds;
    }

    private XWPFHeaderFooter edge(
            List<CTHdrFtrRef> references, Supplier<CTHdrFtrRef> add, XWPFRelation kind, STHdrFtr.Enum pages) {
        for (CTHdrFtrRef reference : references) {
            if (reference.getType() == pages) {
                return (XWPFHeaderFooter) file.getRelationById(reference.getId());
            }
        }
        XWPFHeaderFooter edge = (XWPFHeaderFooter)
                file.createRelationship(kind, XWPFFactory.getInstance(), file.getNextPartNumber(kind, 1));
        CTHdrFtrRef reference = add.get();
        reference.setType(pages);
        reference.setId(file.getRelationId(edge));
        return edge;
    }
}
