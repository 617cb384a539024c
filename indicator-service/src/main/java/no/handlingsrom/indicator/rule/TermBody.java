package no.handlingsrom.indicator.rule;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import no.handlingsrom.fiscal.metric.Term;
import no.handlingsrom.indicator.api.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term of a rule as it is asked for and answered. */
@Schema(name = "Term", description = "Ledd: a metric times a factor")
record TermBody(
    @NotNull
        @Schema(
            description =
                "A metric that is computed from the accounts and plans (net-operating-result,"
                    + " gross-operating-revenue, loan-instalments, transfer-to-investment,"
                    + " closing-disposition-fund, investment-expenditure, use-of-loans,"
                    + " transfer-from-operations, closing-investment-debt,"
                    + " closing-start-loan-debt, planned-loan-instalments), one that is named and"
                    + " not published yet (free-income, unallocated-surplus, accumulated-deficit,"
                    + " working-capital, working-capital-excluding-pension-deviation,"
                    + " net-interest-exposure, long-term-debt, long-term-debt-excluding-pension,"
                    + " debt-served-by-free-income, certificate-loans: not assessable), or"
                    + " indicator:<code>",
            examples = "net-operating-result")
        String metric,
    @NotNull
        @Figure
        @Schema(
            description =
                "Not 0; at most six decimals. −1 turns an income, negative in KOSTRA, into a"
                    + " positive amount",
            examples = "-1")
        BigDecimal factor) {

  static TermBody of(Term term) {
    return new TermBody(term.metric(), term.factor());
  }

  Term toDomain() {
    return new Term(metric, factor);
  }
}
