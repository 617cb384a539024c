package no.handlingsrom.kit.tenancy;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a text as a municipality number (kommunenummer): four digits, e.g. 3203 for Asker. */
@Target({ElementType.PARAMETER, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = "[0-9]{4}")
@ReportAsSingleViolation
public @interface Municipality {
  String message() default "must be a municipality number of four digits";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
