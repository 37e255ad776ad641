package dk.followupforecast.casefile;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the project, which holds {@code input/reference}, wherever the program is started from. */
public record ProjectHome(Path folder) {

    /** The start scripts name the folder; without them it is found from where the program's jar lies. */
    public static ProjectHome find() {
        String named = System.getProperty("forecast.home");
        if (named != null) {
            return new ProjectHome(Path.of(named));
        }
        try {
            Path code = Path.of(ProjectHome.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (Path folder = code; folder != null; folder = folder.getParent()) {
                if (Files.isDirectory(folder.resolve("input/reference"))) {
                    return new ProjectHome(folder);
                }
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return new ProjectHome(Path.of(""));
    }

    public Path reference() {
        return folder.resolve("input/reference");
    }

    public Path rules() {
        return reference().resolve("rules");
    }

    public Path policies() {
        return reference().resolve("policies");
    }
}
