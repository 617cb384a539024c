package no.handlingsrom.gateway.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.gateway.status.FiscalRuleStatus;
import no.handlingsrom.gateway.view.VersionChange;
import no.handlingsrom.gateway.view.VersionView;
import no.handlingsrom.http.position.After;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import org.jboss.logging.Logger;

/**
 * All who follow versions. Everything here happens on one thread of its own, in the order the view
 * changed, so that neither the view nor a status read ever waits for a listener.
 */
@Singleton
@Startup
class StatusStreams {

  private static final Logger LOG = Logger.getLogger(StatusStreams.class);
  private static final String STATUS = "status";
  private static final String CHANGE = "change";

  private final ObjectMapper mapper;
  private final StreamConfig config;
  private final Sse sse;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "status-streams"));
  private final Map<VersionKey, VersionView> latest = new HashMap<>();
  private final Map<VersionKey, List<Listener>> listeners = new HashMap<>();
  private final AtomicInteger listening = new AtomicInteger();
  private final RecentChanges recent;

  StatusStreams(ObjectMapper mapper, StreamConfig config, Sse sse) {
    this.mapper = mapper;
    this.config = config;
    this.sse = sse;
    this.recent = new RecentChanges(config.memory());
    long heartbeat = config.heartbeat().toMillis();
    thread.scheduleAtFixedRate(safely(this::beat), heartbeat, heartbeat, TimeUnit.MILLISECONDS);
  }

  /** How many listen now. */
  int listening() {
    return listening.get();
  }

  /**
   * The events of a version: what was missed since the position, or the whole status; then each
   * change.
   *
   * @param position where the listener stood when it left; empty when it never listened
   */
  Multi<OutboundSseEvent> follow(VersionKey version, Language language, Map<Owner, Long> position) {
    if (listening.get() >= config.listeners()) {
      throw new ProblemException(
          ProblemKind.TOO_MANY_REQUESTS, "no more than " + config.listeners() + " may listen");
    }
    return Multi.createFrom()
        .<OutboundSseEvent>emitter(
            events -> {
              Listener listener = new Listener(version, language, events);
              listening.incrementAndGet();
              events.onTermination(() -> run(() -> remove(listener)));
              run(() -> add(listener, position));
            },
            BackPressureStrategy.IGNORE)
        .onOverflow()
        .buffer(config.waiting())
        // Too slow: the client returns with Last-Event-ID and has lost nothing.
        .onFailure()
        .recoverWithCompletion();
  }

  void changed(@Observes VersionChange change) {
    run(() -> tell(change));
  }

  void stop(@Observes ShutdownEvent event) {
    run(
        () ->
            listeners
                .values()
                .forEach(all -> List.copyOf(all).forEach(l -> l.events().complete())));
    thread.shutdown();
  }

  private void add(Listener listener, Map<Owner, Long> position) {
    listeners.merge(listener.version(), List.of(listener), StatusStreams::joined);
    VersionView now = latest.get(listener.version());
    List<VersionChange> missed = recent.since(listener.version(), position);
    for (VersionChange change : missed) {
      boolean last = change == missed.get(missed.size() - 1);
      VersionView after = last ? now : change.after(); // it may have turned stale since
      listener.events().emit(event(new VersionChange(change.before(), after), listener.language()));
    }
    if (missed.isEmpty() && now != null) { // otherwise its first change is about to be told
      listener.events().emit(event(STATUS, now, FiscalRuleStatus.of(now, listener.language())));
    }
  }

  private static List<Listener> joined(List<Listener> some, List<Listener> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private void remove(Listener listener) {
    listening.decrementAndGet();
    listeners.computeIfPresent(
        listener.version(),
        (version, all) -> {
          List<Listener> rest = all.stream().filter(other -> other != listener).toList();
          return rest.isEmpty() ? null : rest;
        });
  }

  private void tell(VersionChange change) {
    latest.put(change.version(), change.after());
    if (change.cause().isPresent()) {
      recent.add(change);
    }
    // One event per language serves all who listen in it.
    Map<Language, OutboundSseEvent> events = new EnumMap<>(Language.class);
    Function<Language, OutboundSseEvent> compose = language -> event(change, language);
    listeners
        .getOrDefault(change.version(), List.of())
        .forEach(
            listener ->
                listener.events().emit(events.computeIfAbsent(listener.language(), compose)));
  }

  private void beat() {
    OutboundSseEvent beat = sse.newEventBuilder().comment("heartbeat").build();
    listeners.values().forEach(all -> all.forEach(listener -> listener.events().emit(beat)));
  }

  private OutboundSseEvent event(VersionChange change, Language language) {
    return event(CHANGE, change.after(), StatusChange.of(change, language));
  }

  private OutboundSseEvent event(String name, VersionView view, Object data) {
    try {
      return sse.newEventBuilder()
          .id(After.describe(view.position()))
          .name(name)
          .data(String.class, mapper.writeValueAsString(data))
          .build();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an event cannot be written", e);
    }
  }

  private void run(Runnable task) {
    try {
      thread.execute(safely(task));
    } catch (RejectedExecutionException e) {
      LOG.debug("the gateway is stopping");
    }
  }

  /** A failure must end neither the heartbeat nor what comes after. */
  private static Runnable safely(Runnable task) {
    return () -> {
      try {
        task.run();
      } catch (RuntimeException e) {
        LOG.error("those who follow a version were not told of a change", e);
      }
    };
  }
}
