package no.handlingsrom.gateway.limit;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;

/** Who counts as one client. */
final class ClientAddress {

  private static final int IPV6 = 16;
  private static final int NETWORK = 8;

  private ClientAddress() {}

  /**
   * The address itself; of an IPv6 address the network of 64 bits, in which a client may take any
   * address it likes.
   *
   * @param address without name look-up; null for a connection that has none
   */
  static String of(String address) {
    byte[] bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
    return bytes != null && bytes.length == IPV6
        ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK))
        : String.valueOf(address);
  }
}
