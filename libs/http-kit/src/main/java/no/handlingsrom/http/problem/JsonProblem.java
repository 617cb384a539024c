package no.handlingsrom.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.List;
import no.handlingsrom.fiscal.InvalidModelException;

/** Says which field of a JSON body could not be read, without showing the parser's own words. */
final class JsonProblem {

  private JsonProblem() {}

  static ProblemException of(JsonProcessingException e) {
    if (e instanceof ValueInstantiationException v
        && v.getCause() instanceof InvalidModelException invalid) {
      return ProblemException.broken(prefix(v) + invalid.field(), invalid.reason());
    }
    if (e instanceof UnrecognizedPropertyException unknown) {
      return ProblemException.malformed(path(unknown), "is not a field of this request");
    }
    if (e instanceof InvalidFormatException format) {
      return ProblemException.malformed(
          path(format), "cannot be read as " + expected(format.getTargetType()));
    }
    if (e instanceof MismatchedInputException mismatch) {
      return ProblemException.malformed(
          path(mismatch), "must be " + expected(mismatch.getTargetType()));
    }
    if (e instanceof JsonMappingException mapping
        && !(e.getCause() instanceof StreamReadException)
        && !mapping.getPath().isEmpty()) {
      return ProblemException.malformed(path(mapping), "cannot be read");
    }
    String where =
        e.getLocation() == null
            ? ""
            : " at line %d, column %d"
                .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    return new ProblemException(
        ProblemKind.MALFORMED_REQUEST,
        "the body is not valid JSON" + where,
        List.of(new Violation("body", "is not valid JSON" + where)));
  }

  private static String expected(Class<?> type) {
    if (type == null) {
      return "a value of another type";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
      return "a number";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (type == String.class) {
      return "a text without control characters";
    }
    if (type.isEnum()) {
      return "one of the values in the contract";
    }
    if (Iterable.class.isAssignableFrom(type)) {
      return "a list";
    }
    return type.getName().startsWith("java.time.") ? "a date or time (ISO 8601)" : "an object";
  }

  private static String prefix(JsonMappingException e) {
    return e.getPath().isEmpty() ? "" : path(e) + ".";
  }

  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.isEmpty() ? "body" : path.toString();
  }
}
