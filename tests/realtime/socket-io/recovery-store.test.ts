import { describe, expect, it } from "vitest";
import type { Absence, KeptPacket, RecoveryStore } from "../../../src/realtime/socket-io/recovery.ts";
import { MemoryRecoveryStore } from "../support/memory-recovery.ts";
import { sqlRecoveryStore } from "../support/sqlite.ts";

function packet(seq: number): KeptPacket {
  return {
    seq,
    at: seq * 1_000,
    namespace: "/",
    room: seq % 2 ? null : "r",
    except: null,
    frame: `42["e",${seq}]`,
  };
}

function absence(pid: string, leftAt: number): Absence {
  return { pid, since: "e.0", id: "id-1", owner: "u1", namespace: "/", rooms: ["r", "é"], leftAt };
}

/** What every store must do. */
describe.each<[string, () => RecoveryStore]>([
  ["in memory", () => new MemoryRecoveryStore("e")],
  ["in SQL", () => sqlRecoveryStore("e")],
])("recovery store %s", (_, make) => {
  it("starts with nothing", () => {
    const store = make();
    expect(store.epoch).toBe("e");
    expect(store.lastSeq()).toBe(0);
    expect(store.after(0)).toEqual([]);
    expect(store.takeAbsence("p")).toBeNull();
  });

  it("gives back packets in order and whole", () => {
    const store = make();
    for (const seq of [1, 2, 3]) store.keep(packet(seq));
    expect(store.lastSeq()).toBe(3);
    expect(store.after(0)).toEqual([packet(1), packet(2), packet(3)]);
    expect(store.after(2)).toEqual([packet(3)]);
    expect(store.after(3)).toEqual([]);
  });

  it("says so when a packet is gone, by number or by age", () => {
    const store = make();
    for (const seq of [1, 2, 3, 4]) store.keep(packet(seq));
    store.prune(0, 1);
    expect(store.after(0)).toBeNull();
    expect(store.after(1)).toHaveLength(3);
    store.prune(4_000, 0);
    expect(store.after(2)).toBeNull();
    expect(store.after(3)).toEqual([packet(4)]);
  });

  it("goes on counting when all packets are old", () => {
    const store = make();
    for (const seq of [1, 2]) store.keep(packet(seq));
    store.prune(60_000, 0);
    expect(store.lastSeq()).toBe(2);
    expect(store.after(2)).toEqual([]);
    store.keep(packet(3));
    expect(store.after(2)).toEqual([packet(3)]);
  });

  it("gives back an absence once, whole, and the latest of its id", () => {
    const store = make();
    store.putAbsence(absence("p", 1_000));
    store.putAbsence(absence("p", 2_000));
    store.putAbsence(absence("q", 1_000));
    expect(store.takeAbsence("p")).toEqual(absence("p", 2_000));
    expect(store.takeAbsence("p")).toBeNull();
    expect(store.takeAbsence("q")).not.toBeNull();
  });

  it("forgets absences that are too old", () => {
    const store = make();
    store.putAbsence(absence("p", 1_000));
    store.putAbsence(absence("q", 2_000));
    store.prune(2_000, 0);
    expect(store.takeAbsence("p")).toBeNull();
    expect(store.takeAbsence("q")).not.toBeNull();
  });
});
