package no.handlingsrom.kit.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The files of imports that are not finished, in pieces in the database: what is received survives
 * the process, and any replica can read it.
 */
@ApplicationScoped
class FileParts {

  private static final int PIECE = 512 * 1024;

  private final EntityManager entityManager;

  FileParts(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a file; part of the caller's transaction. */
  void keep(ImportRow row, SpooledFile file) throws IOException {
    try (InputStream in = file.open()) {
      int position = 0;
      for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
        entityManager
            .createNativeQuery(
                "insert into actuals_import_part (municipality, id, position, content)"
                    + " values (:municipality, :id, :position, :content)")
            .setParameter("municipality", row.municipality)
            .setParameter("id", row.id)
            .setParameter("position", position++)
            .setParameter("content", piece)
            .executeUpdate();
      }
    }
  }

  void forget(ImportRow row) {
    entityManager
        .createNativeQuery(
            "delete from actuals_import_part where municipality = :municipality and id = :id")
        .setParameter("municipality", row.municipality)
        .setParameter("id", row.id)
        .executeUpdate();
  }

  /**
   * Reads a file, one piece at a time and each in a transaction of its own: the connection of the
   * caller is busy copying rows.
   */
  InputStream open(String municipality, String id) {
    return new SequenceInputStream(
        new Enumeration<>() {
          private int position;
          private byte[] next = piece(municipality, id, 0);

          @Override
          public boolean hasMoreElements() {
            return next != null;
          }

          @Override
          public InputStream nextElement() {
            if (next == null) {
              throw new NoSuchElementException();
            }
            InputStream piece = new ByteArrayInputStream(next);
            next = piece(municipality, id, ++position);
            return piece;
          }
        });
  }

  private byte[] piece(String municipality, String id, int position) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              List<?> found =
                  entityManager
                      .createNativeQuery(
                          "select content from actuals_import_part where municipality ="
                              + " :municipality and id = :id and position = :position",
                          byte[].class)
                      .setParameter("municipality", municipality)
                      .setParameter("id", id)
                      .setParameter("position", position)
                      .getResultList();
              return found.isEmpty() ? null : (byte[]) found.get(0);
            });
  }
}
