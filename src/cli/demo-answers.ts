import { ALL_QUESTIONS } from "../interviewer/embedded/bank/index.ts";

/** Stories the demo's candidate tells where the question is about the resume or about what was just said. */
const STORIES: readonly string[] = [
  "When our booking API slowed down in March, I profiled it and found that every search joined nine tables. I built a read model in PostgreSQL that an outbox keeps current, and moved the searches to it. The median went from 900 to 120 milliseconds and the load on the database fell by half. I learnt to measure before I cache.",
  "At Harbor Logistics we had to move fourteen services to Kubernetes without downtime. I wrote the migration plan, moved one service myself to find the traps, and then ran each cut-over with its owner. We finished in ten weeks and had no outage; two of my checks caught a wrong health probe before users could.",
  "I mentored two juniors for six months. I paired with each of them twice a week, wrote down what they should be able to do by themselves, and went through it with them every month. Both now own a service, and one of them led our last migration.",
];

const VAGUE: readonly string[] = [
  "We had some discussions about that. We looked at it as a team and in the end it worked out quite well.",
  "Um, I think it is, like, basically about keeping things simple, you know, and, um, we did that a lot.",
];

type Quality = "strong" | "middling" | "vague" | "none";

/** How well the demo's candidate answers each question, in order. */
const QUALITIES: readonly Quality[] = [
  "strong",
  "strong",
  "none",
  "vague",
  "strong",
  "middling",
  "strong",
  "none",
  "strong",
  "middling",
];

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z]{4,}/g));

/** The story that shares most words with the question; in turn where none shares any. */
function storyFor(question: string, number: number): string {
  const asked = wordsOf(question);
  const shared = STORIES.map((story) => wordsOf(story).intersection(asked).size);
  const most = Math.max(...shared);
  return STORIES[most > 0 ? shared.indexOf(most) : number % STORIES.length] ?? "";
}

/** What the demo's candidate says to a question; `number` counts from 1. The same question gets the same answer. */
export function demoAnswer(question: string, number: number): string {
  const quality = QUALITIES[(number - 1) % QUALITIES.length] ?? "strong";
  const known = ALL_QUESTIONS.find(({ text }) => question.includes(text));
  const model = known?.model ?? storyFor(question, number);
  switch (quality) {
    case "strong":
      return model;
    case "middling": {
      const sentences = model.split(/(?<=\.)\s+/);
      return sentences.slice(0, Math.ceil(sentences.length / 3)).join(" ");
    }
    case "vague":
      return VAGUE[number % VAGUE.length] ?? "";
    case "none":
      return number < 5 ? "fine" : "I don't know.";
  }
}
