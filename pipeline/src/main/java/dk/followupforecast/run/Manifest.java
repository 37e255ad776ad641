package dk.followupforecast.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.followupforecast.casefile.CaseSettings;
import dk.followupforecast.disclosure.CaseDescription;
import dk.followupforecast.disclosure.Edition;
import dk.followupforecast.finished.ManifestForm;
import dk.followupforecast.register.RowFault;
import dk.followupforecast.text.Language;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The identity of a run: what made it, from what, with which rule and parameters, and what came out. */
public final class Manifest {

    public static final int FORMAT = ManifestForm.FORMAT;

    public static final String FILE = ManifestForm.FILE;

    public static final String PROGRAM = ManifestForm.PROGRAM;

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    Manifest(BuildIdentity build, CaseDescription about, Edition edition, Language language) {
        root.put("format", FORMAT);
        root.put("program", PROGRAM);
        root.put("version", build.version());
        root.put("commit", build.commit());
        root.put("case", about.name());
        root.put("date", about.date());
        root.put("edition", edition.label());
        root.put("language", language.tag());
        about.hoursPerFollowUp().ifPresent(hours -> root.put("hours_per_follow_up", hours.toPlainString()));
        RuleDescription.describe(about.rule(), language, root.putObject("rule"));
        ArrayNode compared = root.putArray("compared_rules");
        about.comparedRules().forEach(rule -> RuleDescription.describe(rule, language, compared.addObject()));
    }

    /** What else decided about the files: the settings of the case and the formats asked for. */
    Manifest parameters(CaseSettings settings, Set<Format> formats) {
        root.put("encoding", settings.charset().name());
        root.put(
                "rows_left_out",
                settings.rowsLeftOut().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        ArrayNode asked = root.putArray("formats");
        formats.stream().sorted().forEach(format -> asked.add(format.label()));
        return this;
    }

    /** Where a register lies, if not in the case folder, and what decided about its rows, also where the case left it open. */
    Manifest register(CaseFigures figures) {
        figures.register().map(read -> read.plan().policy()).ifPresent(policy -> {
            ObjectNode node = root.putObject("register");
            figures.caseFolder()
                    .settings()
                    .registerLocation()
                    .ifPresent(location -> node.put("location", location.address()));
            for (RowFault fault : RowFault.values()) {
                if (fault.choices().size() > 1) {
                    node.put(fault.label(), policy.choiceFor(fault).label());
                }
            }
            ObjectNode years = node.putObject("birth-years");
            years.put("from", policy.firstBirthYear());
            years.put("to", policy.lastBirthYear());
        });
        return this;
    }

    /** Which call list it is. */
    Manifest callList(int year, View view, RegisterFormat format) {
        ObjectNode node = root.putObject("call_list");
        node.put("year", year);
        node.put("by", view.label());
        node.put("format", format.name().toLowerCase(Locale.ROOT));
        return this;
    }

    Manifest inputs(List<RunInput> files) {
        ArrayNode inputs = root.putArray("inputs");
        files.forEach(input -> input.file().describe(input.name(), inputs.addObject()));
        return this;
    }

    Manifest outputs(Map<String, WrittenFile> files) {
        ArrayNode outputs = root.putArray("outputs");
        files.forEach((file, written) -> written.describe(file, outputs.addObject()));
        return this;
    }

    String json() {
        return JsonText.of(root);
    }
}
