package dk.followupforecast.annex.document;

import dk.followupforecast.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A document for people, finished but for its form: what a Word file, a PDF, a web page and a workbook have in common, so
 * that they cannot disagree. Every text is in the reader's language.
 *
 * @param title on the first page, and what the file says it is called
 * @param subtitle what it is about, where and when; may be empty
 * @param description one sentence for the properties of the file
 * @param date ISO year, month or day that the document bears; empty where the case has none
 * @param marking who may see it; stands on every page and sheet
 * @param identity which run made it from what; stands in the footer
 * @param sections in the order of reading
 * @param onOneSheet whether paper is to hold it on one sheet, set tighter for it
 */
public record Document(
        Language language,
        String title,
        String subtitle,
        String description,
        String date,
        String marking,
        String identity,
        List<Section> sections,
        boolean onOneSheet) {

    public Document {
        requireText("title", title);
        requireText("description", description);
        requireText("marking", marking);
        requireText("identity", identity);
        sections = List.copyOf(sections);
    }

    /** A document as long as it is. */
    public Document(
            Language language,
            String title,
            String subtitle,
            String description,
            String date,
            String marking,
            String identity,
            List<Section> sections) {
        this(language, title, subtitle, description, date, marking, identity, sections, false);
    }

    /** All tables, in the order of reading. */
    public List<Table> tables() {
        return blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** All figures, in the order of reading. */
    public List<Figure> figures() {
        return blocks().stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .toList();
    }

    /** All blocks of all sections, in the order of reading. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        sections.forEach(section -> addBlocks(section, blocks));
        return List.copyOf(blocks);
    }

    private static void addBlocks(Section section, List<Block> blocks) {
        blocks.addAll(section.blocks());
        section.sections().forEach(inner -> addBlocks(inner, blocks));
    }

    static void requireText(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must be text, was blank");
        }
    }
}
