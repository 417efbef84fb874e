import type { RubricAnchors } from "../bank/bank.ts";

/** The rubric's words for a level of 1–5; 2 and 4 lie between the anchors. */
export function anchorAt(anchors: RubricAnchors, level: number | null): string {
  switch (level) {
    case 1:
    case 3:
    case 5:
      return anchors[level];
    case 2:
      return `Not yet: ${anchors[3]}`;
    case 4:
      return `More than: ${anchors[3]}`;
    default:
      return anchors[3];
  }
}
