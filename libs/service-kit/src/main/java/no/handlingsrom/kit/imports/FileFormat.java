package no.handlingsrom.kit.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import no.handlingsrom.fiscal.kostra.AccountClass;
import no.handlingsrom.http.imports.ImportRemark;

/** How a form of file is read: once, from the beginning, holding no more of it than a record. */
interface FileFormat {

  /** The account classes that are taken out of such files; records of others are counted. */
  Set<AccountClass> classes();

  /**
   * Reads a file to its end.
   *
   * @param lines takes each record that could be read
   * @param remarks takes what is wrong
   * @return the account classes that a file of this form carries, whether or not it had records of
   *     each: a snapshot takes the place of what was there for all of them
   */
  Set<AccountClass> read(
      InputStream file,
      ImportDeclaration declaration,
      Consumer<ActualLine> lines,
      Consumer<ImportRemark> remarks)
      throws IOException;
}
