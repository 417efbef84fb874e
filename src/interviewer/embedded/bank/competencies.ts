import type { Competency } from "./bank.ts";

/**
 * What questions judge, and what the levels 1, 3 and 5 of each sound like in an answer (2 and 4 lie between).
 * Anchors describe behaviour that can be heard, in the manner of behaviourally anchored rating scales
 * (Smith and Kendall, "Retranslation of expectations", Journal of Applied Psychology 47(2), 1963).
 */
export const COMPETENCIES = {
  fundamentals: {
    id: "fundamentals",
    name: "Technical fundamentals",
    anchors: {
      1: "Uses the term but cannot say what it means, or explains it wrongly.",
      3: "Explains the concept correctly in own words and says when it is used, without its limits.",
      5: "Explains how it works and why it is so, gives an example from practice and names where it breaks down.",
    },
  },
  "problem-solving": {
    id: "problem-solving",
    name: "Problem solving",
    anchors: {
      1: "Jumps to one answer without asking what the problem is, or stops at the first obstacle.",
      3: "Breaks the problem into steps and reaches a workable solution for the usual case.",
      5: "States assumptions, weighs more than one approach, handles the edge cases and says how the result would be checked.",
    },
  },
  design: {
    id: "design",
    name: "Software and system design",
    anchors: {
      1: "Names technologies or patterns without saying what they would be used for here.",
      3: "Describes sensible parts and how they work together, with little on what could go wrong.",
      5: "Derives the design from requirements, explains the trade-offs it makes, and says how it fails, grows and changes.",
    },
  },
  debugging: {
    id: "debugging",
    name: "Debugging",
    anchors: {
      1: "Guesses at causes or changes things at random to see what happens.",
      3: "Reproduces the fault, reads logs or uses a debugger, and finds a likely cause.",
      5: "Narrows the fault with evidence from one hypothesis to the next, proves the root cause and keeps it from coming back.",
    },
  },
  "code-quality": {
    id: "code-quality",
    name: "Code quality",
    anchors: {
      1: "Content once the code runs; cannot say what makes it easy or hard to change.",
      3: "Names concrete habits such as clear names, small functions and review, and applies them.",
      5: "Explains what a change costs in each alternative, when a rule should be broken, and how a codebase is improved step by step.",
    },
  },
  testing: {
    id: "testing",
    name: "Testing",
    anchors: {
      1: "Relies on trying it by hand, or writes tests without saying what they protect.",
      3: "Knows the kinds of tests and covers the normal case and some edge cases.",
      5: "Chooses what to test and at which level by risk, keeps tests fast and reliable, and knows what they do not prove.",
    },
  },
  performance: {
    id: "performance",
    name: "Performance",
    anchors: {
      1: "Suggests general tricks without measuring or knowing what is slow.",
      3: "Measures first, finds the hot spot and applies a fitting improvement.",
      5: "Sets a target, measures under realistic load, reasons about the limiting resource, and proves the gain against its cost.",
    },
  },
  "security-awareness": {
    id: "security-awareness",
    name: "Security awareness",
    anchors: {
      1: "Leaves security to others, or names a threat without a defence.",
      3: "Knows the common attacks on the subject at hand and the usual defence for each.",
      5: "Reasons from what an attacker wants and can reach, layers defences, and weighs them against cost and use.",
    },
  },
  "data-modelling": {
    id: "data-modelling",
    name: "Data modelling",
    anchors: {
      1: "Puts data wherever it fits at the moment, without keys, constraints or a reason.",
      3: "Finds the entities, relations and keys, and avoids needless duplication.",
      5: "Models from how the data is read, written and kept correct, and says how the schema will change under live data.",
    },
  },
  operations: {
    id: "operations",
    name: "Running software in production",
    anchors: {
      1: "Sees the work as done at release; finds out about faults from users.",
      3: "Deploys by a repeatable process, watches logs and metrics, and can roll back.",
      5: "Plans for failure: clear signals, safe and gradual releases, rehearsed recovery, and learning from each incident.",
    },
  },
  tooling: {
    id: "tooling",
    name: "Tooling",
    anchors: {
      1: "Follows commands from memory without knowing what they do.",
      3: "Uses the everyday tools with understanding and can recover from common mistakes.",
      5: "Picks and shapes tools to the team's need, automates what repeats, and explains what each step costs and gains.",
    },
  },
  experimentation: {
    id: "experimentation",
    name: "Experimentation",
    anchors: {
      1: "Calls a change a success from impressions or a single number.",
      3: "States a hypothesis and a metric, and compares against a control group.",
      5: "Plans sample size and guardrails in advance, knows what would bias the result, and acts on null results too.",
    },
  },
  "product-sense": {
    id: "product-sense",
    name: "Product sense",
    anchors: {
      1: "Starts from a feature and cannot say whose problem it solves.",
      3: "Names the user, the need and a sensible way to meet it.",
      5: "Chooses between needs with evidence, says what will not be built and why, and how success will be measured.",
    },
  },
  communication: {
    id: "communication",
    name: "Communication",
    anchors: {
      1: "Rambles or leaves out what the listener needs to follow.",
      3: "Tells it in a clear order and in words that the listener knows.",
      5: "Fits message, detail and medium to the audience, checks that it was understood, and shows what changed through it.",
    },
  },
  teamwork: {
    id: "teamwork",
    name: "Teamwork",
    anchors: {
      1: "Speaks only of own work, or of others as obstacles.",
      3: "Shares work, helps when asked and says what the others contributed.",
      5: "Puts the shared goal before own tasks, makes others more effective, and names the result that the team reached by it.",
    },
  },
  ownership: {
    id: "ownership",
    name: "Ownership",
    anchors: {
      1: "Waits to be told, or explains the outcome by others or by circumstance.",
      3: "Takes a task to its end and reports problems in time.",
      5: "Answers for the outcome beyond the assigned task, admits own mistakes and makes sure that they cannot recur.",
    },
  },
  "conflict-resolution": {
    id: "conflict-resolution",
    name: "Conflict resolution",
    anchors: {
      1: "Avoids the conflict, escalates at once or tells it as the other's fault.",
      3: "Talks to the other person directly and finds a compromise.",
      5: "Understands the interest behind the other position, agrees on facts or criteria, and leaves the working relation better.",
    },
  },
  leadership: {
    id: "leadership",
    name: "Leadership",
    anchors: {
      1: "Equates leading with giving orders or doing everything personally.",
      3: "Sets a goal, hands out work and follows up.",
      5: "Gives direction and reasons, lets others decide and grow, and shows a result that would not have come otherwise.",
    },
  },
  adaptability: {
    id: "adaptability",
    name: "Adaptability",
    anchors: {
      1: "Holds on to the old plan or complains of the change.",
      3: "Accepts the change and reorganises the work around it.",
      5: "Finds out why things changed, replans fast with those affected, and turns the change into a better result.",
    },
  },
  learning: {
    id: "learning",
    name: "Learning",
    anchors: {
      1: "Names nothing learnt lately, or only what was taught on order.",
      3: "Learns what a task needs by a plan of reading and practice, and uses it.",
      5: "Seeks out own gaps, tests the new knowledge in real work, passes it on and says what it changed.",
    },
  },
  "time-management": {
    id: "time-management",
    name: "Time management",
    anchors: {
      1: "Works on whatever is loudest and learns of a missed date when it is past.",
      3: "Orders tasks by importance and date, and usually keeps to it.",
      5: "Orders work by its effect, guards time for it, renegotiates early when it will not fit, and reports the result.",
    },
  },
  "customer-focus": {
    id: "customer-focus",
    name: "Customer focus",
    anchors: {
      1: "Treats users as a source of tickets or knows them only by hearsay.",
      3: "Listens to the customer and solves the problem that was reported.",
      5: "Finds the need behind the request, balances it with other customers, and checks that it was met.",
    },
  },
  integrity: {
    id: "integrity",
    name: "Integrity",
    anchors: {
      1: "Bends a rule or the truth for convenience and sees nothing in it.",
      3: "Follows the rules and speaks up when asked.",
      5: "Raises the uncomfortable truth early and in the right place, though it costs something, and names who was protected.",
    },
  },
  "decision-making": {
    id: "decision-making",
    name: "Decision making",
    anchors: {
      1: "Decides by habit or by who is loudest, or leaves the decision open.",
      3: "Gathers facts, compares options and gives a reason for the choice.",
      5: "Names criteria and what is not known, decides in time for what is at stake, and revisits when the facts change.",
    },
  },
  motivation: {
    id: "motivation",
    name: "Motivation",
    anchors: {
      1: "Gives reasons that would fit any job, such as pay or a change of scene.",
      3: "Names what in the role and the work is attractive, and why.",
      5: "Connects what has driven them in past work to what this role needs, with examples that show it.",
    },
  },
  values: {
    id: "values",
    name: "Values",
    anchors: {
      1: "Repeats slogans without an example of living by them.",
      3: "Names what matters to them at work and one example.",
      5: "Shows by what they chose, and what it cost, what they stand for, and where they differ from others.",
    },
  },
  resilience: {
    id: "resilience",
    name: "Resilience",
    anchors: {
      1: "Gives up, hides the setback or blames others for it.",
      3: "Recovers from the setback and finishes the work.",
      5: "Faces the setback openly, keeps self and others able to work, and comes out with a changed way of doing things.",
    },
  },
  initiative: {
    id: "initiative",
    name: "Initiative",
    anchors: {
      1: "Does what is assigned; sees problems as someone else's.",
      3: "Notices an improvement, proposes it and carries out a part of it.",
      5: "Starts unasked on something that matters, wins the support it needs, and shows the effect.",
    },
  },
  feedback: {
    id: "feedback",
    name: "Giving and taking feedback",
    anchors: {
      1: "Defends against feedback, or avoids giving any.",
      3: "Listens to feedback and changes something; gives it politely when asked.",
      5: "Seeks feedback, acts on it visibly, and gives others specific and timely feedback that they can use.",
    },
  },
  inclusion: {
    id: "inclusion",
    name: "Inclusion",
    anchors: {
      1: "Treats everyone by the same habit and notices nobody left out.",
      3: "Respects differences and makes room when someone asks for it.",
      5: "Notices who is not heard, changes how the group works so that they are, and shows that it made the result better.",
    },
  },
} as const satisfies Record<string, Competency>;

/** Id of a competency that exists. */
export type CompetencyId = keyof typeof COMPETENCIES;
