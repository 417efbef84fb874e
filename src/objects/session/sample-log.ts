import type { LiveValues, RunningSums } from "../../core/session/running-values.ts";
import { addSample, runningValues } from "../../core/session/running-values.ts";

export interface LiveSample {
  at: number;
  values: LiveValues;
}

/** Samples after which a block is full. */
const BLOCK_SAMPLES = 500;

/** Block number of the row that holds the running sums. */
const SUMS = 0;

/**
 * Live samples in blocks: a row per several seconds, never one each. Row 0 holds the running sums. A row with rev 0
 * has not been given to the database yet; {@link release} gives it a revision.
 */
export class SampleLog {
  readonly #sql: Pick<SqlStorage, "exec">;
  #sums: RunningSums | null = null;
  #pending: LiveSample[] = [];

  static readonly TABLE =
    "CREATE TABLE samples (block INTEGER PRIMARY KEY, rev INTEGER NOT NULL, doc TEXT NOT NULL)";

  constructor(sql: Pick<SqlStorage, "exec">) {
    this.#sql = sql;
  }

  get sums(): RunningSums {
    if (this.#sums) return this.#sums;
    const row = this.#sql.exec<{ doc: string }>("SELECT doc FROM samples WHERE block = ?", SUMS).toArray()[0];
    this.#sums = row ? (JSON.parse(row.doc) as { sums: RunningSums }).sums : {};
    return this.#sums;
  }

  get isFull(): boolean {
    return this.#pending.length >= BLOCK_SAMPLES;
  }

  get hasPending(): boolean {
    return this.#pending.length > 0;
  }

  /** Takes a sample into memory. */
  add(sample: LiveSample): void {
    this.#sums = addSample(this.sums, sample.values, sample.at);
    this.#pending.push(sample);
  }

  /** Stores what is in memory: the block and the sums in one transaction. */
  flush(): void {
    if (!this.#pending.length) return;
    const sums = JSON.stringify({ sums: this.sums, values: runningValues(this.sums) });
    this.#sql.exec("INSERT OR REPLACE INTO samples (block, rev, doc) VALUES (?, 0, ?)", SUMS, sums);
    this.#sql.exec(
      "INSERT INTO samples (block, rev, doc) SELECT MAX(block) + 1, 0, ? FROM samples",
      JSON.stringify(this.#pending),
    );
    this.#pending = [];
  }

  /** Whether there are rows the database has not been promised. */
  hasUnreleased(): boolean {
    return this.#sql.exec("SELECT 1 FROM samples WHERE rev = 0 LIMIT 1").toArray().length > 0;
  }

  /** Gives every unreleased row this revision, so that the projection takes it. */
  release(rev: number): void {
    this.#sql.exec("UPDATE samples SET rev = ? WHERE rev = 0", rev);
  }

  newerThan(rev: number): { block: number; rev: number; doc: string }[] {
    return this.#sql
      .exec<{ block: number; rev: number; doc: string }>(
        "SELECT block, rev, doc FROM samples WHERE rev > ? ORDER BY block",
        rev,
      )
      .toArray();
  }
}
