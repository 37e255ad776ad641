package dk.followupforecast.annex.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.fixture.SystemTool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The machine's own Chromium with a page in it. Both programs are named, so that nothing is looked for or fetched. */
final class Browser implements AutoCloseable {

    /** Warns of every Chromium that it does not know by number; none of what it offers for them is used. */
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int HEIGHT = 900;

    private final Path folder;
    private final ChromeDriver driver;
    private String shown = "";

    private Browser(Path folder, ChromeDriver driver) {
        this.folder = folder;
        this.driver = driver;
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
    }

    static Browser start() {
        VERSIONS.setLevel(Level.OFF);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(SystemTool.find("chromium").toFile());
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(SystemTool.find("chromedriver").toFile())
                .usingAnyFreePort()
                .build();
        try {
            Path folder = Files.createTempDirectory("browser");
            options.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--user-data-dir=" + folder.resolve("profile"));
            options.setCapability(ChromeOptions.LOGGING_PREFS, logs());
            return new Browser(folder, new ChromeDriver(service, options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LoggingPreferences logs() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        return logs;
    }

    /** Opens the page of a document in a window of a width in CSS pixels. */
    void show(Document document, int width) {
        show(new String(WebPage.write(document), StandardCharsets.UTF_8), width);
    }

    void show(String page, int width) {
        tell(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        try {
            Path file = Files.writeString(folder.resolve("page.html"), page);
            driver.manage().logs().get(LogType.PERFORMANCE);
            driver.manage().logs().get(LogType.BROWSER);
            shown = file.toUri().toString();
            driver.get(shown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page that lies where a run has written it. */
    void show(Path page, int width) {
        try {
            show(Files.readString(page), width);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a script's {@code return} gives. */
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What a script hands to the function that is its last argument. */
    Object await(String script) {
        return driver.executeAsyncScript(script);
    }

    /** Until what the browser does on its own with a page that it lays out anew is done. */
    void awaitPaint() {
        await("const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()));");
    }

    boolean holds(String condition) {
        return Boolean.TRUE.equals(run("return Boolean(" + condition + ");"));
    }

    String text(String expression) {
        return (String) run("return String(" + expression + ");");
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String list) {
        return (List<String>) run("return Array.from(" + list + ", String);");
    }

    /** Presses keys wherever the focus is. */
    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    Map<String, Object> tell(String command, Map<String, Object> arguments) {
        return driver.executeCdpCommand(command, arguments);
    }

    /** The page as it would be printed. */
    Path print() {
        String pdf = (String)
                tell("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data");
        try {
            return Files.write(folder.resolve("page.pdf"), Base64.getDecoder().decode(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the page has asked for since it was opened, beside itself. */
    List<String> requests() {
        return logged(LogType.PERFORMANCE)
                .map(Browser::message)
                .filter(message -> message.path("method").asText().equals("Network.requestWillBeSent"))
                .map(message -> message.at("/params/request/url").asText())
                .filter(url -> !url.equals(shown))
                .toList();
    }

    private static JsonNode message(String line) {
        try {
            return JSON.readTree(line).path("message");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the browser has complained of since the page was opened, such as a breach of its policy. */
    List<String> complaints() {
        return logged(LogType.BROWSER).toList();
    }

    private Stream<String> logged(String type) {
        return StreamSupport.stream(driver.manage().logs().get(type).spliterator(), false)
                .map(LogEntry::getMessage);
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
