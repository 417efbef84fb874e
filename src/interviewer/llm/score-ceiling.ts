import type { Assessment } from "../../core/session/model.ts";
import { givesOrders } from "../embedded/assess/reading/exclusions.ts";

/**
 * How far a model may rate an answer above the embedded interviewer, 0–1: a little more than one of the five levels. The
 * embedded one reads words, so a good answer in unusual ones may earn more from a model; further apart, it is likelier
 * that the model was talked into it.
 */
const MOST_ABOVE = 0.3;

/**
 * The highest score (0–1) that a model may give an answer, by the embedded interviewer's assessment of it (`floor`).
 * Where that one put a cap (copied question, keyword stuffing, off topic, flattery …), or where something the model read
 * gives orders to a judge, the model may not go above it at all; elsewhere by {@link MOST_ABOVE}. Whatever a text talks
 * a model into, it gains no more than that.
 */
export function scoreCeiling(floor: Assessment, read: readonly string[]): number {
  const score = floor.score ?? 0;
  return floor.caps.length > 0 || read.some(givesOrders) ? score : Math.min(1, score + MOST_ABOVE);
}
