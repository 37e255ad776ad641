package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Bullets;
import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.RunIdentity;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.notice.Notice;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Severity;
import dk.followupforecast.rule.AgeConvention;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.SourcePosition;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the figures rest on: assumptions, what is to be known of the data, and where everything comes from. */
final class MethodSection {

    /** A country's silent municipalities would fill pages; they are all in the table of notices. */
    private static final int MOST_OF_A_KIND = 6;

    private final AnnexWords words;
    private final RunIdentity identity;

    MethodSection(AnnexWords words, RunIdentity identity) {
        this.words = words;
        this.identity = identity;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("method", words.say("annex.method.heading"), List.of(new Bullets(assumptions()))));
        List<String> notes = notes();
        if (!notes.isEmpty()) {
            sections.add(new Section("data", words.say("annex.data.heading"), List.of(new Bullets(notes))));
        }
        sections.add(sources());
        return sections;
    }

    /** What the sender was told, but for files that are no part of the case; of each kind a few, and how many more. */
    private List<String> notes() {
        Map<NoticeCode, List<Notice>> byKind = words.publication().notices().stream()
                .filter(notice -> notice.severity() != Severity.ERROR && notice.code() != NoticeCode.FILE_NOT_READ)
                .collect(Collectors.groupingBy(Notice::code, TreeMap::new, Collectors.toList()));
        List<String> notes = new ArrayList<>();
        for (List<Notice> ofKind : byKind.values()) {
            ofKind.stream().limit(MOST_OF_A_KIND).map(this::note).forEach(notes::add);
            int more = ofKind.size() - MOST_OF_A_KIND;
            if (more > 0) {
                notes.add(words.say("annex.data.more", more));
            }
        }
        return notes;
    }

    private List<String> assumptions() {
        List<String> items = new ArrayList<>();
        items.add(due());
        items.add(words.say("annex.method.complete"));
        items.add(words.say("annex.method.everybody"));
        if (views() > 1) {
            items.add(
                    words.publication().isOfRegister()
                            ? words.say("annex.method.register")
                            : words.say("annex.method.views"));
        }
        items.add(words.say("annex.method.missing"));
        words.publication()
                .about()
                .hoursPerFollowUp()
                .filter(hours -> words.figures(words.rule(), View.MUNICIPALITY).hasHours())
                .ifPresent(hours -> items.add(words.say("annex.method.hours", words.hours(hours))));
        items.add(words.say("annex.method.small"));
        return items;
    }

    /** How age is counted, and which rules of the run count it otherwise. */
    private String due() {
        List<String> sentences = new ArrayList<>(List.of(words.say("annex.method.due")));
        rules().stream()
                .filter(rule -> rule.age() == AgeConvention.ON_1_JANUARY)
                .forEach(rule -> sentences.add(words.say("annex.method.due.on-1-january", words.title(rule))));
        return String.join(" ", sentences);
    }

    private List<FollowUpRule> rules() {
        List<FollowUpRule> rules = new ArrayList<>(List.of(words.rule()));
        rules.addAll(words.publication().about().comparedRules());
        return rules;
    }

    private long views() {
        return words.publication().coverage().stream()
                .map(part -> part.view())
                .distinct()
                .count();
    }

    private String note(Notice notice) {
        SourcePosition position = notice.position();
        String message = words.texts().say(notice.message());
        if (!isExtract(position.file())) {
            return message;
        }
        String where = position.line() == 0
                ? position.file()
                : words.say("where.line", position.file(), Long.toString(position.line()));
        return words.say("annex.data.note", message, where);
    }

    /** Extracts are CSV files; what settings are called means nothing to those who read the annex. */
    private static boolean isExtract(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private Section sources() {
        List<String> items = new ArrayList<>();
        rules().forEach(rule -> items.add(words.say("annex.sources.rule", words.title(rule), rule.source())));
        return new Section(
                "sources",
                words.say("annex.sources.heading"),
                List.of(new Bullets(items), new Paragraph(words.say("annex.sources.intro")), files()));
    }

    private Table files() {
        List<Row> rows = new ArrayList<>();
        for (RunIdentity.Input input : identity.inputs()) {
            String use = words.say(input.isExtract() ? "annex.sources.extract" : "annex.sources.reference");
            List<Cell> cells = List.of(words.text(input.file()), words.text(use), words.text(input.shortHash()));
            rows.add(Row.plain(cells));
        }
        return new Table(
                words.nextTable(),
                "sources",
                words.say("annex.sheet.sources"),
                words.say("annex.caption.sources"),
                List.of(
                        Column.text(words.say("annex.column.file"), 4),
                        Column.text(words.say("annex.column.use"), 2),
                        Column.text(words.say("annex.column.hash"), 1.4)),
                rows,
                List.of(),
                Optional.empty());
    }
}
