package dk.followupforecast.casefile;

import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.reference.MunicipalMap;
import dk.followupforecast.source.SourceFiles;
import dk.followupforecast.vocabulary.SourcePosition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The disclosure policies of {@code input/reference/policies}. */
public final class PolicyLibrary {

    /** The one in effect where a case names none. */
    public static final String DEFAULT = "public-k5";

    private static final String ENDING = ".yaml";

    private final Path policies;
    private final ProjectHome home;
    private final Reference reference;
    private final SourceFiles files;
    private final Notices notices;
    private MunicipalMap map;

    public PolicyLibrary(ProjectHome home, Reference reference, SourceFiles files, Notices notices) {
        this.policies = home.policies();
        this.home = home;
        this.reference = reference;
        this.files = files;
        this.notices = notices;
    }

    /**
     * The policy of a name; nothing where there is none or it has faults, which the notices then tell.
     *
     * @param asked where it is asked for
     */
    public Optional<DisclosurePolicy> find(String name, SourcePosition asked) {
        Path path = policies.resolve(name + ENDING);
        if (!Files.isRegularFile(path)) {
            notices.add(NoticeCode.UNKNOWN_POLICY, asked, name, listNames());
            return Optional.empty();
        }
        return files.read(path, "input/reference/policies/" + name + ENDING)
                .flatMap(file -> PolicyReader.read(file, reference, this::map, notices));
    }

    /** Read when a policy asks for it: most starts have no use for it. */
    private MunicipalMap map() {
        if (map == null) {
            map = new MunicipalMapReader(new ReferenceTables(home, reference.areas(), files, notices), notices).read();
        }
        return map;
    }

    private String listNames() {
        if (!Files.isDirectory(policies)) {
            return "";
        }
        try (Stream<Path> found = Files.list(policies)) {
            return found.map(path -> path.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
