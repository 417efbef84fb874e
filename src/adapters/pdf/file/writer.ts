import { isArray, isDict, isString, Name, type PdfStream, type PdfValue, Ref } from "./objects.ts";

/** Bytes that grow. */
export class ByteWriter {
  private bytes = new Uint8Array(4096);
  length = 0;

  /** Appends text, which must be ASCII. */
  text(text: string): void {
    this.reserve(text.length);
    for (let i = 0; i < text.length; i++) this.bytes[this.length++] = text.charCodeAt(i);
  }

  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  byte(byte: number): void {
    this.reserve(1);
    this.bytes[this.length++] = byte;
  }

  /** A value in PDF syntax, with a blank after it. Streams are written by `PdfWriter` only. */
  value(value: PdfValue): void {
    if (typeof value === "number") this.text(number(value));
    else if (value instanceof Name) this.text(name(value.text));
    else if (value instanceof Ref) this.text(`${value.number} 0 R`);
    else if (isString(value)) this.string(value);
    else if (isArray(value)) {
      this.text("[");
      for (const element of value) this.value(element);
      this.text("]");
    } else if (isDict(value)) {
      this.text("<<");
      for (const [key, element] of value) {
        this.text(name(key));
        this.text(" ");
        this.value(element);
      }
      this.text(">>");
    } else this.text(String(value));
    this.text(" ");
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private string(bytes: Uint8Array): void {
    this.byte(0x28);
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0;
      if (byte === 0x0d) {
        this.text("\\r");
        continue;
      }
      if (byte === 0x28 || byte === 0x29 || byte === 0x5c) this.byte(0x5c);
      this.byte(byte);
    }
    this.byte(0x29);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes);
    this.bytes = grown;
  }
}

/** Plain decimal notation; PDF has no exponents. */
function number(value: number): string {
  const bounded = Math.max(-1e9, Math.min(1e9, value));
  const text = String(bounded);
  return text.includes("e") ? bounded.toFixed(12) : text;
}

function name(text: string): string {
  const escaped = text
    .slice(0, 127)
    .replace(
      /[^\w.+*-]/g,
      (character) => `#${(character.charCodeAt(0) & 0xff).toString(16).padStart(2, "0")}`,
    );
  return `/${escaped}`;
}

/** Writes a new PDF file, object by object. */
export class PdfWriter {
  private readonly out = new ByteWriter();
  private readonly offsets: number[] = [];

  constructor() {
    this.out.text("%PDF-1.7\n");
  }

  /** A reference to an object that will be written later. */
  reserve(): Ref {
    return new Ref(this.offsets.push(0));
  }

  write(value: PdfValue, ref = this.reserve()): Ref {
    this.begin(ref);
    this.out.value(value);
    this.out.text("\nendobj\n");
    return ref;
  }

  writeStream({ dict, stored }: PdfStream): Ref {
    const ref = this.reserve();
    this.begin(ref);
    this.out.value(new Map([...dict, ["Length", stored.length]]));
    this.out.text("stream\n");
    this.out.raw(stored);
    this.out.text("\nendstream\nendobj\n");
    return ref;
  }

  /** Closes the file with its cross-reference table. */
  finish(catalog: Ref): Uint8Array {
    const { out, offsets } = this;
    const table = out.length;
    out.text(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`);
    for (const offset of offsets) out.text(`${String(offset).padStart(10, "0")} 00000 n \n`);
    out.text("trailer\n");
    out.value(
      new Map<string, PdfValue>([
        ["Size", offsets.length + 1],
        ["Root", catalog],
      ]),
    );
    out.text(`\nstartxref\n${table}\n%%EOF\n`);
    return out.finish();
  }

  private begin(ref: Ref): void {
    this.offsets[ref.number - 1] = this.out.length;
    this.out.text(`${ref.number} 0 obj\n`);
  }
}
