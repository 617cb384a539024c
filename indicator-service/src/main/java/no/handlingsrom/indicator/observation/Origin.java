package no.handlingsrom.indicator.observation;

import java.util.List;
import no.handlingsrom.http.problem.Violation;

/** Where the observations of a publication stand in what a client sent, to name what is wrong. */
public interface Origin {

  /** Observations in the list of a request. */
  Origin REQUEST =
      new Origin() {
        @Override
        public String place(int index) {
          return "observations[" + index + "]";
        }

        @Override
        public Violation violation(int index, String member, String reason) {
          return new Violation(place(index) + "." + member, reason);
        }
      };

  /** The same for some of them only. */
  default Origin of(List<Integer> chosen) {
    Origin all = this;
    return new Origin() {
      @Override
      public String place(int index) {
        return all.place(chosen.get(index));
      }

      @Override
      public Violation violation(int index, String member, String reason) {
        return all.violation(chosen.get(index), member, reason);
      }
    };
  }

  /** How a client knows one of them, for example {@code line 7}. */
  String place(int index);

  /** What is wrong with a member of one of them, for example its {@code period}. */
  Violation violation(int index, String member, String reason);
}
