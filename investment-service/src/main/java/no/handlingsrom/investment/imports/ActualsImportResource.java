package no.handlingsrom.investment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import no.handlingsrom.kit.imports.ImportResource;
import no.handlingsrom.kit.imports.Imports;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes files, and out of them the accounts of investment (kontoklasse 0). */
@Path("/municipalities/{municipality}/imports")
@ApplicationScoped
@Tag(name = "Imports", description = "Regnskapsimport: files with actual accounts")
public class ActualsImportResource extends ImportResource {

  private final Imports imports;

  ActualsImportResource(Imports imports) {
    this.imports = imports;
  }

  @Override
  protected Imports imports() {
    return imports;
  }
}
