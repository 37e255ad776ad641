package dk.followupforecast.annex.web;

import static j2html.TagCreator.rawHtml;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A style or a script that stands in the page, with the digest by which the page's policy lets the browser use it.
 *
 * @param text as it stands between the tags, so nothing in it may look like the end of its element
 * @param digest {@code 'sha256-…'}, quotes included, as a policy names it
 */
record PageAsset(String text, String digest) {

    /** The look of every page. */
    static final PageAsset LOOK = read("frame.css", "text.css", "tables.css", "print.css");

    /** Finds a municipality. */
    static final PageAsset CHOICE = read("choice.js");

    /** Sorts tables. */
    static final PageAsset SORTING = read("sorting.js");

    /** Keeps what needs no scrolling out of a keyboard's way. */
    static final PageAsset REGIONS = read("regions.js");

    PageAsset {
        if (text.contains("</") || text.contains("<!--")) {
            throw new IllegalArgumentException("text must not end its element, was " + text);
        }
    }

    static PageAsset of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new PageAsset(text, "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PageAsset read(String... names) {
        return of(List.of(names).stream().map(PageAsset::textOf).collect(Collectors.joining("\n")));
    }

    private static String textOf(String name) {
        try (InputStream in = PageAsset.class.getResourceAsStream(name)) {
            // A browser reads each line end as this one before it takes the digest.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DomContent style() {
        return TagCreator.style().with(rawHtml(text));
    }

    DomContent script() {
        return TagCreator.script().with(rawHtml(text));
    }
}
