package dk.followupforecast.canary;

import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Prints all that any library logs, at every level: what the program gives no logger could be heard by somebody who does. But
 * for one: Parquet's library tells at its level of debugging the whole end of a file, in which the least and the greatest value
 * of each column stand, and nothing but a logger can stop it. RELIABILITY.md and CLUSTER.md say so.
 */
public final class LoudProvider implements SLF4JServiceProvider {

    private static final String TELLS_ENDS_OF_FILES = "org.apache.parquet.format.converter.ParquetMetadataConverter";

    @Override
    public ILoggerFactory getLoggerFactory() {
        return LoudLogger::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return new BasicMarkerFactory();
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return new NOPMDCAdapter();
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {}

    private static final class LoudLogger extends LegacyAbstractLogger {

        private static final long serialVersionUID = 1;

        LoudLogger(String name) {
            this.name = name;
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String pattern, Object[] arguments, Throwable fault) {
            if (name.equals(TELLS_ENDS_OF_FILES) && level == Level.DEBUG) {
                return;
            }
            System.err.println(level + " " + name + " " + MessageFormatter.basicArrayFormat(pattern, arguments));
            if (fault != null) {
                fault.printStackTrace();
            }
        }

        @Override
        public boolean isTraceEnabled() {
            return true;
        }

        @Override
        public boolean isDebugEnabled() {
            return true;
        }

        @Override
        public boolean isInfoEnabled() {
            return true;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }
    }
}
