package no.handlingsrom.local;

/** Says in one sentence why a command was not carried out, and what to do about it. */
final class Refusal extends RuntimeException {

  Refusal(String sentence) {
    super(sentence);
  }
}
