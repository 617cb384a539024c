package no.handlingsrom.investment.project;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the projects of a version, in order of registration. */
@Schema(
    name = "ProjectPage",
    requiredProperties = {"items", "nextCursor"})
record ProjectPage(
    List<ProjectBody> items,
    @Schema(description = "Gives the next page; null on the last", nullable = true)
        String nextCursor) {}
