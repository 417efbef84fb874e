import { describe, expect, it } from "vitest";
import { beat, nextBeat, pinged } from "../../../src/realtime/engine-io/heartbeat.ts";
import { ENGINE_DEFAULTS } from "../../../src/realtime/engine-io/options.ts";

const options = { ...ENGINE_DEFAULTS, pingInterval: 1_000, pingTimeout: 400 };
const idle = { pingedAt: 10_000, awaiting: false };
const waiting = { pingedAt: 10_000, awaiting: true };

describe("heartbeat", () => {
  it("pings once an interval, a little early so that sockets can share a wake", () => {
    expect(nextBeat(idle, "websocket", options)).toBe(11_000);
    expect(beat(idle, 10_919, options)).toBe("rest");
    expect(beat(idle, 10_920, options)).toBe("ping");
  });

  it("gives a client up when its pong is overdue", () => {
    expect(beat(waiting, 10_399, options)).toBe("rest");
    expect(beat(waiting, 10_400, options)).toBe("dead");
  });

  it("looks for a polling client's pong at its timeout, for a socket's at the next ping", () => {
    expect(nextBeat(waiting, "polling", options)).toBe(10_400);
    expect(nextBeat(waiting, "websocket", options)).toBe(11_000);
  });

  it("grants the whole timeout when that is longer than the interval", () => {
    expect(nextBeat(waiting, "websocket", { ...options, pingTimeout: 3_000 })).toBe(13_000);
  });

  it.each([
    ["early", 10_950, 10_950],
    ["on time", 11_000, 11_000],
    ["a little late, which the client pays", 11_030, 11_000],
    ["very late, which it does not", 19_000, 18_950],
  ])("keeps its rhythm when a ping goes out %s", (_, now, pingedAt) => {
    expect(pinged(idle, now, options)).toEqual({ pingedAt, awaiting: true });
  });
});
