package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists longer than a page are read to the end with the cursors they give. */
@QuarkusTest
class PagingTest {

  @Test
  void projectsAreListedInPagesInOrderOfRegistration() {
    Investment investment = Investment.withDraft("9861");
    List<String> ids = IntStream.rangeClosed(1, 201).mapToObj(i -> "p" + (1000 - i)).toList();
    register(investment, ids.subList(0, 150));
    register(investment, ids.subList(150, 201));
    assertThat(pages(investment, "/projects", "id"))
        .containsExactly(ids.subList(0, 100), ids.subList(100, 200), ids.subList(200, 201));
  }

  @Test
  void exactlyOnePageHasNoNext() {
    Investment investment = Investment.withDraft("9862");
    register(investment, IntStream.rangeClosed(1, 100).mapToObj(i -> "p" + i).toList());
    assertThat(pages(investment, "/projects", "id")).hasSize(1);
  }

  @Test
  void changesAreListedInPages() {
    Investment investment = Investment.withDraft("9863");
    for (int i = 2; i <= 101; i++) {
      investment
          .change("base", "{\"year\":2025,\"line\":\"use-of-loans\",\"amount\":-1}")
          .statusCode(201);
    }
    assertThat(pages(investment, "/changes", "sequence"))
        .containsExactly(
            IntStream.rangeClosed(1, 100).mapToObj(String::valueOf).toList(), List.of("101"));
  }

  private static void register(Investment investment, List<String> ids) {
    investment
        .projects(
            "base",
            ids.stream().map(Investment.PROJECT::formatted).collect(Collectors.joining(",")))
        .statusCode(201);
  }

  private static List<List<String>> pages(Investment investment, String list, String field) {
    List<List<String>> pages = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonPath page =
          investment.json(
              Investment.path("base") + list + (cursor.isEmpty() ? "" : "?cursor=" + cursor));
      pages.add(page.getList("items." + field, String.class));
      cursor = page.getString("nextCursor");
    }
    return pages;
  }
}
