package no.handlingsrom.http.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a number as an amount (beløp) in NOK with øre that the ledger can keep exactly. */
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Digits(integer = 16, fraction = 2)
// The ends repeat the sixteen digits: Digits computes with overflow for exponents near two
// milliard.
@DecimalMin("-9999999999999999.99")
@DecimalMax("9999999999999999.99")
@ReportAsSingleViolation
public @interface Amount {
  String message() default "must have at most two decimals and sixteen digits before the point";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
