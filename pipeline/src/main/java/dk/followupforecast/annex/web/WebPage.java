package dk.followupforecast.annex.web;

import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.main;
import static j2html.TagCreator.p;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.annex.html.HtmlBlocks;
import dk.followupforecast.annex.html.HtmlText;
import dk.followupforecast.annex.html.WholeWords;
import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import j2html.tags.specialized.BodyTag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A document as one file for a browser, which asks nobody for anything: look, charts and scripts stand in it, and its
 * policy forbids the browser whatever else. It is whole without scripts; with them a reader can find a municipality and
 * sort tables.
 */
public final class WebPage {

    private WebPage() {}

    /** The page in UTF-8; the same document gives the same bytes. */
    public static byte[] write(Document document) {
        WebWords words = new WebWords(new DocumentWords(document));
        List<PageAsset> scripts = PageTools.scripts(document);
        DomContent page = html(PageHead.of(document, words, scripts), bodyOf(document, words, scripts))
                .withLang(HtmlText.languageTag(document.language()));
        return ("<!DOCTYPE html>\n" + HtmlText.of(page)).getBytes(StandardCharsets.UTF_8);
    }

    private static BodyTag bodyOf(Document document, WebWords words, List<PageAsset> scripts) {
        List<DomContent> side = new ArrayList<>();
        Contents.of(document, words).ifPresent(side::add);
        side.addAll(PageTools.of(document, words));
        BodyTag body = body(
                new ATag().withHref("#page_main").withClass("skip").withText(words.skip()),
                masthead(document),
                div(iff(!side.isEmpty(), div(each(side, part -> part)).withClass("side")), content(document, words))
                        .withClass("body"),
                footer(p(document.identity())).withClass("foot"),
                each(scripts, PageAsset::script));
        return side.isEmpty() ? body : body.withClass("has-side");
    }

    private static DomContent masthead(Document document) {
        return header(
                p(document.marking()).withClass("marking"),
                div(
                                h1(WholeWords.in(document.title())),
                                iff(
                                        !document.subtitle().isEmpty(),
                                        p(document.subtitle()).withClass("subtitle")))
                        .withClass("masthead"));
    }

    private static DomContent content(Document document, WebWords words) {
        HtmlBlocks blocks = new HtmlBlocks(words.document(), new WebPicture(words.document()));
        return main(each(document.sections(), section -> blocks.of(section)))
                .withId("page_main")
                .attr("tabindex", "-1");
    }
}
