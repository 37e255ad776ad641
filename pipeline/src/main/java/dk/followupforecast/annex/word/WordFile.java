package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.annex.office.Xml;
import java.util.Optional;

/** A document as a Word file (.docx), with real headings, captions, lists and tables. */
public final class WordFile {

    private WordFile() {}

    /**
     * Writes a document; the same one gives the same bytes.
     *
     * @param template a .docx whose styles, page set-up, header and footer are used; what it lacks comes from here, and
     *     what is written in it is left out
     */
    public static byte[] write(Document document, Optional<byte[]> template) {
        WordPackage file =
                template.isPresent() ? TemplatePackage.open(template.get(), document) : new PlainPackage(document);
        DocumentWords words = new DocumentWords(document);
        Xml body = new Xml();
        new BodyWriter(body, file, words).write(document);
        return file.finish(
                body,
                Edges.header(document, file.styles()),
                Edges.footer(document, words.texts(), file.styles(), file.textWidth()));
    }
}
