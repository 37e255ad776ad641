package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.text.Texts;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STTwipsMeasure;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/** The page around the text: its size, its margins, and what stands on every page. Lengths are in twentieths of a point. */
final class PageFrame {

    private static final int EMU_PER_TWIP = 635;

    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;

    /** 20 mm, which leaves 170 mm for the text. */
    private static final int SIDE = 1_134;

    private static final int TOP = 1_361;
    private static final int EDGE = 680;

    private final XWPFDocument file;
    private final CTSectPr section;

    private PageFrame(XWPFDocument file, CTSectPr section) {
        this.file = file;
        this.section = section;
    }

    /** The page of the template, or A4 where it sets none. */
    static PageFrame of(XWPFDocument file) {
        CTBody body = file.getDocument().getBody();
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        if (!section.isSetPgSz()) {
            CTPageSz size = section.addNewPgSz();
            size.setW(BigInteger.valueOf(A4_WIDTH));
            size.setH(BigInteger.valueOf(A4_HEIGHT));
        }
        if (!section.isSetPgMar()) {
            CTPageMar margins = section.addNewPgMar();
            margins.setLeft(BigInteger.valueOf(SIDE));
            margins.setRight(BigInteger.valueOf(SIDE));
            margins.setTop(BigInteger.valueOf(TOP));
            margins.setBottom(BigInteger.valueOf(TOP));
            margins.setHeader(BigInteger.valueOf(EDGE));
            margins.setFooter(BigInteger.valueOf(EDGE));
            margins.setGutter(BigInteger.ZERO);
        }
        return new PageFrame(file, section);
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

    /** Marking above and identity below on every page, after what the template has there. */
    void writeEdges(Document document, Styles styles, Texts texts) {
        for (STHdrFtr.Enum pages : kindsOfPages()) {
            XWPFHeaderFooter header =
                    edge(section.getHeaderReferenceList(), section::addNewHeaderReference, XWPFRelation.HEADER, pages);
            new TextLine(header.createParagraph().getCTP(), styles.id(Style.HEADER)).text(document.marking());
            XWPFHeaderFooter footer =
                    edge(section.getFooterReferenceList(), section::addNewFooterReference, XWPFRelation.FOOTER, pages);
            new TextLine(footer.createParagraph().getCTP(), styles.id(Style.FOOTER))
                    .rightTab(textWidth())
                    .text(document.identity())
                    .tab()
                    .text(
                            texts.say("word.page", Field.mark(0), Field.mark(1)),
                            new Field("PAGE", "1"),
                            new Field("NUMPAGES", "1"));
        }
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
