package dk.followupforecast.annex.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.Figure;
import dk.followupforecast.annex.html.HtmlText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * What a PDF of ours must be: PDF/UA-1 and PDF/A-2a as veraPDF judges them, and what veraPDF does not look at, held against
 * the document that it was written from.
 */
public final class PdfChecks {

    private PdfChecks() {}

    /** Fails with all that is wrong with the file. */
    public static void assertSound(byte[] pdf, Document document) {
        assertEquals(List.of(), problems(pdf, document));
    }

    static List<String> problems(byte[] pdf, Document document) {
        List<String> problems = new ArrayList<>();
        problems.addAll(violations(pdf, PDFAFlavour.PDFUA_1));
        problems.addAll(violations(pdf, PDFAFlavour.PDFA_2_A));
        problems.addAll(problemsBeyondTheStandards(pdf, document));
        return problems;
    }

    static List<String> violations(byte[] pdf, PDFAFlavour flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> flavour + " " + assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> problemsBeyondTheStandards(byte[] pdf, Document document) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            List<String> problems = new ArrayList<>();
            compare(
                    problems,
                    "language",
                    HtmlText.languageTag(document.language()),
                    file.getDocumentCatalog().getLanguage());
            compare(problems, "title", document.title(), titleInTheWindow(file));
            compare(problems, "bookmarks", ExpectedText.headings(document), bookmarks(file));
            PdfReader reader = new PdfReader(file);
            compare(
                    problems,
                    "alternative texts",
                    document.figures().stream().map(Figure::alternativeText).toList(),
                    reader.list("Figure").stream()
                            .map(PDStructureElement::getAlternateDescription)
                            .toList());
            compare(problems, "headings of tables without a scope", 0L, headingsWithoutScope(reader));
            compare(problems, "glyphs that are missing", 0, reader.missingGlyphs());
            addTextProblem(problems, ExpectedText.of(document, pagesOfHeadings(file)), reader.text());
            addPageProblems(problems, file);
            return problems;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void compare(List<String> problems, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            problems.add(what + " must be " + expected + ", was " + found);
        }
    }

    /** From a little before the first sign that differs: a whole document would hide it. */
    private static void addTextProblem(List<String> problems, String expected, String found) {
        int at = 0;
        while (at < expected.length() && at < found.length() && expected.charAt(at) == found.charAt(at)) {
            at++;
        }
        if (at < expected.length() || at < found.length()) {
            compare(problems, "text", excerpt(expected, at), excerpt(found, at));
        }
    }

    private static String excerpt(String text, int at) {
        return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 30));
    }

    private static String titleInTheWindow(PDDocument file) {
        PDViewerPreferences preferences = file.getDocumentCatalog().getViewerPreferences();
        boolean shown = preferences != null && preferences.displayDocTitle();
        return shown ? file.getDocumentInformation().getTitle() : "the name of the file";
    }

    /** Each with its depth before it. */
    private static List<String> bookmarks(PDDocument file) {
        List<String> bookmarks = new ArrayList<>();
        PDOutlineNode root = file.getDocumentCatalog().getDocumentOutline();
        if (root != null) {
            addBookmarks(root, 1, bookmarks);
        }
        return bookmarks;
    }

    /** The page on which each bookmark lands, the title's first. */
    private static List<Integer> pagesOfHeadings(PDDocument file) throws IOException {
        List<Integer> pages = new ArrayList<>();
        PDOutlineNode root = file.getDocumentCatalog().getDocumentOutline();
        if (root != null) {
            addPages(root, file, pages);
        }
        return pages;
    }

    private static void addPages(PDOutlineNode parent, PDDocument file, List<Integer> pages) throws IOException {
        for (PDOutlineItem item : parent.children()) {
            pages.add(file.getPages().indexOf(item.findDestinationPage(file)) + 1);
            addPages(item, file, pages);
        }
    }

    private static void addBookmarks(PDOutlineNode parent, int depth, List<String> bookmarks) {
        for (PDOutlineItem item : parent.children()) {
            bookmarks.add(depth + " " + item.getTitle());
            addBookmarks(item, depth + 1, bookmarks);
        }
    }

    private static long headingsWithoutScope(PdfReader reader) {
        return reader.list("TH").stream()
                .map(heading -> heading.getCOSObject().getDictionaryObject(COSName.A))
                .filter(told ->
                        !(told instanceof COSDictionary attributes) || attributes.getNameAsString("Scope") == null)
                .count();
    }

    private static void addPageProblems(List<String> problems, PDDocument file) throws IOException {
        int number = 0;
        for (PDPage page : file.getPages()) {
            number++;
            PDRectangle size = page.getMediaBox();
            if (Math.abs(size.getWidth() - PDRectangle.A4.getWidth()) > 1
                    || Math.abs(size.getHeight() - PDRectangle.A4.getHeight()) > 1) {
                problems.add("page " + number + " must be A4, was " + size);
            }
            for (COSName name : page.getResources().getXObjectNames()) {
                if (page.getResources().isImageXObject(name)) {
                    problems.add("page " + number + " must be vector, had an image");
                }
            }
        }
    }
}
