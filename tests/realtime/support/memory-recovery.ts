import type { Absence, KeptPacket, RecoveryStore } from "../../../src/realtime/socket-io/recovery.ts";

/** Keeps packets and absences in memory. */
export class MemoryRecoveryStore implements RecoveryStore {
  readonly epoch: string;
  #packets: KeptPacket[] = [];
  #lastSeq = 0;
  readonly #absences = new Map<string, Absence>();

  constructor(epoch: string) {
    this.epoch = epoch;
  }

  lastSeq(): number {
    return this.#lastSeq;
  }

  keep(packet: KeptPacket): void {
    this.#packets.push(packet);
    this.#lastSeq = packet.seq;
  }

  after(seq: number): KeptPacket[] | null {
    const later = this.#packets.filter((packet) => packet.seq > seq);
    return later.length === this.#lastSeq - seq ? later : null;
  }

  putAbsence(absence: Absence): void {
    this.#absences.set(absence.pid, absence);
  }

  takeAbsence(pid: string): Absence | null {
    const absence = this.#absences.get(pid) ?? null;
    this.#absences.delete(pid);
    return absence;
  }

  prune(before: number, upTo: number): void {
    this.#packets = this.#packets.filter(({ at, seq }) => at >= before && seq > upTo);
    for (const { pid, leftAt } of this.#absences.values()) if (leftAt < before) this.#absences.delete(pid);
  }
}
