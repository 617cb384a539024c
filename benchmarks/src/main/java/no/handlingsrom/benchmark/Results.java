package no.handlingsrom.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts what was measured into README.md, each benchmark in the place of its last results. */
final class Results {

  private static final Path README = Path.of("benchmarks", "README.md");
  private static final String HEAD =
      "| what | min ms | median ms | p99 ms | max ms | median ÷ baseline |\n|---|---:|---:|---:|---:|---:|\n";

  private Results() {}

  static void write(Benchmark benchmark, List<Row> rows) throws IOException {
    String text = text(benchmark, rows);
    System.out.println(text);
    Files.writeString(README, replace(Files.readString(README), benchmark.name(), text));
  }

  private static String replace(String page, String name, String text) {
    String begin = "<!-- " + name + ":begin -->\n";
    String end = "<!-- " + name + ":end -->";
    int from = page.indexOf(begin);
    int to = page.indexOf(end);
    if (from < 0 || to < from) {
      throw new IllegalStateException(README + " has no place for " + name);
    }
    return page.substring(0, from + begin.length()) + text + page.substring(to);
  }

  private static String text(Benchmark benchmark, List<Row> rows) {
    return benchmark.question()
        + "\n\n"
        + HEAD
        + rows.stream().map(Row::markdown).collect(Collectors.joining("\n"))
        + "\n\n"
        + machine()
        + "\n";
  }

  private static String machine() {
    return String.format(
        Locale.ROOT,
        "%s; %d processors (%s), %.0f GB of memory; %s %s; Java %s; PostgreSQL 18 with fsync,"
            + " synchronous_commit and full_page_writes on; Kafka 4.1, every append flushed.",
        LocalDate.now(),
        Runtime.getRuntime().availableProcessors(),
        fact("/proc/cpuinfo", "model name"),
        memoryGigabytes(),
        System.getProperty("os.name"),
        System.getProperty("os.version"),
        System.getProperty("java.version"));
  }

  private static double memoryGigabytes() {
    String kilobytes = fact("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
    return kilobytes.isEmpty() ? 0 : Long.parseLong(kilobytes) / 1048576.0;
  }

  /** What Linux tells of the machine; elsewhere nothing. */
  private static String fact(String file, String key) {
    try {
      return Files.readAllLines(Path.of(file)).stream()
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(':') + 1).trim())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
