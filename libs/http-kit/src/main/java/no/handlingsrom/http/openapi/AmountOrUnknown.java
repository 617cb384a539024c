package no.handlingsrom.http.openapi;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Stands in OpenAPI documents for an amount that is null where nothing is known. */
@Schema(
    name = "AmountOrUnknown",
    type = SchemaType.NUMBER,
    nullable = true,
    description = "NOK or kNOK in KOSTRA sign; null: not known, which is not zero")
public interface AmountOrUnknown {}
