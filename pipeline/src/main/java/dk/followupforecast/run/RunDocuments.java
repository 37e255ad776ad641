package dk.followupforecast.run;

import dk.followupforecast.annex.content.Annex;
import dk.followupforecast.annex.content.MunicipalityPage;
import dk.followupforecast.annex.content.MunicipalityPages;
import dk.followupforecast.annex.content.TidyTables;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.RunIdentity;
import dk.followupforecast.annex.pdf.PdfFile;
import dk.followupforecast.annex.web.WebPage;
import dk.followupforecast.annex.word.WordFile;
import dk.followupforecast.annex.workbook.WorkbookFile;
import dk.followupforecast.chart.paint.PaintedChart;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The documents of a run, in the formats asked for. */
final class RunDocuments {

    private final Publication publication;
    private final Texts texts;
    private final RunIdentity identity;
    private final Set<Format> formats;
    private PdfFile pdf;

    RunDocuments(Publication publication, Texts texts, RunIdentity identity, Set<Format> formats) {
        this.publication = publication;
        this.texts = texts;
        this.identity = identity;
        this.formats = formats;
    }

    /** @param template the user's own .docx, whose styles are used */
    void addAnnex(List<PaintedChart> charts, Optional<byte[]> template, OutputFiles files) {
        if (formats.stream().noneMatch(Format::isDocument)) {
            return;
        }
        Document annex = Annex.describe(publication, texts, charts, identity);
        if (formats.contains(Format.DOCX)) {
            files.add("annex.docx", () -> WordFile.write(annex, template));
        }
        if (formats.contains(Format.XLSX)) {
            files.add("capacity.xlsx", () -> WorkbookFile.write(annex, TidyTables.list(publication, texts)));
        }
        if (formats.contains(Format.PDF)) {
            files.add("annex.pdf", () -> pdf().write(annex));
        }
        if (formats.contains(Format.HTML)) {
            files.add("annex.html", () -> WebPage.write(annex));
        }
    }

    void addMunicipalities(OutputFiles files) {
        if (!formats.contains(Format.PDF) && !formats.contains(Format.HTML)) {
            return;
        }
        for (MunicipalityPage page : MunicipalityPages.list(publication, texts, identity)) {
            String file = "municipalities/" + page.fileName();
            if (formats.contains(Format.PDF)) {
                files.add(file + ".pdf", () -> pdf().write(page.document()));
            }
            if (formats.contains(Format.HTML)) {
                files.add(file + ".html", () -> WebPage.write(page.document()));
            }
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
