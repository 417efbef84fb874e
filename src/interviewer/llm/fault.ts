import { ModelFailure } from "./model/failure.ts";

/** What makes a reply unusable. */
export type FaultCode =
  | "not json"
  | "wrong shape"
  | "cut off"
  | "empty"
  | "too long"
  | "language"
  | "markup"
  | "leak"
  | "ungrounded"
  | "unquoted"
  | "repeated"
  | "off plan"
  | "no evidence";

/** A fault of a reply, and what to tell the model about it when it gets its second chance. */
export interface Fault {
  code: FaultCode;
  advice: string;
}

/** Most pieces of a reply that an advice repeats, and the longest of them, in characters. */
const MOST_PIECES = 5;
const LONGEST_PIECE = 30;

/** Pieces of a reply for an advice: few, short and as JSON strings, so that they can't pass for instructions. */
export function listed(pieces: readonly string[]): string {
  return pieces
    .slice(0, MOST_PIECES)
    .map((piece) => JSON.stringify(piece.slice(0, LONGEST_PIECE)))
    .join(", ");
}

/** Thrown where a reply has a fault. */
export class Refusal extends ModelFailure {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(`unusable: ${fault.code}`);
    this.fault = fault;
  }
}
