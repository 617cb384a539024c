package no.handlingsrom.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test serves one answer over HTTP and asks whether the contract accepts it. */
class OpenApiContractTest {

  private static final String PLAN = "{\"id\":\"2024-2027\",\"firstYear\":2024}";

  private HttpServer server;
  private int status = 200;
  private String contentType = "application/json;charset=UTF-8";
  private String body = PLAN;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.createContext("/q/openapi", this::document);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void acceptsDocumentedAnswer() {
    body =
        """
        {"id":"2024-2027","firstYear":2024,"amount":-169876.5,"adopted":"2023-12-12",
         "names":{"nb":"Handlingsprogram"}}""";
    get("/plans/2024-2027");
  }

  @Test
  void acceptsDocumentedNull() {
    body = "{\"id\":\"2024-2027\",\"firstYear\":2024,\"amount\":null}";
    get("/plans/2024-2027");
  }

  @Test
  void acceptsProblemBehindAReference() {
    status = 404;
    contentType = "application/problem+json";
    body = "{\"title\":\"Not found\"}";
    get("/plans/2099-2102");
  }

  @Test
  void acceptsDocumentedEmptyAnswer() {
    status = 204;
    body = "";
    contract().delete("/plans/2024-2027");
  }

  @Test
  void refusesWrongType() {
    body = "{\"id\":\"2024-2027\",\"firstYear\":\"2024\"}";
    refuses("/plans/2024-2027", "/firstYear: string found, integer expected");
  }

  @Test
  void refusesWrongTypeBehindAReference() {
    body = "{\"id\":\"2024-2027\",\"firstYear\":2024,\"names\":{\"nb\":1}}";
    refuses("/plans/2024-2027", "/names/nb: integer found, string expected");
  }

  @Test
  void refusesMissingRequiredProperty() {
    body = "{\"id\":\"2024-2027\"}";
    refuses("/plans/2024-2027", "required property 'firstYear' not found");
  }

  @Test
  void refusesUndocumentedProperty() {
    body = "{\"id\":\"2024-2027\",\"firstYear\":2024,\"lastYear\":2027}";
    refuses("/plans/2024-2027", "'lastYear'");
  }

  @Test
  void refusesNullWhereNoneIsDocumented() {
    body = "{\"id\":null,\"firstYear\":2024}";
    refuses("/plans/2024-2027", "/id: null found, string expected");
  }

  @Test
  void refusesWrongFormat() {
    body = "{\"id\":\"2024-2027\",\"firstYear\":2024,\"adopted\":\"12.12.2023\"}";
    refuses("/plans/2024-2027", "/adopted");
  }

  @Test
  void refusesUndocumentedStatus() {
    status = 500;
    refuses("/plans/2024-2027", "undocumented status 500 for GET /plans/2024-2027");
  }

  @Test
  void refusesUndocumentedMediaType() {
    contentType = "text/html";
    refuses("/plans/2024-2027", "media type text/html");
  }

  @Test
  void refusesMissingBody() {
    body = "";
    refuses("/plans/2024-2027", "has no body");
  }

  @Test
  void refusesBodyWhereNoneIsDocumented() {
    status = 202;
    ContractViolation violation =
        assertThrows(ContractViolation.class, () -> contract().post("/plans/2024-2027"));
    assertTrue(violation.getMessage().contains("has a body"), violation.getMessage());
  }

  @Test
  void refusesBodyThatIsNotJson() {
    body = "{\"id\":";
    refuses("/plans/2024-2027", "is not JSON");
  }

  @Test
  void refusesUndocumentedPath() {
    refuses("/plans", "undocumented path: /plans");
  }

  @Test
  void refusesUndocumentedOperation() {
    ContractViolation violation =
        assertThrows(ContractViolation.class, () -> contract().put("/plans/2024-2027"));
    assertEquals("undocumented operation: PUT /plans/{plan}", violation.getMessage());
  }

  @Test
  void prefersTheLiteralPath() {
    refuses("/plans/current", "documented are [text/plain]");
  }

  @Test
  void leavesTechnicalAddressesAlone() {
    get("/q/health/ready");
  }

  private void get(String path) {
    contract().get(path);
  }

  private void refuses(String path, String reason) {
    ContractViolation violation = assertThrows(ContractViolation.class, () -> get(path));
    assertTrue(violation.getMessage().contains(reason), violation.getMessage());
  }

  private RequestSpecification contract() {
    return RestAssured.given()
        .baseUri("http://127.0.0.1:" + server.getAddress().getPort())
        .filter(new OpenApiContract());
  }

  private void answer(HttpExchange exchange) throws IOException {
    send(exchange, status, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  private void document(HttpExchange exchange) throws IOException {
    try (InputStream document = getClass().getResourceAsStream("/openapi.json")) {
      send(exchange, 200, "application/json", document.readAllBytes());
    }
  }

  private static void send(HttpExchange exchange, int status, String contentType, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().add("Content-Type", contentType);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
