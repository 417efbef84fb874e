import { Refused } from "../refusal.ts";
import { unpackAscii85 } from "./ascii85.ts";
import { unpackHex } from "./hex.ts";
import { inflate } from "./inflate.ts";
import { unpackLzw } from "./lzw.ts";
import { unpredict } from "./predictor.ts";
import { unpackRunLength } from "./run-length.ts";

/** One step of a stream's filter chain, with the parameters that text and object streams use. */
export interface Filter {
  readonly name: string;
  readonly predictor: number;
  readonly colors: number;
  readonly bitsPerComponent: number;
  readonly columns: number;
  readonly earlyChange: number;
}

/**
 * Undoes a chain of filters, charging each step's output to `budget.bytes`. An unknown filter, as images have, gives
 * nothing at all. Refuses what costs more than the budget.
 */
export async function unfilter(
  stored: Uint8Array,
  chain: readonly Filter[],
  budget: { bytes: number },
): Promise<Uint8Array> {
  let data: Uint8Array = stored;
  for (const filter of chain) {
    const unpacked = await unpack(data, filter, budget.bytes);
    if (!unpacked || unpacked.length > budget.bytes) throw new Refused("too_complex");
    budget.bytes -= unpacked.length;
    data = unpacked;
  }
  return data;
}

/** Undoes one filter; undefined when the result would be longer than `max` bytes. */
async function unpack(data: Uint8Array, filter: Filter, max: number): Promise<Uint8Array | undefined> {
  switch (filter.name) {
    case "FlateDecode":
    case "Fl":
      return unpredicted(await inflate(data, max), filter);
    case "LZWDecode":
    case "LZW":
      return unpredicted(unpackLzw(data, filter.earlyChange === 0 ? 0 : 1, max), filter);
    case "ASCII85Decode":
    case "A85":
      return unpackAscii85(data, max);
    case "ASCIIHexDecode":
    case "AHx":
      return unpackHex(data);
    case "RunLengthDecode":
    case "RL":
      return unpackRunLength(data, max);
    default:
      return new Uint8Array(0);
  }
}

function unpredicted(data: Uint8Array | undefined, filter: Filter): Uint8Array | undefined {
  const { predictor, colors, bitsPerComponent, columns } = filter;
  const bytesFor = (samples: number) => Math.max(1, Math.ceil((samples * bitsPerComponent) / 8));
  return (
    data && unpredict(data, { predictor, pixelBytes: bytesFor(colors), rowBytes: bytesFor(colors * columns) })
  );
}
