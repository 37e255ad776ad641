package dk.followupforecast.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.logging.LogManager;
import org.rapaio.jupyter.kernel.MainApp;
import org.rapaio.jupyter.kernel.channels.Channels;
import org.rapaio.jupyter.kernel.channels.LoopThread;
import org.rapaio.jupyter.kernel.core.ConnectionProperties;
import org.rapaio.jupyter.kernel.core.Transform;

/** Starts the kernel as its own {@link MainApp} does, but lets it take messages only when it can answer them. */
public final class Start {

    private Start() {}

    /** @param arguments the file in which Jupyter says where it listens */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        endWithParent();
        try (InputStream logging = Start.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(logging);
        }
        String connection = Files.readString(Path.of(arguments[0]));
        Channels channels = new Channels(Transform.fromJson(connection, ConnectionProperties.class));
        channels.connect(MainApp.kernel);
        LoopThread.begin();
        channels.joinUntilClose();
    }

    /** Otherwise a Jupyter that was killed leaves its kernels running. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit()
                .thenRun(() -> Runtime.getRuntime().halt(0)));
    }
}
