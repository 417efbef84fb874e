import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deliveryFeedback, fillerScore, paceScore } from "../../../src/core/session/delivery-feedback.ts";
import type { DeliveryMetrics } from "../../../src/core/session/model.ts";

const NOTHING: DeliveryMetrics = {
  postureScore: null,
  eyeContactScore: null,
  gestureScore: null,
  speechPaceWpm: null,
  speechClarityScore: null,
  fillerWordFrequency: null,
  emotionTimeline: [],
  overallPerformanceScore: null,
};

const only = (fields: Partial<DeliveryMetrics>) => deliveryFeedback({ ...NOTHING, ...fields });

describe("feedback on delivery", () => {
  it("has a row for each measured category, in a fixed order, and none for what was not measured", () => {
    expect(deliveryFeedback(null)).toEqual([]);
    expect(only({ emotionTimeline: [{ label: "calm", probability: 1, timestamp: 0 }] })).toEqual([]);
    const all = only({
      fillerWordFrequency: 0,
      speechClarityScore: 0,
      speechPaceWpm: 0,
      gestureScore: 0,
      eyeContactScore: 0,
      postureScore: 0,
    });
    expect(all.map(({ category }) => category)).toEqual([
      "posture",
      "eye-contact",
      "gesture",
      "speech-pace",
      "speech-clarity",
      "filler-words",
    ]);
  });

  it("praises from 75, and advises below", () => {
    const at = (postureScore: number) => only({ postureScore })[0];
    expect(at(75)).toMatchObject({ score: 75, advice: null });
    expect(at(74.9)?.advice).toMatch(/Sit upright/);
    expect(new Set([75, 60, 59.9].map((score) => at(score)?.comments)).size).toBe(3);
    expect(at(74.9)?.comments).toBe(at(60)?.comments);
  });

  it("scores pace by its distance from the comfortable range", () => {
    const scores = [0, 60, 85, 110, 135, 160, 190, 220, 400].map(paceScore);
    expect(scores).toEqual([0, 0, 50, 100, 100, 100, 50, 0, 0]);
  });

  it("scores fillers by what is ordinary", () => {
    expect([0, 0.03, 0.06, 0.12, 1].map(fillerScore)).toEqual([100, 75, 50, 0, 0]);
  });

  it("says in whole words a minute whether somebody spoke too fast or too slowly", () => {
    expect(only({ speechPaceWpm: 181.6 })[0]?.comments).toBe(
      "At 182 words a minute you spoke slightly too fast",
    );
    expect(only({ speechPaceWpm: 70 })[0]).toMatchObject({
      comments: "At 70 words a minute you spoke too slowly",
      advice: expect.stringMatching(/too slowly/),
    });
  });

  it("stays within 0–100 and never speaks against its score", () => {
    const percent = fc.double({ min: 0, max: 100, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const measured = fc.record({
      postureScore: fc.option(percent),
      speechPaceWpm: fc.option(fc.double({ min: 0, max: 400, noNaN: true })),
      fillerWordFrequency: fc.option(share),
    });
    fc.assert(
      fc.property(measured, (fields) => {
        const rows = only(fields);
        expect(rows).toHaveLength(Object.values(fields).filter((value) => value !== null).length);
        for (const { score, advice } of rows) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
          expect(advice === null).toBe(score >= 75);
        }
      }),
    );
  });
});
