package no.handlingsrom.http.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a text as an id that clients choose and that stands in addresses. */
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = Slug.PATTERN)
@ReportAsSingleViolation
public @interface Slug {

  /** The form, as a regular expression. */
  String PATTERN = "[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?";

  String message() default "must be lower-case letters, digits and inner hyphens, at most 64";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
