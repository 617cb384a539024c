package no.handlingsrom.benchmark;

import java.util.List;

/** One question about speed. */
interface Benchmark {

  /** What it is asked for by, and headed with. */
  String name();

  /** What is measured against what, in a sentence or two. */
  String question();

  /** Measures; the first row is what the others are compared with unless they say otherwise. */
  List<Row> run(RunningServices services) throws Exception;
}
