package no.handlingsrom.local;

import java.nio.file.Path;

/** The places of the local stack inside the work tree. */
record Home(Path repository) {

  Home {
    repository = repository.toAbsolutePath().normalize();
  }

  Path state() {
    return repository.resolve(".handlingsrom");
  }

  /** What {@code reset} forgets. */
  Path data() {
    return state().resolve("data");
  }

  Path log(String name) {
    return state().resolve("logs").resolve(name + ".log");
  }

  Path runner(Service service) {
    return repository.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
  }

  Path sampleData() {
    return repository.resolve("sample-data/asker-2024-2027");
  }

  /** For messages: shorter than the absolute path. */
  String show(Path path) {
    return path.startsWith(repository) ? repository.relativize(path).toString() : path.toString();
  }
}
