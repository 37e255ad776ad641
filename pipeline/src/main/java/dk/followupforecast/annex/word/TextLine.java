package dk.followupforecast.annex.word;

import java.math.BigInteger;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** A paragraph being filled, from left to right. */
final class TextLine {

    private final CTP paragraph;

    TextLine(CTP paragraph, String styleId) {
        this.paragraph = paragraph;
        properties().addNewPStyle().setVal(styleId);
    }

    private CTPPr properties() {
        return paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
    }

    /** No page ends between this paragraph and the next. */
    TextLine keepWithNext() {
        properties().addNewKeepNext();
        return this;
    }

    TextLine align(STJc.Enum alignment) {
        properties().addNewJc().setVal(alignment);
        return this;
    }

    /** @param position where what follows a tab ends, in twentieths of a point from the left margin */
    TextLine rightTab(int position) {
        var tab = properties().addNewTabs().addNewTab();
        tab.setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(position));
        return this;
    }

    TextLine text(String text) {
        WholeWords.put(paragraph.addNewR(), text);
        return this;
    }

    TextLine text(String text, String characterStyleId) {
        CTR run = paragraph.addNewR();
        run.addNewRPr().addNewRStyle().setVal(characterStyleId);
        WholeWords.put(run, text);
        return this;
    }

    /** Text with fields where their marks stand. */
    TextLine text(String text, Field... fields) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            int number = Field.numberOf(text.charAt(at), fields.length);
            if (number >= 0) {
                if (at > from) {
                    text(text.substring(from, at));
                }
                field(fields[number]);
                from = at + 1;
            }
        }
        return from < text.length() ? text(text.substring(from)) : this;
    }

    TextLine tab() {
        paragraph.addNewR().addNewTab();
        return this;
    }

    TextLine lineBreak() {
        paragraph.addNewR().addNewBr();
        return this;
    }

    private void field(Field field) {
        openField(field.instruction());
        text(field.result());
        closeField();
    }

    TextLine openField(String instruction) {
        sign(STFldCharType.BEGIN);
        CTText code = paragraph.addNewR().addNewInstrText();
        code.setStringValue(" " + instruction + " ");
        code.setSpace(SpaceAttribute.Space.PRESERVE);
        return sign(STFldCharType.SEPARATE);
    }

    TextLine closeField() {
        return sign(STFldCharType.END);
    }

    private TextLine sign(STFldCharType.Enum type) {
        paragraph.addNewR().addNewFldChar().setFldCharType(type);
        return this;
    }

    /** Names the text as a place that links lead to. */
    TextLine bookmarked(int number, String name, String text) {
        var start = paragraph.addNewBookmarkStart();
        start.setId(BigInteger.valueOf(number));
        start.setName(name);
        text(text);
        paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(number));
        return this;
    }

    /** Text that leads to a bookmark. */
    TextLine link(String bookmark, String text) {
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(bookmark);
        WholeWords.put(link.addNewR(), text);
        return this;
    }
}
