package no.handlingsrom.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A PostgreSQL 18 server on 127.0.0.1 whose commits survive a crash (fsync, synchronous_commit and
 * full_page_writes are on) and whose data stays in the given directory.
 *
 * <p>The programs come from the zonky artifacts, but are started here and not through zonky's
 * {@code EmbeddedPostgres}: that class is made for throw-away tests. It talks to whatever listens
 * on the port although its own server did not come up, lets every local user in as superuser, and
 * hides the server's log.
 *
 * <p>PostgreSQL refuses to run as root. When this program does, the server is started in a user
 * namespace of its own ({@code unshare -U}), in which it is not root.
 */
public final class PostgresServer implements StackProcess {

  private static final String NAME = "PostgreSQL";
  private static final String SUPERUSER = "postgres";
  private static final Pattern DATABASE_NAME = Pattern.compile("[a-z][a-z0-9_]*");
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final ServerProcess server;
  private final Path programs;
  private final int port;

  /**
   * Describes a server that is not started yet.
   *
   * @param directory keeps the data, the log and the superuser's password; created when missing
   * @param programs where the PostgreSQL programs are unpacked once, for all servers that share it
   * @param port on 127.0.0.1
   */
  public PostgresServer(Path directory, Path programs, int port) {
    this.server = new ServerProcess(NAME, directory);
    this.programs = programs.toAbsolutePath();
    this.port = port;
  }

  @Override
  public void start() {
    server.prepare();
    PostgresBinaries binaries = PostgresBinaries.below(programs);
    List<String> asOrdinaryUser = asOrdinaryUser();
    if (!Files.exists(data())) {
      initialise(binaries, asOrdinaryUser);
    }
    forgetReusedProcessId();
    List<String> command = new ArrayList<>(asOrdinaryUser);
    command.addAll(List.of(binaries.postgres(), "-D", data().toString()));
    settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    server.start(command, Map.of(), this::answers);
  }

  /** Under another name first, so that an interrupted start leaves no half-made data behind. */
  private void initialise(PostgresBinaries binaries, List<String> asOrdinaryUser) {
    Path unfinished = server.directory().resolve("data.unfinished");
    try {
      Directory.delete(unfinished);
      Files.deleteIfExists(passwordFile());
      Files.createFile(passwordFile(), OWNER_ONLY);
      Files.writeString(passwordFile(), randomPassword());
      server.run(initdb(binaries, asOrdinaryUser, unfinished), Map.of());
      Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StackException(NAME + " could not be prepared: " + e, e);
    }
  }

  private List<String> initdb(
      PostgresBinaries binaries, List<String> asOrdinaryUser, Path directory) {
    List<String> command = new ArrayList<>(asOrdinaryUser);
    command.addAll(
        List.of(
            binaries.initdb(),
            "--pgdata=" + directory,
            "--username=" + SUPERUSER,
            "--pwfile=" + passwordFile(),
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8"));
    return command;
  }

  private Map<String, String> settings() {
    return Map.ofEntries(
        Map.entry("listen_addresses", "127.0.0.1"),
        Map.entry("port", Integer.toString(port)),
        Map.entry("unix_socket_directories", ""),
        Map.entry("fsync", "on"),
        Map.entry("synchronous_commit", "on"),
        Map.entry("full_page_writes", "on"),
        Map.entry("shared_buffers", "64MB"),
        Map.entry("io_method", "sync"),
        Map.entry("jit", "off"),
        Map.entry("timezone", "UTC"),
        Map.entry("log_timezone", "UTC"),
        Map.entry("log_line_prefix", "%m [%p] %d "));
  }

  /**
   * After a crash the lock file names a process id that may belong to somebody else by now, for
   * example when the machine was restarted; PostgreSQL would then refuse to start.
   */
  private void forgetReusedProcessId() {
    Path lock = data().resolve("postmaster.pid");
    try {
      if (Files.exists(lock)) {
        long pid = Long.parseLong(Files.readAllLines(lock).get(0).trim());
        boolean ours =
            ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(program -> program.endsWith("/postgres"))
                .isPresent();
        if (!ours) {
          Files.delete(lock);
        }
      }
    } catch (IOException e) {
      throw new StackException(NAME + " could not be started: " + e, e);
    }
  }

  private static List<String> asOrdinaryUser() {
    if (new UnixSystem().getUid() != 0) {
      return List.of();
    }
    try {
      Process probe =
          new ProcessBuilder("unshare", "-U", "true")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (probe.waitFor() == 0) {
        return List.of("unshare", "-U");
      }
    } catch (IOException noSuchProgram) {
      throw new StackException(refusedAsRoot(), noSuchProgram);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new StackException(refusedAsRoot());
  }

  private static String refusedAsRoot() {
    return "PostgreSQL does not run as root, and this system does not allow a user namespace"
        + " (unshare -U) to avoid it; run as an ordinary user.";
  }

  private boolean answers() {
    try (Connection connection = superuserConnection()) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  /**
   * Creates the database and its owner role of the same name unless they exist. The owner's
   * password is the name too: the server listens on 127.0.0.1 only, and the owner is no superuser.
   */
  public Database createDatabase(String name) {
    if (!DATABASE_NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a database name: " + name);
    }
    try (Connection connection = superuserConnection();
        Statement statement = connection.createStatement()) {
      if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
        statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + name + "'");
      }
      if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
        statement.execute("CREATE DATABASE " + name + " OWNER " + name);
        statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
      }
    } catch (SQLException e) {
      throw new StackException("Database " + name + " could not be created: " + e.getMessage(), e);
    }
    return new Database(jdbcUrl(name), name, name);
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  /** The superuser's access, for tests that need more than an owner may do. */
  public Database superuser() {
    try {
      return new Database(jdbcUrl(SUPERUSER), SUPERUSER, Files.readString(passwordFile()));
    } catch (IOException e) {
      throw new StackException("The superuser's password cannot be read: " + e, e);
    }
  }

  private Connection superuserConnection() throws SQLException {
    Database access = superuser();
    return DriverManager.getConnection(access.jdbcUrl(), access.username(), access.password());
  }

  private String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private Path data() {
    return server.directory().resolve("data");
  }

  private Path passwordFile() {
    return server.directory().resolve("superuser.password");
  }

  private static String randomPassword() {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  @Override
  public void stop() {
    server.mark().ifPresent(mark -> mark.stop("INT"));
  }

  @Override
  public void kill() {
    server.mark().ifPresent(ProcessMark::kill);
  }

  @Override
  public boolean isRunning() {
    return server.isRunning();
  }

  @Override
  public long pid() {
    return server.pid();
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public Path log() {
    return server.log();
  }
}
