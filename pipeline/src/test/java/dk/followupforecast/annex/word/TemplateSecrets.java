package dk.followupforecast.annex.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/** The places of a Word file in which words lie that its reader does not see. */
final class TemplateSecrets {

    private static final String SECRET = "Fortroligt udkast";
    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private TemplateSecrets() {}

    static void hideIn(XWPFDocument file) throws IOException {
        hideInNotes(file);
        hideInInnerSection(file);
        hideInSettings(file.getSettings().getCTSettings());
        hideInHeader(file);
        file.createHeader(HeaderFooterType.EVEN).createParagraph().createRun().setText(SECRET);
        file.getProperties().getCoreProperties().setKeywords(SECRET);
        file.getProperties().getCoreProperties().setCategory(SECRET);
        PackagePart text = file.getPackagePart();
        text.addExternalRelationship("file:///C:/Jens%20Hansen/numbering.xml", XWPFRelation.NUMBERING.getRelation());
        hidePart(text, "/customXml/item1.xml", "application/xml", "customXml");
        hidePart(
                text,
                "/word/glossary/document.xml",
                XWPFRelation.GLOSSARY_DOCUMENT.getContentType(),
                "glossaryDocument");
        hidePart(text, "/word/embeddings/sheet1.xlsx", "application/vnd.ms-excel", "package");
    }

    private static void hideInNotes(XWPFDocument file) {
        var line = file.createParagraph();
        var footnote = file.createFootnote();
        footnote.createParagraph().createRun().setText(SECRET);
        line.addFootnoteReference(footnote);
        file.createEndnote().createParagraph().createRun().setText(SECRET);
    }

    private static void hideInInnerSection(XWPFDocument file) {
        XWPFHeader header = (XWPFHeader) file.createRelationship(
                XWPFRelation.HEADER, XWPFFactory.getInstance(), file.getNextPartNumber(XWPFRelation.HEADER, 1));
        header.createParagraph().createRun().setText(SECRET);
        CTHdrFtrRef reference =
                file.createParagraph().getCTP().addNewPPr().addNewSectPr().addNewHeaderReference();
        reference.setType(STHdrFtr.DEFAULT);
        reference.setId(file.getRelationId(header));
    }

    private static void hideInSettings(CTSettings settings) {
        var variable = settings.addNewDocVars().addNewDocVar();
        variable.setName("Sag");
        variable.setVal(SECRET);
        settings.addNewMailMerge().addNewQuery().setVal(SECRET);
        settings.addNewRsids().addNewRsidRoot().setVal(new byte[] {0, 1, 2, 3});
        settings.addNewFootnotePr().addNewFootnote().setId(BigInteger.ZERO);
        settings.addNewEndnotePr().addNewEndnote().setId(BigInteger.ZERO);
    }

    /** The header that stays has a deleted word, an inserted one, a hidden one, and a workbook behind a picture. */
    private static void hideInHeader(XWPFDocument file) {
        XWPFHeader header = file.createHeader(HeaderFooterType.FIRST);
        var line = header.createParagraph().getCTP();
        var deleted = line.addNewDel();
        deleted.setId(BigInteger.ONE);
        deleted.setAuthor("Jens Hansen");
        deleted.addNewR().addNewDelText().setStringValue(SECRET);
        var inserted = line.addNewIns();
        inserted.setId(BigInteger.TWO);
        inserted.setAuthor("Jens Hansen");
        inserted.addNewR().addNewT().setStringValue("Sundhed");
        var hidden = line.addNewR();
        hidden.addNewRPr().addNewVanish();
        hidden.addNewT().setStringValue(SECRET);
        String workbook = hidePart(
                header.getPackagePart(), "/word/embeddings/sheet2.xlsx", "application/vnd.ms-excel", "package");
        line.addNewR().addNewObject().addNewControl().setId(workbook);
    }

    private static String hidePart(PackagePart owner, String name, String kind, String relationship) {
        try {
            PackagePart part = owner.getPackage().createPart(PackagingURIHelper.createPartName(name), kind);
            try (OutputStream stream = part.getOutputStream()) {
                stream.write(("<a>" + SECRET + "</a>").getBytes(StandardCharsets.UTF_8));
            }
            return owner.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONSHIP + relationship)
                    .getId();
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
