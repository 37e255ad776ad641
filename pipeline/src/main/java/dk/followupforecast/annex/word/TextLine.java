package dk.followupforecast.annex.word;

import dk.followupforecast.annex.office.Xml;

/** A paragraph being filled, from left to right: first how it is set, in the order of the schema, then its text. */
final class TextLine {

    private final Xml xml;
    private boolean hasText;

    TextLine(Xml xml, String styleId) {
        this.xml = xml;
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", styleId);
    }

    private Xml properties() {
        if (hasText) {
            throw new IllegalStateException("how a paragraph is set must be said before its text");
        }
        return xml;
    }

    /** No page ends between this paragraph and the next. */
    TextLine keepWithNext() {
        properties().leaf("w:keepNext");
        return this;
    }

    /** @param position where what follows a tab ends, in twentieths of a point from the left margin */
    TextLine rightTab(int position) {
        properties().open("w:tabs").open("w:tab").with("w:val", "right").with("w:pos", position);
        xml.close().close();
        return this;
    }

    /** @param alignment such as {@code center} */
    TextLine align(String alignment) {
        properties().leaf("w:jc", "w:val", alignment);
        return this;
    }

    private Xml content() {
        if (!hasText) {
            hasText = true;
            xml.close();
        }
        return xml;
    }

    private Xml run() {
        return content().open("w:r");
    }

    TextLine text(String text) {
        WholeWords.put(run(), text);
        xml.close();
        return this;
    }

    TextLine text(String text, String characterStyleId) {
        run().open("w:rPr").leaf("w:rStyle", "w:val", characterStyleId).close();
        WholeWords.put(xml, text);
        xml.close();
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
        run().leaf("w:tab").close();
        return this;
    }

    TextLine lineBreak() {
        run().leaf("w:br").close();
        return this;
    }

    private void field(Field field) {
        openField(field.instruction());
        text(field.result());
        closeField();
    }

    TextLine openField(String instruction) {
        sign("begin");
        run().open("w:instrText").with("xml:space", "preserve").text(" " + instruction + " ");
        xml.close().close();
        return sign("separate");
    }

    TextLine closeField() {
        return sign("end");
    }

    private TextLine sign(String type) {
        run().leaf("w:fldChar", "w:fldCharType", type).close();
        return this;
    }

    /** Names the text as a place that links lead to. */
    TextLine bookmarked(int number, String name, String text) {
        content().open("w:bookmarkStart").with("w:id", number).with("w:name", name);
        xml.close();
        text(text);
        xml.leaf("w:bookmarkEnd", "w:id", number);
        return this;
    }

    /** Text that leads to a bookmark. */
    TextLine link(String bookmark, String text) {
        content().open("w:hyperlink").with("w:anchor", bookmark);
        text(text);
        xml.close();
        return this;
    }

    /** A picture that stands in the text like a letter. */
    TextLine picture(InlinePicture picture) {
        picture.write(run());
        xml.close();
        return this;
    }

    void end() {
        content().close();
    }
}
