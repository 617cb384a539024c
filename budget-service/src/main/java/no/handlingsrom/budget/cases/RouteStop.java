package no.handlingsrom.budget.cases;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stop on the route of a case (saksgang): a body and the day it meets. */
@Schema(name = "RouteStop")
public record RouteStop(
    @NotNull @Schema(description = "Code of the body", examples = "kommunestyret") String body,
    @NotNull @Schema(examples = "2023-12-12") LocalDate date) {}
