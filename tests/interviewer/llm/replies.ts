import type { ModelRequest } from "../../support/scripted-model-server.ts";

/** What a request asks for, told by the shape it wants. */
export type Wanted = "question" | "assessment" | "suggestions" | "classification" | "feedback";

const BY_FIELD: Record<string, Wanted> = {
  question: "question",
  criteria: "assessment",
  suggestions: "suggestions",
  category: "classification",
  feedback: "feedback",
};

export function wantedBy({ body }: ModelRequest): Wanted {
  const fields = Object.keys(body.response_format?.json_schema?.schema.properties ?? {});
  const wanted = fields.map((field) => BY_FIELD[field]).find((each) => each !== undefined);
  if (!wanted) throw new Error("a request of no known shape");
  return wanted;
}

/** The data block of a name, as the model reads it. */
export function blockIn(request: ModelRequest, name: string): string {
  const found = new RegExp(`<<data \\w+ ${name}>>\\n((?:\\|.*\\n)*)<<end`).exec(request.said("user"))?.[1];
  if (found === undefined) throw new Error(`no data block ${name}`);
  return found.replace(/^\| ?/gm, "").trim();
}

const firstWords = (text: string, count: number) => text.split(/\s+/).slice(0, count).join(" ");

export interface GoodAssessment {
  criteria: { criterion: string; quote: string | null; level: unknown }[];
  sufficient: boolean;
  strength: string | null;
  gap: string | null;
  nextStep: string | null;
}

export function goodAssessment(request: ModelRequest, level: unknown = 4): GoodAssessment {
  const quote = firstWords(blockIn(request, "answer"), 12);
  const ids = Array.from(request.said("user").matchAll(/^- ([a-z-]+)\. 1: /gm), (match) => match[1] ?? "");
  if (ids.length === 0) throw new Error("no criteria in the request");
  return {
    criteria: ids.map((criterion) => ({ criterion, quote, level })),
    sufficient: true,
    strength: `You are concrete: “${quote}”.`,
    gap: "You leave open what else you tried.",
    nextStep: "Say what you would do differently.",
  };
}

/** What a good model would say to a request. */
export function goodReply(request: ModelRequest): Record<string, unknown> {
  switch (wantedBy(request)) {
    case "question":
      return { question: `Let us turn to this. ${blockIn(request, "planned question")}`, cites: [] };
    case "assessment":
      return { ...goodAssessment(request) };
    case "suggestions":
      return {
        suggestions: [
          {
            content: "At Halden Post I worked with Redis every day, and [what came of it].",
            structure: "direct",
          },
          { content: "I would begin with what I know about it from my own work.", structure: "technical" },
        ],
      };
    case "classification":
      return { type: "technical", category: "databases", difficulty: "senior", requiresSTAR: true };
    case "feedback":
      return {
        feedback: `You gave reasons for what you did, as in “${firstWords(blockIn(request, "answer 1"), 8)}”.\n\nWhat came of it could be told earlier, and in one sentence.`,
        recommendations: ["Begin with the result.", "Name what you tried first."],
      };
  }
}
