package no.handlingsrom.gateway.subscription;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Which targets are called. Whoever may subscribe chooses an address that the gateway connects to
 * from inside; therefore only addresses of the open internet are taken, after the name has been
 * resolved, and it is the resolved address that is connected to.
 */
@Singleton
class Targets {

  private static final int HTTPS = 443;
  private static final int HTTP = 80;

  private final SubscriptionConfig config;

  Targets(SubscriptionConfig config) {
    this.config = config;
  }

  /**
   * Where to connect for a target.
   *
   * @throws RefusedTargetException saying why it is not called
   */
  InetSocketAddress resolve(URI target) throws RefusedTargetException {
    boolean tls = "https".equalsIgnoreCase(target.getScheme());
    if (!tls && !(config.privateTargets() && "http".equalsIgnoreCase(target.getScheme()))) {
      throw new RefusedTargetException("must begin with https://");
    }
    if (target.getHost() == null || target.getUserInfo() != null || target.getFragment() != null) {
      throw new RefusedTargetException("must have a host, and neither user nor fragment");
    }
    int port = target.getPort() >= 0 ? target.getPort() : tls ? HTTPS : HTTP;
    InetAddress[] addresses = addresses(target.getHost());
    if (!config.privateTargets() && !Arrays.stream(addresses).allMatch(Targets::isOpen)) {
      throw new RefusedTargetException("leads to an address that is not of the open internet");
    }
    return new InetSocketAddress(addresses[0], port);
  }

  private static InetAddress[] addresses(String host) throws RefusedTargetException {
    try {
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw new RefusedTargetException("has a host that cannot be resolved");
    }
  }

  /** Whether an address belongs to the open internet. */
  static boolean isOpen(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return bytes.length == 4 ? isOpenV4(bytes, 0) : isOpenV6(bytes);
  }

  private static boolean isOpenV4(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    int second = bytes[at + 1] & 0xff;
    int third = bytes[at + 2] & 0xff;
    boolean closed =
        first == 0
            || first == 10
            || first == 127
            || first >= 224 // multicast and reserved
            || first == 100 && second >= 64 && second < 128 // shared by carriers
            || first == 169 && second == 254
            || first == 172 && second >= 16 && second < 32
            || first == 192 && second == 168
            || first == 192 && second == 0 && third == 0
            || first == 198 && (second == 18 || second == 19);
    return !closed;
  }

  /** Only global unicast (2000::/3), and what embeds an IPv4 address only where that is open. */
  private static boolean isOpenV6(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean nat64 =
        first == 0 && second == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
    boolean sixToFour = first == 0x20 && second == 0x02;
    boolean teredo = first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0;
    if (nat64) {
      return isOpenV4(bytes, 12);
    }
    if (sixToFour) {
      return isOpenV4(bytes, 2);
    }
    return !teredo && (first & 0xe0) == 0x20;
  }
}
