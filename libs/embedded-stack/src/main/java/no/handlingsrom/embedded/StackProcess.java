package no.handlingsrom.embedded;

import java.nio.file.Path;

/**
 * A server of the stack that runs as a child process and keeps its data on disk. It can be stopped
 * or killed and then started again on the same port with the same data. Another object for the same
 * directory, also in another program, controls the same server.
 */
public interface StackProcess extends AutoCloseable {

  /**
   * Starts the server and returns when it answers.
   *
   * @throws StackException when it does not come up; the message ends with the tail of its log
   */
  void start();

  /** Stops the server in an orderly way; does nothing when it does not run. */
  void stop();

  /** Kills the server and its children at once (SIGKILL), as a fault would. */
  void kill();

  boolean isRunning();

  /**
   * The process id of the running server.
   *
   * @throws IllegalStateException when it does not run
   */
  long pid();

  /** The port on 127.0.0.1, the same for every start of this object. */
  int port();

  /** Where the server writes its log. */
  Path log();

  @Override
  default void close() {
    stop();
  }
}
