package dk.followupforecast.annex.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core finds wrong with a page, all of it: WCAG 2.1 A and AA, and what axe-core calls good practice. */
final class Barriers {

    private static final String AXE = axe();

    private Barriers() {}

    private static String axe() {
        try (InputStream axe = Barriers.class.getResourceAsStream("/axe.min.js")) {
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Rule and elements, each a line. Every rule sees every element, but for contrast: it takes 9 parts in 10 of the time,
     * most of it in cells that look like the ones above them, so it sees every look once. A look is how an element and
     * all around it are named, coloured and set.
     */
    @SuppressWarnings("unchecked")
    static List<String> on(Browser browser) {
        browser.run(AXE);
        return (List<String>) browser.await("""
                const tell = arguments[arguments.length - 1];
                const looks = new Map([[null, ""]]);
                const look = (element) => {
                    if (!looks.has(element)) {
                        const { color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity } =
                            getComputedStyle(element);
                        looks.set(element, [look(element.parentElement), element.localName, element.className,
                            color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity].join("|"));
                    }
                    return looks.get(element);
                };
                const first = new Map();
                for (const element of document.body.querySelectorAll("*:not(svg *)")) {
                    const speaks = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
                    if (speaks && element.getClientRects().length && !first.has(look(element))) {
                        first.set(look(element), element);
                    }
                }
                const contrast = "color-contrast";
                const resultTypes = ["violations"];
                const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];
                const rules = { [contrast]: { enabled: false } };
                const lines = ({ violations }) =>
                    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`);
                (async () => {
                    const all = await axe.run(document, { runOnly, resultTypes, rules });
                    const seen = await axe.run({ include: [...first.values()] }, { runOnly: [contrast], resultTypes });
                    return [...lines(all), ...lines(seen)];
                })().then(tell, (error) => tell([`${error}`]));
                """);
    }
}
