package no.handlingsrom.testkit;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/**
 * REST Assured filter that fails when an answer is not described by the service's own OpenAPI
 * document: path, operation, status, media type and every value of a JSON body.
 *
 * <p>The document is fetched from {@code /q/openapi} of the service that is called first; requests
 * below {@code /q/} are not checked.
 */
public final class OpenApiContract implements Filter {

  private OpenApiDocument document;

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    URI called = URI.create(request.getURI());
    if (!called.getPath().startsWith("/q/")) {
      documentOf(called)
          .check(
              request.getMethod(),
              called.getPath(),
              response.statusCode(),
              response.contentType(),
              response.asString());
    }
    return response;
  }

  private synchronized OpenApiDocument documentOf(URI called) {
    if (document == null) {
      document =
          new OpenApiDocument(
              RestAssured.given()
                  .noFilters()
                  .accept("application/json")
                  .get(called.resolve("/q/openapi?format=json"))
                  .asString());
    }
    return document;
  }
}
