/** What to say when a question went unanswered, before an easier one. Kind, short, no comment on the silence. */
export const MOVING_ON: readonly string[] = [
  "That's all right, let's try something else.",
  "No problem, we'll leave that one.",
  "That's fine. Let's move on.",
  "Not every question fits; here is another one.",
  "Fair enough, let's take a different one.",
];

/** What to say before the questions get harder. */
export const STEPPING_UP: readonly string[] = [
  "Those were solid answers, so let's go a step deeper.",
  "You seem at home here. Something harder, then.",
  "Good, that gives me a clear picture. Let me raise the bar a little.",
  "Since that went well, a more demanding one.",
];

/** What to say before the questions get easier. */
export const STEPPING_DOWN: readonly string[] = [
  "Let's take a step back to the basics.",
  "Let me ask something more basic.",
  "Let's come at this from an easier side.",
  "I'll start from a simpler point.",
];

/** What to say when all that was planned has been asked. */
export const ONE_MORE: readonly string[] = ["One more, if you have the time.", "Let me add one question."];
