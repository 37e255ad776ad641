package dk.followupforecast.run;

import dk.followupforecast.annex.content.MunicipalityPage;
import dk.followupforecast.annex.content.PublicAnnex;
import dk.followupforecast.annex.content.PublicMunicipalityPages;
import dk.followupforecast.annex.content.PublicTidyTables;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.RunIdentity;
import dk.followupforecast.annex.pdf.PdfFile;
import dk.followupforecast.annex.web.WebPage;
import dk.followupforecast.annex.word.WordFile;
import dk.followupforecast.annex.workbook.WorkbookFile;
import dk.followupforecast.chart.paint.PaintedChart;
import dk.followupforecast.disclosure.PublicPublication;
import dk.followupforecast.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The documents of a public edition, in the formats asked for. A case's own Word file has no part in them: it is no part of
 * what the gate has seen.
 */
final class PublicDocuments {

    private final PublicPublication publication;
    private final Texts texts;
    private final RunIdentity identity;
    private final Set<Format> formats;
    private PdfFile pdf;

    PublicDocuments(PublicPublication publication, Texts texts, BuildIdentity build, Set<Format> formats) {
        this.publication = publication;
        this.texts = texts;
        this.identity = new RunIdentity(build.version(), build.shortCommit(), List.of());
        this.formats = formats;
    }

    /** @param charts of the same publication */
    void add(List<PaintedChart> charts, Map<String, Supplier<byte[]>> files) {
        if (formats.stream().noneMatch(Format::isDocument)) {
            return;
        }
        Document annex = PublicAnnex.describe(publication, texts, charts, identity);
        if (formats.contains(Format.DOCX)) {
            files.put("annex.docx", () -> WordFile.write(annex, Optional.empty()));
        }
        if (formats.contains(Format.XLSX)) {
            files.put("capacity.xlsx", () -> WorkbookFile.write(annex, PublicTidyTables.list(publication, texts)));
        }
        addPages("annex", annex, files);
        for (MunicipalityPage page : PublicMunicipalityPages.list(publication, texts, identity)) {
            addPages("municipalities/" + page.fileName(), page.document(), files);
        }
    }

    private void addPages(String file, Document document, Map<String, Supplier<byte[]>> files) {
        if (formats.contains(Format.PDF)) {
            files.put(file + ".pdf", () -> pdf().write(document));
        }
        if (formats.contains(Format.HTML)) {
            files.put(file + ".html", () -> WebPage.write(document));
        }
    }

    /** One for all documents: to read the fonts takes as long as to write a page. */
    private synchronized PdfFile pdf() {
        if (pdf == null) {
            pdf = new PdfFile();
        }
        return pdf;
    }
}
