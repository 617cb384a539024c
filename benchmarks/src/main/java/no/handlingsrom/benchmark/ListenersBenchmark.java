package no.handlingsrom.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** What a thousand listeners cost those who only read. */
final class ListenersBenchmark implements Benchmark {

  private static final int LISTENERS = 1_000;
  private static final int READERS = 2;
  private static final int ROUNDS = 5;
  private static final Duration PHASE = Duration.ofSeconds(4);
  private static final Duration BETWEEN_CHANGES = Duration.ofSeconds(1);

  @Override
  public String name() {
    return "listeners";
  }

  @Override
  public String question() {
    return "Status reads by two readers without pause, while a change is posted every second, with"
        + " nobody and with a thousand listeners on `…/fiscal-rules/stream`, in turns. Readers and"
        + " listeners run on the same machine and take their share of it.";
  }

  @Override
  public List<Row> run(RunningServices services) throws Exception {
    services.loadSample();
    AskersDraft draft = AskersDraft.create(services, "listeners");
    measure(services, draft); // does not count
    List<Long> alone = new ArrayList<>();
    List<Long> followed = new ArrayList<>();
    AtomicLong heard = new AtomicLong();
    for (int round = 0; round < ROUNDS; round++) {
      alone.addAll(measure(services, draft));
      try (Listeners listeners = new Listeners(services, draft, heard)) {
        listeners.awaitAll();
        followed.addAll(measure(services, draft));
      }
    }
    if (heard.get() < (long) LISTENERS * ROUNDS * 2) {
      throw new IllegalStateException("listeners heard too little: " + heard);
    }
    Timings nobody = timings(alone);
    return List.of(
        new Row("status read, nobody listening: " + perSecond(alone), nobody, null),
        new Row(
            "status read, a thousand listening: " + perSecond(followed),
            timings(followed),
            nobody));
  }

  private static Timings timings(List<Long> nanos) {
    return new Timings(nanos.stream().mapToLong(Long::longValue).toArray());
  }

  private static String perSecond(List<Long> reads) {
    return "%d reads a second".formatted(reads.size() / (ROUNDS * PHASE.toSeconds()));
  }

  /** How long each read of a phase took. */
  private static List<Long> measure(RunningServices services, AskersDraft draft) throws Exception {
    long end = System.nanoTime() + PHASE.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(READERS + 1);
    try {
      List<Future<List<Long>>> readers = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        readers.add(threads.submit(() -> read(services, draft, end)));
      }
      Future<?> writer = threads.submit(writing(draft, end));
      List<Long> nanos = new ArrayList<>();
      for (Future<List<Long>> reader : readers) {
        nanos.addAll(reader.get());
      }
      writer.get();
      return nanos;
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Long> read(RunningServices services, AskersDraft draft, long end)
      throws IOException, InterruptedException {
    List<Long> nanos = new ArrayList<>();
    while (System.nanoTime() < end) {
      long start = System.nanoTime();
      services.get("gateway", draft.status());
      nanos.add(System.nanoTime() - start);
    }
    return nanos;
  }

  private static Callable<Void> writing(AskersDraft draft, long end) {
    return () -> {
      while (System.nanoTime() < end) {
        draft.oneKroneMoreOfLoans();
        Thread.sleep(BETWEEN_CHANGES.toMillis());
      }
      return null;
    };
  }

  /** A thousand open streams that count what they hear. */
  private static final class Listeners implements AutoCloseable {

    private final List<Flow.Subscription> subscriptions = new ArrayList<>();
    private final AtomicLong begun = new AtomicLong();

    Listeners(RunningServices services, AskersDraft draft, AtomicLong heard) {
      HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
      URI stream = services.address("gateway").resolve(draft.status() + "/stream");
      for (int i = 0; i < LISTENERS; i++) {
        http.sendAsync(
            HttpRequest.newBuilder(stream).build(),
            HttpResponse.BodyHandlers.fromLineSubscriber(listener(heard)));
      }
    }

    private Flow.Subscriber<String> listener(AtomicLong heard) {
      return new Flow.Subscriber<>() {
        private boolean first = true;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
          synchronized (subscriptions) {
            subscriptions.add(subscription);
          }
          subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
          if (line.startsWith("event:")) {
            heard.incrementAndGet();
            if (first) {
              first = false;
              begun.incrementAndGet();
            }
          }
        }

        @Override
        public void onError(Throwable ended) {
          // The stream ends when it is closed.
        }

        @Override
        public void onComplete() {
          // So it does when the gateway ends it.
        }
      };
    }

    /** Returns when each has heard the status that a stream begins with. */
    void awaitAll() throws InterruptedException {
      long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      while (begun.get() < LISTENERS) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException("only " + begun + " listeners are connected");
        }
        Thread.sleep(50);
      }
    }

    @Override
    public void close() {
      synchronized (subscriptions) {
        subscriptions.forEach(Flow.Subscription::cancel);
      }
    }
  }
}
