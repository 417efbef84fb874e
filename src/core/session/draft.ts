import type { Id } from "../ids.ts";
import type { Counts } from "./commands.ts";
import type { CoreEvent } from "./events.ts";
import type { AnswerSide, MetricSample, QuestionSide, Session, Status, Turn } from "./model.ts";

/** A session as its object holds it. Turns are in order of their ordinals. */
export interface SessionState {
  readonly session: Session;
  readonly turns: readonly Turn[];
}

/** What a decision changes; everything in it is committed together or not at all. */
export interface Changes {
  session: Session;
  turns: Turn[];
  metrics: MetricSample[];
  events: CoreEvent[];
}

/** The clock and the id source of one decision. */
export interface Tools {
  now: number;
  newId: () => Id;
}

/** Most turns one session can hold; keeps a session inside one object's memory. */
export const MAX_TURNS = 1000;

/** Collects the changes of one decision over an untouched state. */
export class Draft {
  session: Session;
  readonly tools: Tools;
  readonly #turns: Map<number, Turn>;
  readonly #changed = new Set<number>();
  readonly #metrics: MetricSample[] = [];
  readonly #events: CoreEvent[] = [];

  constructor(state: SessionState, tools: Tools) {
    this.session = { ...state.session };
    this.tools = tools;
    this.#turns = new Map(state.turns.map((turn) => [turn.ordinal, turn]));
  }

  get turns(): Turn[] {
    return [...this.#turns.values()];
  }

  turn(ordinal: number): Turn | undefined {
    return this.#turns.get(ordinal);
  }

  /** The turn that waits for its answer, see {@link openTurnOf}. */
  openTurn(): Turn | null {
    return openTurnOf(this.turns);
  }

  patch(fields: Partial<Session>): void {
    this.session = { ...this.session, ...fields };
  }

  putTurn(turn: Turn): Turn {
    this.#turns.set(turn.ordinal, turn);
    this.#changed.add(turn.ordinal);
    return turn;
  }

  addMetric(metric: Omit<MetricSample, "ordinal" | "at">): MetricSample {
    const sample = { ...metric, ordinal: this.nextSeq(), at: this.tools.now };
    this.#metrics.push(sample);
    return sample;
  }

  emit(event: CoreEvent): void {
    this.#events.push(event);
  }

  nextSeq(): number {
    const seq = this.session.nextSeq;
    this.patch({ nextSeq: seq + 1 });
    return seq;
  }

  newSide(text: string): Pick<AnswerSide, "id" | "seq" | "text" | "at"> {
    return { id: this.tools.newId(), seq: this.nextSeq(), text, at: this.tools.now };
  }

  /** Opens a turn whose first side is given; announces a question. */
  openWith(first: {
    question?: QuestionSide;
    answer?: AnswerSide;
    kind?: Turn["kind"];
    stream?: string;
  }): Turn {
    const { question = null, answer = null, kind = "exchange", stream = null } = first;
    const ordinal = question?.seq ?? answer?.seq;
    if (ordinal === undefined) throw new Error("a turn needs a side");
    const turn = this.putTurn({
      ordinal,
      kind,
      question,
      answer,
      classification: null,
      suggestions: null,
      suggestedBy: null,
      selectedResponse: null,
      rating: null,
      assessment: null,
      retries: [],
    });
    if (question && kind === "exchange") this.announceQuestion(turn, question, stream);
    return turn;
  }

  announceQuestion(turn: Turn, { number, text, by }: QuestionSide, stream: string | null): void {
    this.emit({ type: "turn.asked", data: { turn: turn.ordinal, number, question: text, by, stream } });
  }

  /** Puts an answer on a turn, or opens a turn that has only an answer. */
  answerOn(turn: Turn | null, side: AnswerSide): Turn {
    const answered = turn ? this.putTurn({ ...turn, answer: side }) : this.openWith({ answer: side });
    this.emit({
      type: "turn.answered",
      data: { turn: answered.ordinal, number: answered.question?.number ?? null, answer: side.text },
    });
    return answered;
  }

  setStatus(status: Status): void {
    const from = this.session.status;
    if (from === status) return;
    this.patch({ status });
    this.emit({ type: "session.status", data: { status, from } });
  }

  /** The changes, or null when nothing changed. */
  finish(before: Session): Changes | null {
    const touched =
      this.#changed.size > 0 ||
      this.#metrics.length > 0 ||
      (Object.keys(this.session) as (keyof Session)[]).some((key) => this.session[key] !== before[key]);
    if (!touched) return null;
    return {
      session: { ...this.session, updatedAt: this.tools.now, rev: before.rev + 1 },
      turns: [...this.#changed].sort((a, b) => a - b).map((ordinal) => this.#turns.get(ordinal) as Turn),
      metrics: this.#metrics,
      events: this.#events,
    };
  }
}

/** Turns with a question, in order; a system entry is none. */
export const askedTurns = (turns: readonly Turn[]): Turn[] =>
  turns.filter((turn) => turn.kind === "exchange" && turn.question !== null);

/**
 * The turn that waits for an answer: the latest one with a question, else the interviewer's latest question, which
 * stays open while a client records turns of its own after it. A system entry is never one.
 */
export function openTurnOf(turns: readonly Turn[]): Turn | null {
  const asked = askedTurns(turns);
  const latest = [asked.at(-1), asked.findLast((turn) => turn.question?.by === "engine")];
  return latest.find((turn) => turn && !turn.answer) ?? null;
}

export function countTurns(turns: readonly Turn[]): Counts {
  const counts = { questions: 0, answers: 0, messages: 0 };
  for (const turn of turns) {
    counts.messages += (turn.question ? 1 : 0) + (turn.answer ? 1 : 0);
    if (turn.kind === "system") continue;
    if (turn.question) counts.questions++;
    if (turn.answer) counts.answers++;
  }
  return counts;
}

/** The state with the changes in it. */
export function applyChanges(state: SessionState, changes: Changes): SessionState {
  const turns = [...state.turns];
  for (const turn of changes.turns) {
    const at = turns.findLastIndex((known) => known.ordinal === turn.ordinal);
    if (at >= 0) turns[at] = turn;
    else turns.push(turn);
  }
  return { session: changes.session, turns };
}
