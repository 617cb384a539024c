package no.handlingsrom.gateway.stream;

import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.Language;

/** Someone who follows a version in a language. */
record Listener(
    VersionKey version, Language language, MultiEmitter<? super OutboundSseEvent> events) {}
