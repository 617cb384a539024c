package no.handlingsrom.budget.fund;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recorded balance and what it moved. */
@Schema(
    name = "RecordedBalance",
    requiredProperties = {"balance", "versions"})
record RecordedBalance(
    FundBalanceBody balance,
    @Schema(description = "The versions that open with it, each with its token")
        List<MovedVersion> versions) {}
