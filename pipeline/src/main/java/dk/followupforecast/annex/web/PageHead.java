package dk.followupforecast.annex.web;

import static j2html.TagCreator.each;
import static j2html.TagCreator.head;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.title;

import dk.followupforecast.annex.document.Document;
import j2html.tags.DomContent;
import j2html.tags.specialized.HeadTag;
import java.util.List;
import java.util.stream.Collectors;

/** What a browser must know before the first line. */
final class PageHead {

    private PageHead() {}

    static HeadTag of(Document document, WebWords words, List<PageAsset> scripts) {
        List<PageAsset> looks = List.of(PageAsset.LOOK, PaperMargins.of(document, words));
        return head(
                meta().withCharset("utf-8"),
                policy(looks, scripts),
                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                title(document.title()),
                meta().withName("description").withContent(document.description()),
                iff(!document.date().isEmpty(), meta().withName("dcterms.date").withContent(document.date())),
                each(looks, PageAsset::style));
    }

    /** Nothing is fetched, sent or run but what is named by its digest: no picture, font, frame or form either. */
    private static DomContent policy(List<PageAsset> looks, List<PageAsset> scripts) {
        String policy = "default-src 'none'; style-src " + digests(looks) + "; script-src " + digests(scripts)
                + "; base-uri 'none'; form-action 'none'";
        return meta().attr("http-equiv", "Content-Security-Policy").withContent(policy);
    }

    private static String digests(List<PageAsset> assets) {
        return assets.stream().map(PageAsset::digest).collect(Collectors.joining(" "));
    }
}
