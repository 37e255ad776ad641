package dk.followupforecast.run;

import dk.followupforecast.casefile.CaseFolder;
import dk.followupforecast.casefile.RuleLibrary;
import dk.followupforecast.casefile.RuleReference;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.rule.FollowUpRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a run.
 *
 * @param inEffect the one that the forecast follows
 * @param compared those whose figures stand beside, without the one in effect
 */
public record RuleChoice(FollowUpRule inEffect, List<FollowUpRule> compared) {

    /** What holds where neither the case nor the user chooses: the reading that reproduces the paper, and the other beside. */
    private static final String DEFAULT_RULE = "cpop-15-18-annex-2024";

    private static final String DEFAULT_COMPARED = "cpop-15-17-national";

    /** Nothing where a rule is unknown or has faults, which the notices then tell. */
    static Optional<RuleChoice> of(CaseRequest request, CaseFolder caseFolder, RuleLibrary library) {
        Optional<RuleReference> ofCase = caseFolder.settings().rule();
        Optional<FollowUpRule> inEffect = request.rule().isPresent()
                ? library.find(request.rule().get(), Path.of(""))
                : library.find(ofCase.orElse(byDefault(DEFAULT_RULE, caseFolder)), caseFolder.folder());
        List<FollowUpRule> compared = new ArrayList<>();
        Path folder = request.compareWith().isPresent() ? Path.of("") : caseFolder.folder();
        for (RuleReference asked : listCompared(request, caseFolder)) {
            Optional<FollowUpRule> found = library.find(asked, folder);
            found.filter(rule -> !inEffect.map(FollowUpRule::name).equals(Optional.of(rule.name())))
                    .filter(rule ->
                            compared.stream().noneMatch(other -> other.name().equals(rule.name())))
                    .ifPresent(compared::add);
        }
        return inEffect.map(rule -> new RuleChoice(rule, compared));
    }

    /** Says which rule a case got that chooses none. */
    static void tellDefault(CaseRequest request, CaseFolder caseFolder, Notices notices) {
        if (request.rule().isEmpty() && caseFolder.settings().rule().isEmpty()) {
            notices.add(NoticeCode.RULE_BY_DEFAULT, caseFolder.settingsFile(), DEFAULT_RULE);
        }
    }

    private static List<RuleReference> listCompared(CaseRequest request, CaseFolder caseFolder) {
        if (request.compareWith().isPresent()) {
            return request.compareWith().get();
        }
        List<RuleReference> compared = new ArrayList<>();
        // Whoever asks for another rule than the case's wants to see what it changes.
        request.rule()
                .ifPresent(asked ->
                        compared.add(caseFolder.settings().rule().orElse(byDefault(DEFAULT_RULE, caseFolder))));
        compared.addAll(caseFolder.settings().compareWith());
        if (caseFolder.settings().rule().isEmpty()
                && caseFolder.settings().compareWith().isEmpty()) {
            compared.add(byDefault(DEFAULT_COMPARED, caseFolder));
        }
        return compared;
    }

    private static RuleReference byDefault(String name, CaseFolder caseFolder) {
        return new RuleReference(name, caseFolder.settingsFile());
    }
}
