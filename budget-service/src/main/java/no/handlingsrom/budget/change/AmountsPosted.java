package no.handlingsrom.budget.change;

import java.util.List;
import no.handlingsrom.contracts.VersionKey;

/**
 * Told within the transaction when amounts were posted to a version; whoever finds that they must
 * not be refuses.
 */
public record AmountsPosted(VersionKey version, List<OperatingEntry> entries) {}
