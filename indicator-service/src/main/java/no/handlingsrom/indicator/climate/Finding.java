package no.handlingsrom.indicator.climate;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Funn: a stated figure held against what follows from other stated figures. */
@Schema(name = "ClimateFinding")
record Finding(
    @Schema(description = "Code of the check", examples = "change-from-base") String check,
    @Schema(description = "What the figures are about", examples = "sector:road-traffic")
        String subject,
    @Schema(nullable = true, examples = "2021") Integer year,
    FigureKind kind,
    FigureUnit unit,
    @Schema(description = "What a source states", nullable = true, examples = "-32")
        BigDecimal stated,
    @Schema(
            description = "What follows from the other figures; at most two decimals",
            nullable = true,
            examples = "-27.68")
        BigDecimal computed,
    @Schema(description = "computed − stated", nullable = true, examples = "4.32")
        BigDecimal difference,
    @Schema(
            description =
                "pass: the difference can come from rounding; fail: it cannot; not-assessable: a"
                    + " figure is missing",
            enumeration = {"pass", "fail", "not-assessable"})
        String result,
    @Schema(description = "What was compared, or what is missing") Labels reason,
    @Schema(description = "Where the compared figures stand") List<String> sources) {

  static final String PASS = "pass";
  static final String FAIL = "fail";
  static final String NOT_ASSESSABLE = "not-assessable";
}
