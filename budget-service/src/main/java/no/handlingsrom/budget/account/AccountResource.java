package no.handlingsrom.budget.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.kostra.AccountClass;
import no.handlingsrom.fiscal.kostra.KostraChart;
import no.handlingsrom.http.language.AcceptLanguage;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The chart of accounts over HTTP. */
@Path("/municipalities/{municipality}/accounts")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Accounts", description = "Kontoplan: KOSTRA functions and arts")
public class AccountResource {

  private final KostraChart chart;

  AccountResource(KostraChart chart) {
    this.chart = chart;
  }

  @Schema(
      name = "Account",
      requiredProperties = {"dimension", "code", "name"})
  record Account(
      @Schema(
              examples = "art",
              enumeration = {"art", "function"})
          String dimension,
      @Schema(examples = "870") String code,
      @Schema(examples = "Skatt på inntekt og formue") String name) {}

  @Schema(
      name = "Accounts",
      requiredProperties = {"items"})
  record Accounts(List<Account> items) {}

  @GET
  @Operation(
      operationId = "getAccounts",
      summary = "Functions and arts that may be used",
      description = "KOSTRA art and funksjon of an account class (kontoklasse) in a year.")
  @APIResponse(
      responseCode = "200",
      description = "Arts first, then functions, by code",
      content =
          @Content(
              schema = @Schema(implementation = Accounts.class),
              examples = @ExampleObject(name = "asker", ref = "Accounts")))
  public Accounts get(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(description = "Kontoklasse: 0 investment, 1 operations")
          @QueryParam("class")
          @DefaultValue("1")
          String accountClass,
      @Parameter(description = "The accounting year", example = "2024", required = true)
          @QueryParam("year")
          Integer year,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
    if (year == null) {
      throw ProblemException.malformed("year", "must be given");
    }
    AccountClass chosen = accountClass(accountClass);
    Language language = AcceptLanguage.of(acceptLanguage);
    Stream<Account> arts =
        chart.arts(chosen, year).stream().map(a -> of("art", a.code(), a.names(), language));
    Stream<Account> functions =
        chart.functions(chosen, year).stream()
            .map(f -> of("function", f.code(), f.names(), language));
    return new Accounts(Stream.concat(arts, functions).toList());
  }

  private static Account of(String dimension, String code, Labels names, Language language) {
    return new Account(dimension, code, names.in(language));
  }

  private static AccountClass accountClass(String digit) {
    return switch (digit) {
      case "0" -> AccountClass.INVESTMENT;
      case "1" -> AccountClass.OPERATIONS;
      default -> throw ProblemException.malformed("class", "must be 0 or 1");
    };
  }
}
