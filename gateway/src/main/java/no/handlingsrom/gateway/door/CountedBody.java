package no.handlingsrom.gateway.door;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body of unstated length that breaks off when it grows beyond what is taken. */
final class CountedBody implements ReadStream<Buffer> {

  private final ReadStream<Buffer> body;
  private final long most;
  private long seen;
  private Handler<Throwable> onFailure = failure -> {};

  CountedBody(ReadStream<Buffer> body, long most) {
    this.body = body;
    this.most = most;
  }

  boolean isTooLarge() {
    return seen > most;
  }

  @Override
  public ReadStream<Buffer> handler(Handler<Buffer> handler) {
    body.handler(handler == null ? null : chunk -> count(chunk, handler));
    return this;
  }

  private void count(Buffer chunk, Handler<Buffer> handler) {
    boolean brokenOff = isTooLarge();
    seen += chunk.length();
    if (!isTooLarge()) {
      handler.handle(chunk);
    } else if (!brokenOff) {
      onFailure.handle(new IllegalStateException("the body is larger than is taken"));
    }
  }

  @Override
  public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
    onFailure = handler == null ? failure -> {} : handler;
    body.exceptionHandler(handler);
    return this;
  }

  @Override
  public ReadStream<Buffer> endHandler(Handler<Void> handler) {
    body.endHandler(handler);
    return this;
  }

  @Override
  public ReadStream<Buffer> pause() {
    body.pause();
    return this;
  }

  @Override
  public ReadStream<Buffer> resume() {
    body.resume();
    return this;
  }

  @Override
  public ReadStream<Buffer> fetch(long amount) {
    body.fetch(amount);
    return this;
  }
}
