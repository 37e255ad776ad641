package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.Section;
import dk.followupforecast.annex.office.Xml;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of contents: a field of Word's with its entries filled in. It names no pages, since only a program that breaks
 * the text into pages knows them; a link leads to each heading.
 */
final class ContentsWriter {

    /** Two levels; \h as links, \z not in web view, \\u by outline level, \n without page numbers. */
    private static final String INSTRUCTION = "TOC \\o \"1-2\" \\n \\h \\z \\u";

    private final Xml body;
    private final Styles styles;

    ContentsWriter(Xml body, Styles styles) {
        this.body = body;
        this.styles = styles;
    }

    private record Entry(int level, int heading, String text) {}

    void write(String title, List<Section> sections) {
        List<Entry> entries = new ArrayList<>();
        list(sections, 1, 0, entries);
        entries.removeIf(entry -> entry.level() > 2);
        if (entries.isEmpty()) {
            return;
        }
        new TextLine(body, styles.id(Style.CONTENTS_HEADING)).text(title).end();
        for (int at = 0; at < entries.size(); at++) {
            Entry entry = entries.get(at);
            Style style = entry.level() == 1 ? Style.CONTENTS_1 : Style.CONTENTS_2;
            TextLine line = new TextLine(body, styles.id(style));
            if (at == 0) {
                line.openField(INSTRUCTION);
            }
            line.link(bookmark(entry.heading()), entry.text());
            if (at == entries.size() - 1) {
                line.closeField();
            }
            line.end();
        }
    }

    /** Counts headings on from those before, in the order of reading. */
    private static int list(List<Section> sections, int level, int before, List<Entry> entries) {
        int heading = before;
        for (Section section : sections) {
            heading++;
            entries.add(new Entry(level, heading, section.heading()));
            heading = list(section.sections(), level + 1, heading, entries);
        }
        return heading;
    }

    /** The name of a heading's place, in the form that Word itself gives it. */
    static String bookmark(int heading) {
        return "_Toc" + (100_000_000 + heading);
    }
}
