package dk.followupforecast.command;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.reference.AreaMatch;
import dk.followupforecast.reference.AreaRegister;
import dk.followupforecast.run.CaseFigures;
import dk.followupforecast.vocabulary.AreaGroup;
import dk.followupforecast.vocabulary.DanishOrder;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the area that a user names among those that have figures. */
final class AreaSearch {

    private AreaSearch() {}

    static Optional<AreaScope> find(CaseFigures figures, FollowUpForecast forecast, String name) {
        Optional<AreaScope> byName = forecast.cohorts().scopes().stream()
                .filter(scope -> Stream.concat(
                                Stream.of(scope.area().name(), scope.area().code()), aliases(figures, scope))
                        .anyMatch(spelling -> AreaRegister.isSameName(spelling, name)))
                .findFirst();
        if (byName.isPresent()) {
            return byName;
        }
        return figures.reference().areas().find(forecast.view(), name) instanceof AreaMatch.Found found
                ? forecast.cohorts().findScope(found.area())
                : Optional.empty();
    }

    private static Stream<String> aliases(CaseFigures figures, AreaScope scope) {
        return figures.caseFolder().settings().groups().stream()
                .filter(group -> group.area().equals(scope.area()))
                .map(AreaGroup::aliases)
                .flatMap(List::stream);
    }

    /** What the user may have meant: the names that have figures. */
    static String listNames(CaseFigures figures, Optional<View> view) {
        List<String> names = figures.cohorts().stream()
                .filter(cohorts -> view.isEmpty() || cohorts.view() == view.get())
                .map(Cohorts::scopes)
                .flatMap(List::stream)
                .map(scope -> scope.area().name())
                .distinct()
                .sorted(DanishOrder.OF_NAMES)
                .toList();
        return names.isEmpty() && view.isPresent() ? listNames(figures, Optional.empty()) : String.join(", ", names);
    }
}
