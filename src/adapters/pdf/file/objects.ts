/** The values a PDF is made of (ISO 32000-1, 7.3). Dictionaries are Maps, so no key of a file can reach a prototype. */
export type PdfValue =
  | null
  | boolean
  | number
  | Name
  | Ref
  | PdfString
  | PdfStream
  | Dict
  | readonly PdfValue[];

/** Bytes, not text: what they mean depends on the font or the key they are used with. */
export type PdfString = Uint8Array;

export type Dict = ReadonlyMap<string, PdfValue>;

export class Name {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** An indirect reference. Generations are not kept: the last definition of a number is the one that counts. */
export class Ref {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

export class PdfStream {
  readonly dict: Dict;
  /** The bytes as stored, before any filter is undone. */
  readonly stored: Uint8Array;

  constructor(dict: Dict, stored: Uint8Array) {
    this.dict = dict;
    this.stored = stored;
  }
}

export const isDict = (value: PdfValue | undefined): value is Dict => value instanceof Map;

export const isArray = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);

export const isString = (value: PdfValue | undefined): value is PdfString => value instanceof Uint8Array;
