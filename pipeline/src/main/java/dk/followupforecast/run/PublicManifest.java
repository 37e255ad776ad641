package dk.followupforecast.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.followupforecast.disclosure.PublicDescription;
import dk.followupforecast.disclosure.PublicPublication;
import dk.followupforecast.finished.ManifestForm;
import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.policy.Rung;
import dk.followupforecast.policy.TableDesign;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Language;
import dk.followupforecast.vocabulary.AreaGroup;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * The identity of a public run: what made it, under which policy and rules, and what came out. It names no input: whoever
 * has the hash of a file can try guesses at what is in it.
 */
final class PublicManifest {

    static final String EDITION = ManifestForm.PUBLIC;

    /** Where a number is over the parts rather than one of them. */
    private static final String TOGETHER = "together";

    private final Language language;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    PublicManifest(PublicPublication publication, BuildIdentity build, Language language) {
        this.language = language;
        root.put("format", Manifest.FORMAT);
        root.put("program", Manifest.PROGRAM);
        root.put("version", build.version());
        root.put("commit", build.commit());
        root.put("title", publication.about().title().in(language));
        root.put("date", publication.about().date());
        root.put("edition", EDITION);
        root.put("language", language.tag());
        ObjectNode policy = root.putObject("policy");
        describe(publication.policy(), policy);
        ArrayNode earlier = policy.putArray("earlier_editions");
        publication.about().earlierEditions().forEach(edition -> describe(edition, earlier.addObject()));
        describe(publication, root.putObject("rung"));
        ArrayNode rules = root.putArray("rules");
        addRule(publication.about().rule(), true, rules);
        publication.about().comparedRules().forEach(rule -> addRule(rule, false, rules));
        ObjectNode hours = root.putObject("hours_per_follow_up");
        Map<String, BigDecimal> factors = new TreeMap<>(publication.about().hoursPerFollowUp());
        factors.forEach((rule, factor) -> hours.put(rule, factor.toPlainString()));
    }

    private void describe(DisclosurePolicy policy, ObjectNode node) {
        node.put("name", policy.name());
        node.put("title", policy.title().in(language));
        node.put("threshold", policy.threshold());
        node.put("zeros", "protected");
        node.put("source", policy.source().in(language));
        node.put("reason", policy.reason().in(language));
    }

    /** By itself, not by the folder that it was read from, which is nobody's business. */
    private static void describe(PublicDescription.Earlier edition, ObjectNode node) {
        node.put("title", edition.title());
        node.put("date", edition.date());
        node.put("rung", edition.rung());
        node.put("manifest_sha256", edition.sha256());
    }

    private void describe(PublicPublication publication, ObjectNode node) {
        Rung rung = publication.rung();
        node.put("name", rung.name());
        node.put("title", rung.title().in(language));
        node.put("position", publication.policy().ladder().indexOf(rung) + 1);
        node.put("of", publication.policy().ladder().size());
        ArrayNode tables = node.putArray("tables");
        rung.tables().forEach(table -> describe(table, tables.addObject()));
        ArrayNode merged = node.putArray("merged_areas");
        rung.mergedAreas().forEach(group -> describe(group, merged.addObject()));
    }

    /** In the words of the policy file. */
    private static void describe(TableDesign table, ObjectNode node) {
        node.put("count", table.measure().label());
        node.put("view", table.view().label());
        node.put("areas", table.areas().label());
        node.put("years", table.yearsInBlock());
        node.put("gmfcs", table.gmfcsApart() ? "apart" : TOGETHER);
        if (table.measure() == Measure.FOLLOW_UPS) {
            node.put("rules", table.comparedRules() ? "all" : "in-effect");
        }
        table.fromYear().ifPresent(year -> node.put("from", year));
        table.toYear().ifPresent(year -> node.put("to", year));
    }

    private static void describe(AreaGroup group, ObjectNode node) {
        node.put("code", group.area().code());
        node.put("name", group.area().name());
        node.put("view", group.view().label());
        ArrayNode members = node.putArray("members");
        group.members().forEach(member -> members.add(member.code()));
    }

    private void addRule(FollowUpRule rule, boolean inEffect, ArrayNode rules) {
        ObjectNode node = rules.addObject();
        node.put("in_effect", inEffect);
        RuleDescription.describe(rule, language, node);
    }

    PublicManifest outputs(Map<String, WrittenFile> files) {
        ArrayNode outputs = root.putArray("outputs");
        files.forEach((file, written) -> written.describe(file, outputs.addObject()));
        return this;
    }

    String json() {
        return JsonText.of(root);
    }
}
