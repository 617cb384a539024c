package no.handlingsrom.gateway.subscription;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.handlingsrom.gateway.status.FiscalRuleStatus;
import no.handlingsrom.gateway.view.MaterialisedView;
import no.handlingsrom.gateway.view.VersionView;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.page.Cursor;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Subscriptions to the fiscal-rule status over HTTP. */
@Path("/municipalities/{municipality}/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Subscriptions", description = "Abonnement: signed requests when the status changes")
class SubscriptionResource {

  private static final String MUNICIPALITY = "[0-9]{4}";

  private final SubscriptionDatabase database;
  private final SubscriptionRepository subscriptions;
  private final DeliveryRepository deliveries;
  private final Targets targets;
  private final MaterialisedView view;
  private final SubscriptionConfig config;

  SubscriptionResource(
      SubscriptionDatabase database,
      SubscriptionRepository subscriptions,
      DeliveryRepository deliveries,
      Targets targets,
      MaterialisedView view,
      SubscriptionConfig config) {
    this.database = database;
    this.subscriptions = subscriptions;
    this.deliveries = deliveries;
    this.targets = targets;
    this.view = view;
    this.config = config;
  }

  @POST
  @Operation(
      operationId = "subscribe",
      summary = "Be told of changes of the fiscal-rule status",
      description =
          "From now on each change is posted to the target as the stream tells it, with"
              + " municipality, plan and version: at least once, in order, signed as Standard"
              + " Webhooks 1.0 says (webhook-id, webhook-timestamp, webhook-signature). Whoever"
              + " answers with anything but success is tried again, later each time; after the last"
              + " attempt the delivery is dead and the next one follows. Redirections are not"
              + " followed.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "asker", ref = "NewSubscription")))
  @APIResponse(
      responseCode = "201",
      description = "The subscription, and the key of its signatures",
      content =
          @Content(
              schema = @Schema(implementation = SubscriptionBody.Created.class),
              examples = @ExampleObject(name = "asker", ref = "CreatedSubscription")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response subscribe(
      @PathParam("municipality") @Parameter(example = "3203") String municipality,
      NewSubscription body) {
    if (body == null) {
      throw ProblemException.malformed("target", "must be given");
    }
    Subscription wanted = body.toDomain(known(municipality));
    try {
      targets.resolve(wanted.target());
    } catch (RefusedTargetException e) {
      throw ProblemException.broken("target", e.getMessage());
    }
    byte[] secret = Signature.newSecret();
    Subscription created = database.inTransaction(connection -> add(connection, wanted, secret));
    return Response.status(Response.Status.CREATED)
        .entity(new SubscriptionBody.Created(SubscriptionBody.of(created), Signature.shown(secret)))
        .build();
  }

  private Subscription add(Connection connection, Subscription wanted, byte[] secret)
      throws SQLException {
    if (subscriptions.of(connection, wanted.municipality()).size() >= config.most()) {
      throw ProblemException.broken(
          "target",
          "the municipality has " + config.most() + " subscriptions, and may not have more");
    }
    Subscription created = subscriptions.add(connection, wanted, secret);
    for (VersionView version : view.ofMunicipality(created.municipality())) {
      if (created.covers(version.version()) && version.complete()) {
        subscriptions.keep(
            connection,
            created.id(),
            version.version(),
            Standing.of(version.position(), FiscalRuleStatus.of(version, created.language())));
      }
    }
    return created;
  }

  @GET
  @Operation(operationId = "listSubscriptions", summary = "The subscriptions, oldest first")
  @APIResponse(
      responseCode = "200",
      description = "The subscriptions, without their keys",
      content =
          @Content(
              schema = @Schema(implementation = SubscriptionBody.All.class),
              examples = @ExampleObject(name = "asker", ref = "Subscriptions")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public SubscriptionBody.All all(
      @PathParam("municipality") @Parameter(example = "3203") String municipality) {
    String number = known(municipality);
    return new SubscriptionBody.All(
        database.inTransaction(connection -> subscriptions.of(connection, number)).stream()
            .map(SubscriptionBody::of)
            .toList());
  }

  @GET
  @Path("/{subscription}")
  @Operation(operationId = "getSubscription", summary = "One subscription")
  @APIResponse(
      responseCode = "200",
      description = "The subscription, without its key",
      content =
          @Content(
              schema = @Schema(implementation = SubscriptionBody.class),
              examples = @ExampleObject(name = "asker", ref = "Subscription")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public SubscriptionBody one(
      @PathParam("municipality") @Parameter(example = "3203") String municipality,
      @PathParam("subscription") String subscription) {
    return database.inTransaction(
        connection -> SubscriptionBody.of(found(connection, municipality, subscription)));
  }

  @DELETE
  @Path("/{subscription}")
  @Operation(
      operationId = "unsubscribe",
      summary = "Be told of nothing more",
      description = "What was not delivered yet is forgotten.")
  @APIResponse(responseCode = "204", description = "The subscription is no more")
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public void unsubscribe(
      @PathParam("municipality") @Parameter(example = "3203") String municipality,
      @PathParam("subscription") String subscription) {
    database.inTransaction(
        connection ->
            subscriptions.delete(
                connection, municipality, found(connection, municipality, subscription).id()));
  }

  @GET
  @Path("/{subscription}/deliveries")
  @Operation(
      operationId = "listDeliveries",
      summary = "What was sent, waits, or was given up, oldest first",
      description = "status=dead is the list of what never arrived (dead letters).")
  @APIResponse(
      responseCode = "200",
      description = "A page of deliveries",
      content =
          @Content(
              schema = @Schema(implementation = DeliveryPage.class),
              examples = @ExampleObject(name = "asker", ref = "Deliveries")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public DeliveryPage deliveries(
      @PathParam("municipality") @Parameter(example = "3203") String municipality,
      @PathParam("subscription") String subscription,
      @Parameter(
              description = "All when left out",
              schema = @Schema(enumeration = {"pending", "delivered", "dead"}))
          @QueryParam("status")
          String status,
      @Parameter(description = "The nextCursor of the answer before") @QueryParam(Cursor.PARAMETER)
          String cursor) {
    Optional<Delivery.Status> wanted = status(status);
    long after = Cursor.parse(cursor).after();
    return database.inTransaction(
        connection ->
            DeliveryPage.of(
                deliveries.page(
                    connection,
                    found(connection, municipality, subscription).id(),
                    wanted,
                    after,
                    Cursor.PAGE_SIZE + 1)));
  }

  @POST
  @Path("/{subscription}/deliveries/{sequence}/redelivery")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "redeliver",
      summary = "Send a dead delivery once more",
      description = "It is sent before those that wait after it, with its old id.")
  @APIResponse(responseCode = "204", description = "It waits for its turn")
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  public void redeliver(
      @PathParam("municipality") @Parameter(example = "3203") String municipality,
      @PathParam("subscription") String subscription,
      @PathParam("sequence") long sequence) {
    database.inTransaction(
        connection -> {
          UUID id = found(connection, municipality, subscription).id();
          if (!deliveries.revive(connection, id, sequence)) {
            throw new ProblemException(
                ProblemKind.WRONG_STATE, "delivery " + sequence + " is not dead");
          }
          return id;
        });
  }

  private Subscription found(Connection connection, String municipality, String id)
      throws SQLException {
    try {
      return subscriptions
          .find(connection, known(municipality), UUID.fromString(id))
          .orElseThrow(() -> ProblemException.notFound("subscription " + id));
    } catch (IllegalArgumentException e) {
      throw ProblemException.notFound("subscription " + id);
    }
  }

  private static String known(String municipality) {
    if (!municipality.matches(MUNICIPALITY)) {
      throw ProblemException.notFound("municipality " + municipality);
    }
    return municipality;
  }

  private static Optional<Delivery.Status> status(String text) {
    List<Delivery.Status> all = Arrays.asList(Delivery.Status.values());
    if (text == null) {
      return Optional.empty();
    }
    return Optional.of(
        all.stream()
            .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(text))
            .findFirst()
            .orElseThrow(
                () -> ProblemException.malformed("status", "must be pending, delivered or dead")));
  }
}
