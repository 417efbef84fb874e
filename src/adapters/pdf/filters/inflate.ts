import { constants, createInflateRaw } from "node:zlib";

/**
 * Inflates a zlib stream, or returns undefined when there is more than `max` bytes in it. Damaged data gives what
 * came before the damage. The two header bytes and the checksum are passed over, as PDF readers do: some writers get
 * them wrong.
 */
export function inflate(data: Uint8Array, max: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const inflater = createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH });
    inflater.on("data", (chunk: Uint8Array) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length <= max) return;
      resolve(undefined);
      inflater.destroy();
    });
    const finish = () => resolve(concat(chunks, length));
    inflater.on("end", finish);
    inflater.on("error", finish);
    inflater.end(data.subarray(2));
  });
}

function concat(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
