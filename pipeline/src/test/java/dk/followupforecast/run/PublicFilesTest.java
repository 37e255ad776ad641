package dk.followupforecast.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.annex.content.MunicipalityPage;
import dk.followupforecast.annex.content.PublicAnnex;
import dk.followupforecast.annex.content.PublicMunicipalityPages;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.RunIdentity;
import dk.followupforecast.annex.pdf.PdfChecks;
import dk.followupforecast.annex.pdf.PdfFile;
import dk.followupforecast.chart.PublicCharts;
import dk.followupforecast.chart.paint.ChartPainter;
import dk.followupforecast.chart.paint.PaintedChart;
import dk.followupforecast.disclosure.CaseShape;
import dk.followupforecast.disclosure.CellCounts;
import dk.followupforecast.disclosure.CohortCell;
import dk.followupforecast.disclosure.PublicDesign;
import dk.followupforecast.disclosure.PublicEdition;
import dk.followupforecast.disclosure.PublicNumber;
import dk.followupforecast.disclosure.PublicPublication;
import dk.followupforecast.fixture.PublicCase;
import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Language;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.View;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PublicFilesTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

    private static final BuildIdentity BUILD = new BuildIdentity("1.0", "unknown");
    private static final Texts DANISH = Texts.in(Language.DA);

    /** The finest rung: the coarser ones have fewer cells to look for, and other files. */
    private static final int RUNG = 0;

    private static SortedMap<String, byte[]> files(PublicPublication publication, Set<Format> formats) {
        return new PublicFiles(publication, DANISH, BUILD, formats).write();
    }

    @Test
    void anAreaThatHasNotReportedIsSaidToBeMissingFromItsOwnViewOnly() {
        SortedMap<String, byte[]> files = files(PublicCase.publication(RUNG), EnumSet.of(Format.HTML));
        String missing = "Fanø har ikke indberettet og er ikke med i noget tal i kommunernes opgørelse";
        for (String file : List.of("annex.html", "municipalities/0563-fanoe.html")) {
            assertTrue(new String(files.get(file), StandardCharsets.UTF_8).contains(missing), file);
        }
    }

    @Test
    void everyRungIsWrittenInEveryFormatAndMarkedAsPublic() {
        for (int rung = 0; rung < PublicCase.policy().ladder().size(); rung++) {
            Set<Format> quick = EnumSet.complementOf(EnumSet.of(Format.PDF, Format.PNG));
            SortedMap<String, byte[]> files = files(PublicCase.publication(rung), quick);
            for (String file : List.of("annex.docx", "capacity.xlsx", "annex.html", "tables/public.csv")) {
                assertTrue(files.containsKey(file), file);
            }
            assertEquals(
                    22,
                    files.keySet().stream()
                            .filter(file -> file.startsWith("municipalities/"))
                            .count());
            files.forEach((file, bytes) -> {
                if (file.endsWith(".html")) {
                    assertTrue(text(bytes).contains("Offentlig udgave"), file);
                    assertFalse(text(bytes).contains("Intern udgave"), file);
                }
            });
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void chartsOfFollowUpsAreThereWhereverYearsStandApart() {
        for (int rung = 0; rung < 3; rung++) {
            SortedMap<String, byte[]> files = files(PublicCase.publication(rung), EnumSet.of(Format.SVG, Format.PNG));
            assertTrue(files.containsKey("charts/follow-ups-municipality-1083.svg"));
            assertTrue(files.containsKey("charts/follow-ups-municipality-1083.png"));
        }
    }

    @Test
    void documentsArePdfsForEverybodyAndAMunicipalityHasOneSheet() throws IOException {
        PublicPublication publication = PublicCase.publication(RUNG);
        RunIdentity identity = new RunIdentity("1.0", "", List.of());
        List<PaintedChart> charts = new ChartPainter().paint(PublicCharts.list(publication, DANISH));
        Document annex = PublicAnnex.describe(publication, DANISH, charts, identity);
        PdfFile writer = new PdfFile();
        PdfChecks.assertSound(writer.write(annex), annex);
        List<MunicipalityPage> pages = PublicMunicipalityPages.list(publication, DANISH, identity);
        for (String name : List.of("0563-fanoe", "0479-svendborg")) {
            Document page = pages.stream()
                    .filter(candidate -> candidate.fileName().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .document();
            byte[] pdf = writer.write(page);
            PdfChecks.assertSound(pdf, page);
            try (PDDocument read = Loader.loadPDF(pdf)) {
                assertEquals(1, read.getNumberOfPages(), name);
            }
        }
    }

    @Test
    void twinHasTheSameFilesByteForByteInEveryRung() {
        DisclosurePolicy policy = PublicCase.policy();
        CaseShape shape = PublicCase.shape();
        CellCounts truth = PublicCase.counts(shape);
        CellCounts twin = twin(truth);
        assertNotEquals(truth, twin);
        for (int rung = 0; rung < policy.ladder().size(); rung++) {
            PublicDesign design = new PublicDesign(policy.ladder().get(rung), shape);
            PublicEdition edition = new PublicEdition(PublicCase.about(), policy, design);
            Set<Format> formats = EnumSet.complementOf(
                    rung == RUNG ? EnumSet.of(Format.PNG) : EnumSet.of(Format.PNG, Format.PDF, Format.DOCX));
            assertSame(files(edition.of(truth), formats), files(edition.of(twin), formats));
        }
    }

    /** Two municipalities have exchanged a child of one birth year for one of another: no sum of the case's rungs changes. */
    private static CellCounts twin(CellCounts truth) {
        int[] counts = new int[truth.frame().size()];
        for (int at = 0; at < counts.length; at++) {
            counts[at] = truth.children(at);
        }
        List<CohortCell> cells = truth.frame().cells().stream()
                .filter(cell -> cell.view() == View.MUNICIPALITY)
                .toList();
        for (CohortCell gives : cells) {
            for (CohortCell takes : cells) {
                boolean apart = !gives.area().equals(takes.area())
                        && gives.birthYear() != takes.birthYear()
                        && gives.gmfcs().equals(takes.gmfcs());
                if (apart && truth.children(place(truth, gives)) > 0 && truth.children(place(truth, takes)) > 0) {
                    counts[place(truth, gives)]--;
                    counts[place(truth, takes)]--;
                    counts[place(truth, of(gives, takes.birthYear()))]++;
                    counts[place(truth, of(takes, gives.birthYear()))]++;
                    return new CellCounts(truth.frame(), counts);
                }
            }
        }
        throw new AssertionError("no municipalities to exchange children");
    }

    private static CohortCell of(CohortCell cell, int birthYear) {
        return new CohortCell(cell.view(), cell.area(), birthYear, cell.gmfcs());
    }

    private static int place(CellCounts counts, CohortCell cell) {
        return counts.frame().placeOf(cell);
    }

    @Test
    void everyNumberThatADocumentSaysIsPublished() {
        for (int rung = 0; rung < PublicCase.policy().ladder().size(); rung++) {
            PublicPublication publication = PublicCase.publication(rung);
            SortedMap<String, byte[]> files = files(publication, EnumSet.of(Format.HTML, Format.DOCX));
            Set<String> allowed = allowed(publication);
            for (String file : List.of("annex.html", "annex.docx", "municipalities/0479-svendborg.html")) {
                byte[] bytes = files.get(file);
                String said = file.endsWith(".docx") ? words(document(bytes)) : words(text(bytes));
                Set<String> others = new TreeSet<>();
                NUMBER.matcher(said).results().map(MatchResult::group).forEach(others::add);
                others.removeAll(allowed);
                assertEquals(Set.of(), others, file + " of rung " + rung);
            }
        }
    }

    /** What is read, without what numbers figures, tables and pages, and who made the file. */
    private static String words(String markup) {
        return markup.replaceAll("(?s)<(script|style|svg)[ >].*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("(Tabel|Figur|Side)\\s+[0-9]+", " ")
                .replaceAll("followup-forecast 1[.]0", " ");
    }

    private static String document(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return text(zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("no word/document.xml");
    }

    /** The published numbers with their years, and what policy and rules say by themselves. */
    private static Set<String> allowed(PublicPublication publication) {
        Set<String> allowed = new TreeSet<>();
        StringBuilder said = new StringBuilder();
        for (PublicNumber number : publication.numbers()) {
            allowed.add(DANISH.number(number.value()));
            number.hours().map(DANISH::number).ifPresent(allowed::add);
            allowed.add(Integer.toString(number.counts().firstYear()));
            allowed.add(Integer.toString(number.counts().lastYear()));
        }
        DisclosurePolicy policy = publication.policy();
        said.append(policy.source()).append(policy.reason()).append(policy.name());
        said.append(' ')
                .append(policy.threshold())
                .append(' ')
                .append(policy.ladder().size());
        said.append(' ').append(policy.ladder().indexOf(publication.rung()) + 1);
        said.append(publication.about().title());
        List<FollowUpRule> rules = new ArrayList<>(publication.about().comparedRules());
        rules.add(publication.about().rule());
        for (FollowUpRule rule : rules) {
            said.append(rule.title()).append(rule.source()).append(rule.firstBirthYear());
            said.append(publication.about().findHours(rule.name()).orElseThrow());
            // "den 1. januar", and what one child means: follow-ups and hours over all ages.
            said.append(" 1 ");
            rule.schedules().forEach(schedule -> {
                said.append(schedule.ages()).append(' ').append(schedule.ages().size());
                said.append(' ').append(2 * schedule.ages().size()).append(' ');
            });
        }
        NUMBER.matcher(said).results().map(MatchResult::group).forEach(allowed::add);
        return allowed;
    }

    private static void assertSame(SortedMap<String, byte[]> truth, SortedMap<String, byte[]> twin) {
        assertEquals(truth.keySet(), twin.keySet());
        truth.forEach((file, bytes) -> assertArrayEquals(bytes, twin.get(file), file));
    }
}
