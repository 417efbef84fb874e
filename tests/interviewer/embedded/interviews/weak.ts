/** A candidate who says little: general words, fillers, questions left open. */
export const WEAK_ANSWERS: readonly string[] = [
  "Yeah, so, um, it was kind of a bigger project and we basically changed a lot of stuff. It went really well I think, everybody was happy with it.",
  "I don't know Kubernetes.",
  "I would make sure that it works correctly and use best practices, and test it well.",
  "Um, I would just, like, retry it until it works.",
  "JWT, because it is modern and everybody uses it.",
  "fine",
  "I usually don't have conflicts, I am a team player and I get along with everybody really well.",
  "I would try to do both somehow and do my best, you know.",
  "I'd give them a number, it's no problem, we can always work hard and make it.",
  "I think both are important, it depends.",
];
