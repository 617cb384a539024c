package no.handlingsrom.indicator.api;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param items in the order of the list
 * @param nextCursor where the next part begins; {@code null} when there is none
 */
public record Page<T>(List<T> items, String nextCursor) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * The part that was asked for.
   *
   * @param found the elements after the cursor, one more than the limit where there are more
   * @param place where an element stands in the list
   */
  public static <T> Page<T> of(List<T> found, PageRequest request, Function<T, Cursor> place) {
    if (found.size() <= request.limit()) {
      return new Page<>(found, null);
    }
    List<T> items = found.subList(0, request.limit());
    return new Page<>(items, place.apply(items.get(items.size() - 1)).toText());
  }

  /** The same part with each element in another form. */
  public <R> Page<R> map(Function<T, R> form) {
    return new Page<>(items.stream().map(form).toList(), nextCursor);
  }
}
