package no.handlingsrom.investment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import no.handlingsrom.testkit.StackResource;

/** Real PostgreSQL and Kafka for every test of this module. */
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "database", value = "investment"))
final class Stack {

  private Stack() {}
}
