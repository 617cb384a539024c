package no.handlingsrom.indicator.observation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import came to. */
@Schema(name = "ObservationsImported")
public record Imported(
    @Schema(description = "How many observations the file had", examples = "352") int read,
    @Schema(description = "How many of them said something new", examples = "4") int published,
    @Schema(
            description =
                "Where the ledger stood afterwards; a token for after=indicator:<sequence>",
            examples = "9")
        long sequence,
    @Schema(description = "Whether the same content was imported before and has no effect now")
        boolean repeated) {}
