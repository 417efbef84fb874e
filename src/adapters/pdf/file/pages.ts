import { limits } from "../limits.ts";
import { type Dict, isArray, isDict, type PdfValue } from "./objects.ts";
import type { PdfFile } from "./pdf-file.ts";

/** Left, bottom, right, top in points. */
export type Box = readonly [number, number, number, number];

export interface Page {
  readonly dict: Dict;
  readonly resources: Dict;
  readonly box: Box;
  /** Clockwise, in degrees. */
  readonly rotation: 0 | 90 | 180 | 270;
}

/** Attributes that a page inherits from the nodes above it (ISO 32000-1, 7.7.3.4). */
interface Inherited {
  readonly resources: Dict;
  readonly mediaBox: Box;
  readonly cropBox: Box | undefined;
  readonly rotation: number;
}

/** A list of kids that is being walked. */
interface Walk {
  readonly kids: readonly PdfValue[];
  readonly inherited: Inherited;
  next: number;
}

/** US Letter, which readers take where a page says nothing. */
const letter: Box = [0, 0, 612, 792];

/** The first pages of a file; `more` says that there are others. A page tree that loops is walked once. */
export function listPages(file: PdfFile, catalog: Dict): { pages: Page[]; more: boolean } {
  const pages: Page[] = [];
  const seen = new Set<Dict>();
  const root: Inherited = { resources: new Map(), mediaBox: letter, cropBox: undefined, rotation: 0 };
  const walks: Walk[] = [{ kids: [catalog.get("Pages") ?? null], inherited: root, next: 0 }];
  for (let steps = 0; steps < limits.pageTreeSteps; steps++) {
    const walk = walks.at(-1);
    if (!walk) return { pages, more: false };
    if (walk.next === walk.kids.length) {
      walks.pop();
      continue;
    }
    const node = file.resolve(walk.kids[walk.next++]);
    if (!isDict(node) || seen.has(node)) continue;
    seen.add(node);
    const inherited = inherit(file, node, walk.inherited);
    const kids = file.get(node, "Kids");
    if (isArray(kids)) walks.push({ kids, inherited, next: 0 });
    else if (file.name(node, "Type") !== "Pages") {
      if (pages.length === limits.pages) return { pages, more: true };
      pages.push(toPage(node, inherited));
    }
  }
  return { pages, more: true };
}

function inherit(file: PdfFile, node: Dict, above: Inherited): Inherited {
  const resources = file.get(node, "Resources");
  return {
    resources: isDict(resources) ? resources : above.resources,
    mediaBox: toBox(file.numbers(node, "MediaBox", 4)) ?? above.mediaBox,
    cropBox: toBox(file.numbers(node, "CropBox", 4)) ?? above.cropBox,
    rotation: file.number(node, "Rotate") ?? above.rotation,
  };
}

function toPage(dict: Dict, { resources, mediaBox, cropBox, rotation }: Inherited): Page {
  const quarters = (((rotation / 90) % 4) + 4) % 4;
  return {
    dict,
    resources,
    box: (cropBox && intersection(mediaBox, cropBox)) ?? mediaBox,
    rotation: ([0, 90, 180, 270] as const)[quarters] ?? 0,
  };
}

/** A rectangle from any two opposite corners; undefined when it has no area. */
function toBox(corners: number[] | undefined): Box | undefined {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = corners ?? [];
  return withArea([Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)]);
}

function intersection(a: Box, b: Box): Box | undefined {
  return withArea([Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]);
}

function withArea(box: Box): Box | undefined {
  return box[0] < box[2] && box[1] < box[3] ? box : undefined;
}
