package no.handlingsrom.gateway.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two of the three owners are not there in these tests; the document is. */
@QuarkusTest
class OpenApiTest {

  @Test
  void wholeIsAValidOpenApiDocument() {
    SwaggerParseResult result =
        new OpenAPIV3Parser().readContents(json(), null, new ParseOptions());
    assertThat(result.getMessages()).isEmpty();
    assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    assertThat(
            new OpenAPIV3Parser().readContents(json().replace("\"in\":", "\"inn\":")).getMessages())
        .as("the parser sees what is wrong")
        .isNotEmpty();
  }

  @Test
  void everyOperationHasAnIdOfItsOwnAndEveryReferenceATarget() throws IOException {
    JsonNode whole = new ObjectMapper().readTree(json());
    assertThat(whole.path("paths").findValuesAsText("operationId"))
        .hasSizeGreaterThan(40)
        .doesNotHaveDuplicates();
    assertThat(Part.references(whole))
        .allSatisfy(
            reference ->
                assertThat(whole.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gateway", "budget-service", "investment-service", "indicator-service"})
  void everyOperationOfTheReviewedDocumentsIsInTheWhole(String service) throws IOException {
    JsonNode whole = new ObjectMapper().readTree(json());
    Stream<String> ids = reviewed(service).path("paths").findValuesAsText("operationId").stream();
    String all =
        whole.path("paths").findValuesAsText("operationId").toString().toLowerCase(Locale.ROOT);
    assertThat(ids).allSatisfy(id -> assertThat(all).contains(id.toLowerCase(Locale.ROOT)));
  }

  private static JsonNode reviewed(String service) throws IOException {
    return new YAMLMapper()
        .readTree(OpenApiTest.class.getResourceAsStream("/openapi/" + service + ".yaml"));
  }

  @Test
  void documentIsYamlUnlessJsonIsAskedFor() throws IOException {
    String yaml =
        given()
            .get("/q/openapi")
            .then()
            .statusCode(200)
            .contentType("application/yaml")
            .extract()
            .asString();
    assertThat(new YAMLMapper().readTree(yaml)).isEqualTo(new YAMLMapper().readTree(json()));
    given()
        .accept("application/json")
        .get("/q/openapi")
        .then()
        .contentType("application/json")
        .body("info.title", is("Handlingsrom"));
    given()
        .accept("text/html, */*")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .contentType("application/yaml");
    given()
        .get("/q/openapi?format=xml")
        .then()
        .statusCode(400)
        .body("violations.field", is(List.of("format")));
  }

  @Test
  void swaggerUiShowsTheWhole() {
    given().get("/q/swagger-ui/").then().statusCode(200);
    given()
        .get("/q/swagger-ui/index.html")
        .then()
        .statusCode(200)
        .body(containsString("url: '/q/openapi'"));
    assertThat(
            given().get("/q/openapi/gateway?format=json").jsonPath().<Map<String, ?>>get("paths"))
        .containsKey("/municipalities/{municipality}/subscriptions")
        .doesNotContainKey("/municipalities/{municipality}/plans");
  }

  private static String json() {
    return given()
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .extract()
        .asString();
  }
}
