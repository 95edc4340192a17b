import { describe, expect, test } from "@jest/globals";
import { callerAt } from "../../../server/src/callers/caller.ts";

describe("who asks", () => {
  test("is told apart by an IPv4 address, however it is written", () => {
    expect(callerAt("192.0.2.7")).toBe("192.0.2.7");
    expect(callerAt("::ffff:192.0.2.7")).toBe("192.0.2.7");
    expect(callerAt("::ffff:c000:207")).toBe("192.0.2.7");
    expect(callerAt("192.0.2.8")).not.toBe(callerAt("192.0.2.7"));
  });

  test("is told apart by the network of an IPv6 address, not by the computers in it", () => {
    const here = callerAt("2001:db8:0:1::1");
    expect(callerAt("2001:0DB8:0000:0001:ffff:ffff:ffff:ffff")).toBe(here);
    expect(callerAt("2001:db8:0:2::1")).not.toBe(here);
    expect(callerAt("fe80::1%eth0")).toBe(callerAt("fe80::2"));
  });

  test.each([undefined, "", "unknown", "a, b", "999.1.1.1", "'; drop"])(
    "is one and the same for all without a right address: %p",
    (address) => {
      expect(callerAt(address)).toBe("unknown");
    },
  );
});
