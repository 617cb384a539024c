package no.handlingsrom.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A real Chromium with a new, empty profile, which looks at the page as a reader does. Where there
 * is no Chromium the tests that need it are skipped, and say so.
 */
final class Browser implements AutoCloseable {

  /** Condition of every test that needs a browser. */
  static final String INSTALLED = "no.handlingsrom.system.Browser#isInstalled";

  /** Why such a test is skipped. */
  static final String NOT_INSTALLED =
      "Chromium and its driver (chromium, chromium-driver) are not installed";

  static final int DESKTOP = 1280;
  static final int PHONE = 390;

  /** What WCAG 2.1 A and AA ask for, and what axe recommends beyond. */
  private static final List<String> AXE_TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** Selenium warns of every Chromium newer than itself; held here, as loggers are forgotten. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    SELENIUM.setLevel(Level.SEVERE);
  }

  private final ChromeDriver driver;
  private final URI gateway;

  private Browser(ChromeDriver driver, URI gateway) {
    this.driver = driver;
    this.gateway = gateway;
  }

  /** Whether there is a Chromium with its driver on the path. */
  static boolean isInstalled() {
    return chromium().isPresent() && chromeDriver().isPresent();
  }

  private static Optional<File> chromium() {
    return NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst();
  }

  private static Optional<File> chromeDriver() {
    return onPath("chromedriver");
  }

  /** Starts the browser, and the system it looks at. */
  static Browser start() {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromeDriver().orElseThrow())
            .usingAnyFreePort()
            .build();
    URI gateway = RunningSystem.get().gateway.address();
    Browser browser =
        new Browser(new ChromeDriver(service, options(chromium().orElseThrow())), gateway);
    browser.watchPolicy();
    browser.width(DESKTOP);
    browser.theme("light");
    return browser;
  }

  private static Optional<File> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(directory -> new File(directory, name))
        .filter(File::canExecute)
        .findFirst();
  }

  private static ChromeOptions options(File chromium) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium);
    options.addArguments(
        "--headless",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + emptyProfile());
    if (System.getProperty("user.name").equals("root")) {
      options.addArguments("--no-sandbox");
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  private static Path emptyProfile() {
    try {
      return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "chromium-profile");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void watchPolicy() {
    runBeforePage(
        """
        window.violations = [];
        document.addEventListener('securitypolicyviolation', event =>
          window.violations.push(`${event.violatedDirective} ${event.blockedURI}`));""");
  }

  /** A script that runs before those of every page opened from now on. */
  void runBeforePage(String script) {
    driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  void width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 600));
  }

  /**
   * @param theme light or dark
   */
  void theme(String theme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", theme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Opens the page and waits until it has shown everything, or why it shows nothing. */
  void open(String query) {
    driver.get(gateway.resolve("/" + query).toString());
    awaitShown();
  }

  void awaitShown() {
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(
            () ->
                run("""
                    return document.body.dataset.state === 'empty'
                      || document.getElementById('main').getAttribute('aria-busy') === 'false'""")
                    .equals(true));
  }

  /** Opens another address of the gateway. */
  void visit(String path) {
    driver.get(gateway.resolve(path).toString());
  }

  void awaitViolations(int count) {
    await().atMost(PATIENCE).until(() -> policyViolations().size() == count);
  }

  void reload() {
    driver.navigate().refresh();
    awaitShown();
  }

  void back() {
    driver.navigate().back();
  }

  String address() {
    return driver.getCurrentUrl();
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> findAll(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The text a reader sees; for an element that is folded away, nothing. */
  String text(String selector) {
    return find(selector).getText();
  }

  /** What the light of a rule says of a year or period, on one line. */
  String light(String rule, String period) {
    return text("[data-rule='%s'] [data-period='%s']".formatted(rule, period))
        .replaceAll("[\\s\\u00a0]+", " ");
  }

  /** The plan version that is chosen in the list. */
  String chosenVersion() {
    return find("#version option:checked").getText();
  }

  void choose(String selector, String value) {
    find("%s option[value='%s']".formatted(selector, value)).click();
  }

  /** Waits until an element says something; spaces and line breaks are one. */
  void awaitText(String selector, String part) {
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(
            () -> assertThat(text(selector).replaceAll("[\\s\\u00a0]+", " ")).contains(part));
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  void focus(String selector) {
    run("document.querySelector(arguments[0]).focus()", selector);
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Unfolds everything that can be unfolded, and waits for what is fetched then. */
  void unfoldAll() {
    run("document.querySelectorAll('details').forEach(details => { details.open = true; })");
    await()
        .atMost(PATIENCE)
        .until(() -> findAll(".explained").stream().allMatch(why -> why.getText().length() > 40));
  }

  /** What axe finds wrong: rule, and the elements. */
  List<?> axeViolations() {
    run(axe());
    return (List<?>)
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, { runOnly: arguments[0] }).then(result =>
              done(result.violations.map(found =>
                `${found.id}: ${found.help}: ` + found.nodes.slice(0, 5).map(node =>
                  node.html + ' ' + node.failureSummary).join(' | '))));""",
            AXE_TAGS);
  }

  private static String axe() {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the policy of the page has refused since it was opened. */
  List<?> policyViolations() {
    return (List<?>) run("return window.violations");
  }

  /** What the browser has complained of since this was last asked. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The network events of the page since this was last asked, as JSON. */
  List<String> networkEvents() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
