package dk.followupforecast.casefile;

import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.reference.NearestWord;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.source.SourceFiles;
import dk.followupforecast.text.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of {@code input/reference/rules}, and rule files that a case or a user brings. */
public final class RuleLibrary {

    private static final String ENDING = ".yaml";

    private final Path rules;
    private final SourceFiles files;
    private final Notices notices;
    private final Map<Path, Optional<FollowUpRule>> read = new LinkedHashMap<>();

    public RuleLibrary(ProjectHome home, SourceFiles files, Notices notices) {
        this.rules = home.rules();
        this.files = files;
        this.notices = notices;
    }

    /** The names of the rules of the library; none where its folder is missing. */
    public List<String> listNames() {
        if (!Files.isDirectory(rules)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(rules)) {
            return found.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The rule of a name, or of a file; nothing where there is none or it has faults, which the notices then tell.
     *
     * @param folder where a relative file is looked for
     */
    public Optional<FollowUpRule> find(RuleReference reference, Path folder) {
        String nameOrFile = reference.nameOrFile();
        boolean isFile = nameOrFile.endsWith(ENDING);
        Path path = isFile ? folder.resolve(nameOrFile) : rules.resolve(nameOrFile + ENDING);
        if (!Files.isRegularFile(path)) {
            Object near = NearestWord.find(nameOrFile, listNames())
                    .<Object>map(name -> Message.of("word.near", name))
                    .orElse("");
            String names = String.join(", ", listNames());
            notices.add(NoticeCode.UNKNOWN_RULE, reference.asked(), nameOrFile, names, near);
            return Optional.empty();
        }
        String shown = isFile ? shownName(path, folder) : "input/reference/rules/" + nameOrFile + ENDING;
        Path key = path.toAbsolutePath().normalize();
        if (!read.containsKey(key)) {
            Optional<SourceFile> source = files.read(path, shown);
            read.put(key, source.flatMap(file -> RuleReader.read(file, notices)));
        }
        return read.get(key);
    }

    /** Relative to the case, or the file's name alone: where else it lies is nobody's business who reads a document. */
    private static String shownName(Path file, Path folder) {
        Path path = file.normalize();
        boolean ofCase = folder.isAbsolute() && path.startsWith(folder);
        return (ofCase ? folder.relativize(path) : path.getFileName())
                .toString()
                .replace('\\', '/');
    }
}
