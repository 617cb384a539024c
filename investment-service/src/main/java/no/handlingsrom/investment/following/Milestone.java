package no.handlingsrom.investment.following;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Milepæl.
 *
 * @param reached {@code null} while it is not reached
 */
@Schema(
    name = "Milestone",
    requiredProperties = {"name", "due"})
record Milestone(
    @NotBlank @Size(max = 200) @Schema(examples = "Byggestart") String name,
    @NotNull @Schema(examples = "2024-08-15") LocalDate due,
    @Schema(nullable = true, examples = "2024-09-02") LocalDate reached) {}
