package dk.followupforecast.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.annex.content.Annex;
import dk.followupforecast.annex.content.MunicipalityPages;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.RunIdentity;
import dk.followupforecast.annex.pdf.PdfChecks;
import dk.followupforecast.annex.web.WebPage;
import dk.followupforecast.chart.Charts;
import dk.followupforecast.chart.paint.ChartPainter;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.fixture.RealCase;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.text.Language;
import dk.followupforecast.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every document that a run of the real case writes, in both languages. */
class RunDocumentsTest {

    @TempDir
    Path folder;

    private Path run(Language language, Set<Format> formats) {
        Path output = folder.resolve("out-" + language.tag());
        CaseRequest request = CaseRequest.of(RealCase.folder());
        ForecastJob.run(new RunRequest(request, Optional.of(output), language, formats), RealCase.HOME, new Notices());
        return output;
    }

    /** The documents by the names of their files, without an ending. */
    private static Map<String, Document> documents(Language language) {
        Texts texts = Texts.in(language);
        Publication publication = ForecastJob.publish(RealCase.figures(), RealCase.notices());
        RunIdentity identity = RunIdentities.of(BuildIdentity.read(), RealCase.figures());
        Map<String, Document> documents = new TreeMap<>();
        documents.put(
                "annex",
                Annex.describe(
                        publication, texts, new ChartPainter().paint(Charts.list(publication, texts)), identity));
        MunicipalityPages.list(publication, texts, identity)
                .forEach(page -> documents.put("municipalities/" + page.fileName(), page.document()));
        return documents;
    }

    @ParameterizedTest
    @EnumSource
    void everyPdfOfARunIsSoundAndEveryMunicipalityHasOneSheet(Language language) {
        Path output = run(language, EnumSet.of(Format.PDF));
        Map<String, Document> documents = documents(language);
        assertEquals(endings(documents, ".pdf"), files(output, ".pdf"));
        assertEquals(23, documents.size());
        documents.entrySet().parallelStream().forEach(document -> {
            byte[] pdf = read(output.resolve(document.getKey() + ".pdf"));
            PdfChecks.assertSound(pdf, document.getValue());
            if (document.getKey().startsWith("municipalities/")) {
                assertEquals(1, countPages(pdf), document.getKey());
            }
        });
    }

    private static int countPages(byte[] pdf) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return file.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyMunicipalityHasAWebPageAsWell() {
        Path output = run(Language.DA, EnumSet.of(Format.HTML));
        Map<String, Document> documents = documents(Language.DA);
        assertEquals(endings(documents, ".html"), files(output, ".html"));
        documents.forEach((name, document) ->
                assertArrayEquals(WebPage.write(document), read(output.resolve(name + ".html")), name));
    }

    @Test
    void onlyWhatIsAskedForIsWritten() {
        assertEquals(Set.of("annex.docx", "manifest.json"), files(run(Language.DA, EnumSet.of(Format.DOCX)), ""));
        assertEquals(Set.of("capacity.xlsx", "manifest.json"), files(run(Language.EN, EnumSet.of(Format.XLSX)), ""));
    }

    private static Set<String> endings(Map<String, Document> documents, String ending) {
        return documents.keySet().stream().map(name -> name + ending).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ending))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
