import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Command } from "../../../src/core/session/commands.ts";
import { countTurns, openTurnOf, type SessionState } from "../../../src/core/session/draft.ts";
import { idleDeadline } from "../../../src/core/session/idle.ts";
import { isFinal } from "../../../src/core/session/lifecycle.ts";
import { decide, passTime } from "../../../src/core/session/machine.ts";
import { STATUSES, type Status } from "../../../src/core/session/model.ts";
import { settle } from "../../../src/core/session/settle.ts";
import {
  scriptedAssessment,
  scriptedEvaluation,
  scriptedQuestion,
} from "../../support/scripted-interviewer.ts";
import { apply, ENGINE_RULES, given, newState, refusal, START, toolsAt } from "../../support/state.ts";

const answer = (text: string, number: number | null = null): Command => ({
  kind: "answer",
  text,
  number,
  spokenSeconds: null,
});
const plan = { questions: [], engine: scriptedQuestion(1).engine };

/** The state after the interviewer did its oldest piece of work. */
function worked(state: SessionState, now = START + 2000): SessionState {
  const [work] = state.session.work;
  if (!work) throw new Error("nothing is owed");
  const asked = state.turns.filter((turn) => turn.question?.by === "engine").length;
  const question = asked < 10 ? scriptedQuestion(asked + 1) : null;
  const tools = toolsAt(now);
  switch (work.kind) {
    case "opening":
      return apply(state, settle(state, work.generation, { kind: "opening", plan, question }, tools));
    case "turn": {
      const assessment = scriptedAssessment("text");
      return apply(state, settle(state, work.generation, { kind: "turn", assessment, question }, tools));
    }
    case "evaluation": {
      const made = {
        kind: "evaluation" as const,
        assessments: [],
        evaluation: scriptedEvaluation([]),
        covers: 0,
      };
      return apply(state, settle(state, work.generation, made, tools));
    }
    default:
      throw new Error(work.kind);
  }
}

const interview = () => worked(newState({ rules: ENGINE_RULES }));

function inStatus(status: Status): SessionState {
  const state = newState({ status: status === "scheduled" ? "scheduled" : "active" });
  return status === "active" ? state : given(state, { kind: "update", status });
}

describe("status", () => {
  const legal: Record<Status, Status[]> = {
    scheduled: ["active", "completed", "cancelled"],
    active: ["paused", "completed", "cancelled"],
    paused: ["active", "completed", "cancelled"],
    completed: [],
    cancelled: [],
  };
  for (const from of STATUSES) {
    for (const to of STATUSES) {
      const same = from === to || (from === "scheduled" && to === "paused");
      const outcome = same ? "changes nothing" : legal[from].includes(to) ? "moves" : "is refused";
      it(`${from} → ${to} ${outcome}`, () => {
        const state = inStatus(from);
        const decision = decide(state, { kind: "update", status: to }, toolsAt(START + 5000));
        if (outcome === "is refused") {
          expect(decision).toMatchObject({ ok: false, error: { code: "wrong_status", from, to } });
        } else {
          expect(decision.ok).toBe(true);
          if (decision.ok) expect(decision.value.changes?.session.status ?? "same").toBe(same ? "same" : to);
        }
      });
    }
  }
});

describe("an answer", () => {
  it("is stored before the interviewer is asked, and then owes a turn", () => {
    const state = given(interview(), answer("I would measure first."));
    expect(state.turns.at(-1)?.answer?.text).toBe("I would measure first.");
    expect(state.session.work).toMatchObject([{ kind: "turn", ordinal: state.turns.at(-1)?.ordinal }]);
  });

  it("is refused while one is thinking", () => {
    const state = given(interview(), answer("First."));
    expect(refusal(state, answer("Second."))).toBe("thinking");
  });

  it("with the number and text of the one just given changes nothing", () => {
    const state = given(interview(), answer("Mine.", 1));
    const again = decide(state, answer("Mine.", 1), toolsAt(START + 9000));
    expect(again).toMatchObject({ ok: true, value: { changes: null, ordinal: state.turns[0]?.ordinal } });
    expect(refusal(worked(state), answer("Mine.", 1))).toBe("accepted");
  });

  it("with a number that is not the open question is refused", () => {
    expect(refusal(interview(), answer("Mine.", 2))).toBe("not_the_open_question");
    const later = worked(given(interview(), answer("Mine.", 1)));
    expect(refusal(later, answer("Another.", 1))).toBe("not_the_open_question");
  });

  it("longer than the session's rules is refused, counted in code points", () => {
    expect(refusal(interview(), answer("😀".repeat(2000)))).toBe("accepted");
    expect(refusal(interview(), answer("😀".repeat(2001)))).toBe("invalid");
  });

  it("to the tenth question completes the interview and owes its evaluation", () => {
    let state = interview();
    for (let n = 1; n <= 10; n++) state = worked(given(state, answer(`Answer ${n}.`, n)));
    expect(state.session).toMatchObject({ status: "completed", endedBy: "limit" });
    expect(state.session.work).toMatchObject([{ kind: "evaluation" }]);
    expect(worked(state).session.evaluation).not.toBeNull();
    expect(refusal(state, answer("More."))).toBe("wrong_status");
  });

  it("that comes back late from the interviewer, or twice, changes nothing", () => {
    const thinking = given(interview(), answer("Mine."));
    const generation = thinking.session.work[0]?.generation ?? "";
    const made = {
      kind: "turn" as const,
      assessment: scriptedAssessment("Mine."),
      question: scriptedQuestion(2),
    };
    const settled = apply(thinking, settle(thinking, generation, made, toolsAt(START + 3000)));
    expect(settle(settled, generation, made, toolsAt(START + 4000))).toBeNull();
    const ended = given(thinking, { kind: "update", status: "completed" });
    expect(settle(ended, generation, made, toolsAt(START + 4000))).toBeNull();
    expect(ended.turns.at(-1)?.answer?.text).toBe("Mine.");
  });
});

