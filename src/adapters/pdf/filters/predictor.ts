/** How rows were predicted before they were packed (ISO 32000-1, 7.4.4.4). */
export interface Prediction {
  /** 1: not at all, 2: TIFF, 10 and above: PNG, each row with its own kind. */
  readonly predictor: number;
  /** Whole bytes of one sample group: colours times bits, at least one. */
  readonly pixelBytes: number;
  readonly rowBytes: number;
}

/** Undoes a PNG predictor; the result is never longer than the data. TIFF's, which only images use, is left alone. */
export function unpredict(data: Uint8Array, { predictor, pixelBytes, rowBytes }: Prediction): Uint8Array {
  if (predictor < 10) return data;
  const rows = Math.ceil(data.length / (rowBytes + 1));
  const out = new Uint8Array(Math.max(0, data.length - rows));
  for (let row = 0; row < rows; row++) {
    const from = row * (rowBytes + 1);
    const kind = data[from];
    const start = row * rowBytes;
    const end = Math.min(start + rowBytes, out.length);
    for (let at = start; at < end; at++) {
      const left = at - start >= pixelBytes ? (out[at - pixelBytes] ?? 0) : 0;
      const up = row > 0 ? (out[at - rowBytes] ?? 0) : 0;
      const corner = row > 0 && at - start >= pixelBytes ? (out[at - rowBytes - pixelBytes] ?? 0) : 0;
      out[at] = (data[from + 1 + at - start] ?? 0) + predicted(kind, left, up, corner);
    }
  }
  return out;
}

/** What a PNG filter type expects of a byte, from its neighbours (PNG specification, 9.2). */
function predicted(kind: number | undefined, left: number, up: number, corner: number): number {
  switch (kind) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const estimate = left + up - corner;
      const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      return 0;
  }
}
