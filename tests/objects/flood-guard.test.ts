import { describe, expect, it } from "vitest";
import { FloodGuard } from "../../src/objects/session/flood-guard.ts";

describe("FloodGuard", () => {
  const allowed = (guard: FloodGuard<object>, socket: object, frames: number, now: number) =>
    Array.from({ length: frames }, () => guard.allows(socket, now)).filter(Boolean).length;

  it("lets a burst of 100 frames through and then 50 a second, each socket for itself", () => {
    const guard = new FloodGuard<object>();
    const [peer, neighbour] = [{}, {}];
    expect(allowed(guard, peer, 300, 0)).toBe(100);
    expect(allowed(guard, neighbour, 1, 0)).toBe(1);
    expect(allowed(guard, peer, 300, 1_000)).toBe(50);
    expect(allowed(guard, peer, 300, 60_000)).toBe(100);
  });

  it("gives nothing for a clock that goes back", () => {
    const guard = new FloodGuard<object>();
    const peer = {};
    expect(allowed(guard, peer, 300, 10_000)).toBe(100);
    expect(allowed(guard, peer, 300, 0)).toBe(0);
  });
});
