import type { DeliveryMetrics } from "./model.ts";

export interface CategoryFeedback {
  category: string;
  /** 0–100. */
  score: number;
  comments: string;
}

/** From this score on a category is good, below the second one it needs work. */
const GOOD = 75;
const FAIR = 60;

/**
 * Words per minute that are easy to follow. Conversational English runs at about 150 (National Center for Voice and
 * Speech); advice for interviews and talks spans 110 to 160. The score falls to 0 at 60 and 220.
 */
const PACE = { slowest: 60, slow: 110, fast: 160, fastest: 220 };

/** About six disfluencies per hundred words are ordinary (Fox Tree 1995); that much scores 50, twice as much 0. */
const ORDINARY_FILLERS = 0.06;

/** 0–100: 100 inside the comfortable range, falling off linearly outside it. */
export function paceScore(wordsPerMinute: number): number {
  if (wordsPerMinute < PACE.slow) return share(wordsPerMinute - PACE.slowest, PACE.slow - PACE.slowest);
  if (wordsPerMinute > PACE.fast) return share(PACE.fastest - wordsPerMinute, PACE.fastest - PACE.fast);
  return 100;
}

/** 0–100 from fillers per word. */
export const fillerScore = (frequency: number): number =>
  share(2 * ORDINARY_FILLERS - frequency, 2 * ORDINARY_FILLERS);

const share = (part: number, whole: number): number =>
  Math.round(Math.min(1, Math.max(0, part / whole)) * 100);

interface Wording {
  good: string;
  fair: string;
  poor: string;
  advice: string;
}

const WORDING = {
  posture: {
    good: "You sat upright and open throughout",
    fair: "Your posture was mostly steady, with some slouching or shifting",
    poor: "Your posture was often closed or restless",
    advice: "Sit upright with both feet on the floor and your shoulders open",
  },
  "eye-contact": {
    good: "Good eye contact maintained throughout",
    fair: "Eye contact came and went",
    poor: "You looked away from the camera much of the time",
    advice: "Work on maintaining consistent eye contact: look into the camera when you make a point",
  },
  gesture: {
    good: "Your gestures supported what you said",
    fair: "Your gestures were sparse or sometimes distracting",
    poor: "Your gestures distracted from what you said",
    advice: "Keep your hands visible and use them to mark the steps of an answer",
  },
  "speech-clarity": {
    good: "You were easy to understand",
    fair: "Most of what you said was clear; some words were swallowed",
    poor: "Many words were hard to make out",
    advice: "Finish your words and sentences, and keep the microphone close",
  },
} satisfies Record<string, Wording>;

const wordingFor = (score: number, { good, fair, poor }: Wording): string =>
  score >= GOOD ? good : score >= FAIR ? fair : poor;

function paceWording(wordsPerMinute: number): Wording {
  const wpm = Math.round(wordsPerMinute);
  const fast = wordsPerMinute > PACE.fast;
  const direction = fast ? "fast" : "slowly";
  return {
    good: `Your pace of ${wpm} words a minute was easy to follow`,
    fair: `At ${wpm} words a minute you spoke slightly too ${direction}`,
    poor: `At ${wpm} words a minute you spoke too ${direction}`,
    advice: fast
      ? "Work on pacing - speaking too fast: pause after each point"
      : "Work on pacing - speaking too slowly: say the main point first, then the detail",
  };
}

function fillerWording(frequency: number): Wording {
  const percent = Number((frequency * 100).toFixed(1));
  return {
    good: `Few filler words (${percent} in a hundred)`,
    fair: `Some filler words (${percent} in a hundred)`,
    poor: `Filler words were frequent (${percent} in a hundred)`,
    advice: "Reduce filler words: a short silence sounds surer than “um”",
  };
}

/** One row per measured category, in a fixed order; nothing for what was not measured. */
export function deliveryFeedback(
  delivery: DeliveryMetrics | null,
): (CategoryFeedback & { advice: string | null })[] {
  if (!delivery) return [];
  const { speechPaceWpm: wpm, fillerWordFrequency: fillers } = delivery;
  const measured: [string, number | null, Wording][] = [
    ["posture", delivery.postureScore, WORDING.posture],
    ["eye-contact", delivery.eyeContactScore, WORDING["eye-contact"]],
    ["gesture", delivery.gestureScore, WORDING.gesture],
    ["speech-pace", wpm === null ? null : paceScore(wpm), paceWording(wpm ?? 0)],
    ["speech-clarity", delivery.speechClarityScore, WORDING["speech-clarity"]],
    ["filler-words", fillers === null ? null : fillerScore(fillers), fillerWording(fillers ?? 0)],
  ];
  return measured.flatMap(([category, score, wording]) =>
    score === null
      ? []
      : [
          {
            category,
            score,
            comments: wordingFor(score, wording),
            advice: score < GOOD ? wording.advice : null,
          },
        ],
  );
}
