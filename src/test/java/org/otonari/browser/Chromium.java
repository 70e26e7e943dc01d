package org.otonari.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Chromium for all browser tests of a run: an installed one, else the one Playwright has fetched before. */
public final class Chromium implements ExtensionContext.Store.CloseableResource {

    private static final List<String> INSTALLED = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final double PATIENCE_MILLIS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        // A busy machine may take its time; what never comes still fails.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable(playwright.chromium()))
                        .setArgs(ARGUMENTS)
                        .setHeadless(true));
    }

    static Browser ofTheRun(ExtensionContext test) {
        return test.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Chromium.class, it -> new Chromium(), Chromium.class)
                .browser;
    }

    /** Gives a test the browser itself, where the application it looks at is not one of {@link BrowserTest}. */
    public static class ForTheTest implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Browser.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return ofTheRun(test);
        }
    }

    private static Path executable(BrowserType playwrightsOwn) {
        return INSTALLED.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .or(() -> Optional.of(Path.of(playwrightsOwn.executablePath())).filter(Files::isExecutable))
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The browser tests need Chromium or Chrome: install the package 'chromium' and run them again."));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
