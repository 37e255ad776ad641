package dk.followupforecast.annex.document;

import java.util.List;

/**
 * A heading and what stands below it. Its level is how deep it lies, so no document can skip one.
 *
 * @param id names the section within the document, for links; ASCII letters, digits and hyphens
 */
public record Section(String id, String heading, List<Block> blocks, List<Section> sections) {

    public Section {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("id must be small ASCII letters, digits and hyphens, was " + id);
        }
        Document.requireText("heading", heading);
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    public Section(String id, String heading, List<Block> blocks) {
        this(id, heading, blocks, List.of());
    }

    public boolean isEmpty() {
        return blocks.isEmpty() && sections.stream().allMatch(Section::isEmpty);
    }
}