describe("silence", () => {
  const minutes = (count: number) => count * 60_000;

  it("of thirty minutes completes the interview at that instant and owes an evaluation", () => {
    const state = interview();
    const asked = state.turns[0]?.question?.at ?? 0;
    expect(passTime(state, toolsAt(asked + minutes(30) - 1))).toBeNull();
    const ended = apply(state, passTime(state, toolsAt(asked + minutes(45))));
    expect(ended.session).toMatchObject({
      status: "completed",
      endedBy: "idle",
      endedAt: asked + minutes(30),
    });
    expect(ended.session.work).toMatchObject([{ kind: "evaluation" }]);
  });

  it("does not strike while an answer is thinking", () => {
    const state = given(interview(), answer("Mine."));
    expect(idleDeadline(state)).toBeNull();
    expect(passTime(state, toolsAt(START + minutes(600)))).toBeNull();
  });

  it("stops while paused and goes on afterwards", () => {
    const state = interview();
    const asked = state.turns[0]?.question?.at ?? 0;
    const paused = given(state, { kind: "update", status: "paused" }, asked + minutes(20));
    expect(passTime(paused, toolsAt(asked + minutes(500)))).toBeNull();
    const resumed = given(paused, { kind: "update", status: "active" }, asked + minutes(100));
    expect(idleDeadline(resumed)).toBe(asked + minutes(110));
  });
});

describe("recorded turns", () => {
  it("pair an assistant's message with the user's that follows, and keep the order of all sides", () => {
    let state = newState();
    for (const [role, content] of [
      ["assistant", "Q1"],
      ["system", "note"],
      ["user", "A1"],
      ["user", "A1 again"],
      ["assistant", "Q2"],
    ] as const) {
      state = given(state, { kind: "record_message", role, content });
    }
    const sides = state.turns
      .flatMap(({ question, answer }) => [question, answer])
      .filter((side) => side !== null);
    const texts = sides.sort((a, b) => a.seq - b.seq).map(({ text }) => text);
    expect(texts).toEqual(["Q1", "note", "A1", "A1 again", "Q2"]);
    expect(state.turns[0]).toMatchObject({ question: { text: "Q1" }, answer: { text: "A1" } });
    expect(countTurns(state.turns)).toEqual({ questions: 2, answers: 2, messages: 5 });
    expect(openTurnOf(state.turns)?.question?.text).toBe("Q2");
  });

  it("make a scheduled or paused session active and are refused by a finished one", () => {
    const exchange: Command = { kind: "record_exchange", question: "Q", answer: "A" };
    expect(given(inStatus("scheduled"), exchange).session.status).toBe("active");
    expect(given(inStatus("paused"), exchange).session.status).toBe("active");
    expect(refusal(inStatus("completed"), exchange)).toBe("wrong_status");
    expect(refusal(inStatus("cancelled"), exchange)).toBe("wrong_status");
  });
});

describe("any sequence of commands", () => {
  const text = fc.string({ minLength: 1, maxLength: 20 });
  const command: fc.Arbitrary<Command> = fc.oneof(
    text.map((value) => answer(value)),
    fc.tuple(text, fc.integer({ min: 1, max: 12 })).map(([value, number]) => answer(value, number)),
    fc
      .tuple(text, text)
      .map(([question, reply]): Command => ({ kind: "record_exchange", question, answer: reply })),
    fc
      .tuple(fc.constantFrom("user", "assistant", "system" as const), text)
      .map(([role, content]) => ({ kind: "record_message", role, content }) as Command),
    fc.constantFrom(...STATUSES).map((status): Command => ({ kind: "update", status })),
    fc.constant<Command>({ kind: "end", score: null, feedback: null }),
    fc.constant<Command>({ kind: "evaluate", requires: "answer" }),
  );

  it("never loses a turn, never leaves a final status, and raises rev by one a commit", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(command, fc.boolean(), fc.nat({ max: 40 })), { maxLength: 40 }),
        (steps) => {
          let state = newState({ rules: ENGINE_RULES });
          let now = START;
          for (const [each, work, minutes] of steps) {
            now += minutes * 60_000;
            const before = state;
            state = apply(state, passTime(state, toolsAt(now)));
            if (work && state.session.work.length) state = worked(state, now);
            const decision = decide(state, each, toolsAt(now));
            if (decision.ok) state = apply(state, decision.value.changes);
            for (const turn of before.turns) {
              const after = state.turns.find(({ ordinal }) => ordinal === turn.ordinal);
              expect(after?.question).toEqual(turn.question);
              if (turn.answer) expect(after?.answer).toEqual(turn.answer);
            }
            if (isFinal(before.session.status)) expect(state.session.status).toBe(before.session.status);
            expect(state.session.rev).toBeGreaterThanOrEqual(before.session.rev);
            const seqs = state.turns
              .flatMap(({ question, answer: a }) => [question?.seq, a?.seq])
              .filter(Boolean);
            expect(new Set(seqs).size).toBe(seqs.length);
            expect(state.turns.filter((turn) => turn.question?.by === "engine").length).toBeLessThanOrEqual(
              10,
            );
          }
        },
      ),
    );
  });
});
