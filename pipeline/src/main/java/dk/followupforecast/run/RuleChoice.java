package dk.followupforecast.run;

import dk.followupforecast.casefile.CaseFolder;
import dk.followupforecast.casefile.RuleLibrary;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.SourcePosition;
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

    private static final List<String> DEFAULT_COMPARED = List.of("cpop-15-17-national");

    private static final SourcePosition ASKED_BY_OPTION = new SourcePosition("--rule", 0, "");

    /** Nothing where a rule is unknown or has faults, which the notices then tell. */
    static Optional<RuleChoice> of(CaseRequest request, CaseFolder caseFolder, RuleLibrary library, Notices notices) {
        Optional<String> ofCase = caseFolder.settings().rule();
        if (request.rule().isEmpty() && ofCase.isEmpty()) {
            notices.add(NoticeCode.RULE_BY_DEFAULT, caseFolder.settingsFile(), DEFAULT_RULE);
        }
        Optional<FollowUpRule> inEffect = request.rule().isPresent()
                ? library.find(request.rule().get(), Path.of(""), ASKED_BY_OPTION)
                : library.find(ofCase.orElse(DEFAULT_RULE), caseFolder.folder(), caseFolder.settingsFile());
        List<FollowUpRule> compared = new ArrayList<>();
        for (String name : listCompared(request, caseFolder)) {
            Optional<FollowUpRule> found = request.compareWith().isPresent()
                    ? library.find(name, Path.of(""), ASKED_BY_OPTION)
                    : library.find(name, caseFolder.folder(), caseFolder.settingsFile());
            found.filter(rule -> !inEffect.map(FollowUpRule::name).equals(Optional.of(rule.name())))
                    .filter(rule ->
                            compared.stream().noneMatch(other -> other.name().equals(rule.name())))
                    .ifPresent(compared::add);
        }
        return inEffect.map(rule -> new RuleChoice(rule, compared));
    }

    private static List<String> listCompared(CaseRequest request, CaseFolder caseFolder) {
        if (request.compareWith().isPresent()) {
            return request.compareWith().get();
        }
        List<String> ofCase = caseFolder.settings().compareWith();
        boolean caseIsSilent = caseFolder.settings().rule().isEmpty() && ofCase.isEmpty();
        return caseIsSilent ? DEFAULT_COMPARED : ofCase;
    }
}
