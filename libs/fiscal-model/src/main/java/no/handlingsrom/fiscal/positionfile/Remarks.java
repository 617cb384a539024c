package no.handlingsrom.fiscal.positionfile;

import java.util.function.Consumer;
import no.handlingsrom.fiscal.positionfile.Remark.Level;

/**
 * Takes what is said of one line, or of the file.
 *
 * @param line from 1; {@code null} for the file
 */
record Remarks(Long line, Consumer<Remark> to) {

  void add(String control, Level level, String field, String value, String reason) {
    to.accept(new Remark(control, level, line, field, value, reason));
  }
}
