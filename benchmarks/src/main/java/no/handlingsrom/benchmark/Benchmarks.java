package no.handlingsrom.benchmark;

import java.util.List;

/**
 * Runs the benchmarks named as arguments, or all of them, and writes what they measured into
 * README.md.
 */
final class Benchmarks {

  private static final List<Benchmark> ALL =
      List.of(new LargePlanBenchmark(), new ChangeToStatusBenchmark(), new ListenersBenchmark());

  private Benchmarks() {}

  public static void main(String[] names) throws Exception {
    List<Benchmark> chosen =
        names.length == 0
            ? ALL
            : ALL.stream().filter(benchmark -> List.of(names).contains(benchmark.name())).toList();
    if (chosen.isEmpty()) {
      System.err.println(
          "no such benchmark; there are " + ALL.stream().map(Benchmark::name).toList());
      System.exit(2);
    }
    try (RunningServices services = RunningServices.start()) {
      for (Benchmark benchmark : chosen) {
        System.err.println("measuring " + benchmark.name());
        Results.write(benchmark, benchmark.run(services));
      }
    }
    System.exit(0);
  }
}
