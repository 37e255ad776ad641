package dk.followupforecast.annex.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** Keeps the engine's log off the screen, and the JDK's logging from being set up for it. */
final class EngineLog implements XRLogger {

    static void silence() {
        XRLog.setLoggerImpl(new EngineLog());
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return false;
    }

    @Override
    public void log(String where, Level level, String message) {
        // Nobody listens.
    }

    @Override
    public void log(String where, Level level, String message, Throwable thrown) {
        // Nobody listens.
    }

    @Override
    public void setLevel(String logger, Level level) {
        // There is none.
    }
}
