package no.handlingsrom.investment.warning;

import java.util.List;
import no.handlingsrom.fiscal.Labels;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Varsel: something about a project that should be looked at.
 *
 * @param code of the rule; never reused
 * @param years the years it is about, ascending; may be empty
 * @param found what the register has, a year or NOK; {@code null} where it has nothing
 * @param stated what stands against it, a year, a span of years or NOK
 * @param source where what is stated comes from; {@code null} where nothing tells
 */
@Schema(
    name = "Warning",
    requiredProperties = {"code", "project", "years", "found", "stated", "source", "text"})
record Warning(
    @Schema(
            enumeration = {
              "money-after-completion",
              "last-money-before-completion",
              "rolling-with-gross-cost",
              "completion-differs-from-text",
              "gross-cost-differs-from-text",
              "allocation-differs-from-text"
            },
            examples = "completion-differs-from-text")
        String code,
    @Schema(examples = "barnehage-utvidelse-foyka") String project,
    @Schema(examples = "[2026]") List<Integer> years,
    @Schema(
            description = "What the register has: a year, or NOK; null where it has nothing",
            examples = "2026",
            nullable = true)
        String found,
    @Schema(
            description = "What stands against it: a year, a span of years, or NOK",
            examples = "2025",
            nullable = true)
        String stated,
    @Schema(examples = "001:7442-7445", nullable = true) String source,
    Labels text) {}
