import type { Turn } from "../../../core/session/model.ts";
import type { BankQuestion } from "../bank/bank.ts";
import { ALL_QUESTIONS, findQuestion } from "../bank/index.ts";
import { contentWords } from "../content-words.ts";

/** Share of common content words (Dice) from which two questions ask the same. */
const SAME_QUESTION = 0.7;

let index: { question: BankQuestion; content: ReadonlySet<string> }[] | undefined;

/** Dice coefficient of two sets of content words, 0–1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);
}

/** The bank's question that asks the same as a text in nearly the same words; `null` when none does. */
function nearestQuestion(text: string): BankQuestion | null {
  index ??= ALL_QUESTIONS.map((question) => ({ question, content: contentWords(question.text) }));
  const asked = contentWords(text);
  let best: { question: BankQuestion; likeness: number } | null = null;
  for (const { question, content } of index) {
    const alike = likeness(asked, content);
    if (alike >= SAME_QUESTION && alike > (best?.likeness ?? 0)) best = { question, likeness: alike };
  }
  return best?.question ?? null;
}

/** The bank question behind a turn: the one it names, else, for a recorded question, the one that asks the same. */
export function referenceOf(turn: Turn): BankQuestion | null {
  const { question } = turn;
  if (!question) return null;
  const { source } = question;
  if (source && "bankId" in source && source.bankId) return findQuestion(source.bankId) ?? null;
  return source === null || source.kind === "model" ? nearestQuestion(question.text) : null;
}
