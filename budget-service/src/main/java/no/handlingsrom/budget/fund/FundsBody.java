package no.handlingsrom.budget.fund;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The funds of a municipality as they are answered. */
@Schema(
    name = "Funds",
    requiredProperties = {"items"})
record FundsBody(List<FundBody> items) {}
