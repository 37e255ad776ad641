package dk.followupforecast.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.command.ProgramRun;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A case whose every text begins as a formula does: titles, groups, aliases, rules with their sources, files, the template. */
final class CaseOfFormulas {

    /** A way each. */
    static final List<String> BEGINNINGS =
            List.of("=1+1", "+1+1", "-1+1", "@SUM(1)", "\uFF1D1+1", "\uFF0B1+1", "\uFF0D1+1", "\uFF20SUM(1)", " =1+1");

    private CaseOfFormulas() {}

    /** @param title what the title of the case begins with */
    static Path write(Path folder, String title) throws IOException {
        Path made = Files.createDirectories(folder.resolve("case"));
        StringBuilder groups = new StringBuilder();
        StringBuilder printed = new StringBuilder("kommune;2024\n");
        for (int at = 0; at < BEGINNINGS.size(); at++) {
            String name = BEGINNINGS.get(at);
            groups.append("  - {code: g" + at + ", name: \"" + name + " " + at + "\", view: municipality, ")
                    .append("members: [Vejle, Varde], aliases: [\"" + name + " alias " + at + "\"]}\n");
            printed.append(name + " alias " + at + ";9\n");
        }
        Files.writeString(made.resolve("-1+1.csv"), "kommune;III-V 2008\nVejle;2\nVarde;1\n");
        Files.writeString(made.resolve("=1+1.csv"), printed);
        Files.writeString(made.resolve("rule-a.yaml"), rule("rule-a", "=1+1"));
        Files.writeString(made.resolve("rule-b.yaml"), rule("rule-b", "@SUM(1)"));
        writeTemplate(made.resolve("+1+1.docx"));
        Files.writeString(
                made.resolve("case.yaml"),
                "title: {da: \"" + title + "\", en: \"" + title
                        + "\"}\nrule: rule-a.yaml\ncompare-with: [rule-b.yaml]\n"
                        + "word-template: +1+1.docx\narea-groups:\n" + groups
                        + "printed-tables:\n  - {file: \"=1+1.csv\", title: {da: \"=1+1 da\", en: \"=1+1 en\"}}\n");
        return made;
    }

    private static String rule(String name, String begin) {
        return "rule: " + name + "\ntitle: {da: \"" + begin + " " + name + "\", en: \"" + begin + " rule\"}\nsource: \""
                + begin
                + " source\"\nage: reached-in-year\nfollow-ups:\n  - {gmfcs: [I, II], ages: []}\n"
                + "  - {gmfcs: [III, IV, V], ages: [16]}\nhours-per-follow-up: 2\n";
    }

    private static void writeTemplate(Path file) throws IOException {
        try (XWPFDocument template = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            template.createParagraph().createRun().setText("=1+1 template");
            template.getProperties().getCoreProperties().setTitle("=1+1 template");
            template.write(out);
        }
    }

    /** The output with tables and workbook. */
    static Path run(Path caseFolder, Path output) {
        ProgramRun run =
                ProgramRun.of("run", caseFolder.toString(), "--formats", "csv,xlsx", "--output", output.toString());
        assertEquals(0, run.exitCode(), run::err);
        return output;
    }
}
