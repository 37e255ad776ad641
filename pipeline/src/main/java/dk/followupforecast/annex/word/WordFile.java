package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.annex.office.SteadyZip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

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
        try {
            XWPFDocument file = template.isPresent() ? Template.open(template.get()) : new XWPFDocument();
            DocumentWords words = new DocumentWords(document);
            FileSettings.set(file, document, template.isPresent());
            Styles styles = Styles.addTo(file, document.language());
            PageFrame page = PageFrame.of(file);
            new BodyWriter(file, styles, page, words).write(document);
            page.writeEdges(document, styles, words.texts());
            byte[] bytes = SteadyZip.of(file::write);
            // To close it would write all of it a second time.
            file.getPackage().revert();
            return bytes;
        } catch (IOException e) {
            // All of it happens in memory.
            throw new UncheckedIOException(e);
        }
    }
}
