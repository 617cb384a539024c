package no.handlingsrom.budget.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import no.handlingsrom.kit.imports.ProfileResource;
import no.handlingsrom.kit.imports.Profiles;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the files of sources are read. */
@Path("/municipalities/{municipality}/imports/profiles")
@ApplicationScoped
@Tag(name = "Imports", description = "Regnskapsimport: files with actual accounts")
public class ImportProfileResource extends ProfileResource {

  private final Profiles profiles;

  ImportProfileResource(Profiles profiles) {
    this.profiles = profiles;
  }

  @Override
  protected Profiles profiles() {
    return profiles;
  }
}
