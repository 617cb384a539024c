package no.handlingsrom.indicator.api;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a number that can be kept exactly: a limit, a factor or an observed value. */
@Target({ElementType.PARAMETER, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Digits(integer = 16, fraction = 6)
@ReportAsSingleViolation
public @interface Figure {
  String message() default "must have at most six decimals and sixteen digits before the point";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
