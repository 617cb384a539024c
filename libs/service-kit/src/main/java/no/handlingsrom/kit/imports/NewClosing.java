package no.handlingsrom.kit.imports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closing of periods as a client asks for it. */
@Schema(name = "NewClosing")
public record NewClosing(
    @NotNull
        @Min(0)
        @Max(13)
        @Schema(description = "Last closed period; 0 opens all, 13 closes the year", examples = "4")
        Integer through) {}
