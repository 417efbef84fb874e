/** What is said of a category of content, by how well it went. Slots: quote. */
interface CategoryPhrases {
  good: readonly string[];
  fair: readonly string[];
  poor: readonly string[];
}

export const CATEGORY_PHRASES: Record<string, CategoryPhrases> = {
  "technical-knowledge": {
    good: ["Sound knowledge, well explained, as in “{quote}”.", "You know the subject: “{quote}”."],
    fair: [
      "The main ideas are there (“{quote}”), the details and limits less so.",
      "“{quote}” is right, but not the whole of it.",
    ],
    poor: [
      "The answers touch the subject without getting hold of it, as in “{quote}”.",
      "“{quote}” leaves the main points unsaid.",
    ],
  },
  "problem-solving": {
    good: ["You give reasons and weigh them: “{quote}”.", "“{quote}” shows how you think a problem through."],
    fair: [
      "You reason in places, as in “{quote}”, and assert in others.",
      "“{quote}” is a start; the other side of it is missing.",
    ],
    poor: [
      "You say what you would do, seldom why: “{quote}”.",
      "“{quote}” comes without the reasoning behind it.",
    ],
  },
  structure: {
    good: [
      "Your stories are complete and end on a result: “{quote}”.",
      "Situation, action, result: “{quote}” closes the arc.",
    ],
    fair: [
      "The events can be followed, but not all of them end: “{quote}”.",
      "“{quote}” needs the part before or after it.",
    ],
    poor: [
      "It is hard to find an event from start to end; “{quote}” stands alone.",
      "“{quote}” is not yet a story.",
    ],
  },
  communication: {
    good: ["Clear and in order, for instance “{quote}”.", "Easy to follow: “{quote}”."],
    fair: [
      "Mostly clear; “{quote}” could be said more simply.",
      "One can follow you, with some effort at “{quote}”.",
    ],
    poor: [
      "Too short or too tangled to follow with ease: “{quote}”.",
      "“{quote}” leaves the listener to do the work.",
    ],
  },
  evidence: {
    good: ["You back what you say, as in “{quote}”.", "Details like “{quote}” make you credible."],
    fair: [
      "Some details, such as “{quote}”; more of them would help.",
      "“{quote}” is concrete, other answers less.",
    ],
    poor: [
      "Hardly an example or a number; “{quote}” could have been said by anyone.",
      "“{quote}” stays general.",
    ],
  },
  "personal-contribution": {
    good: ["Your own part is plain to see: “{quote}”.", "“{quote}” says what you did."],
    fair: [
      "Your part shows in places, as in “{quote}”.",
      "“{quote}” is yours; elsewhere it is hard to tell.",
    ],
    poor: ["What you did yourself stays open: “{quote}”.", "“{quote}” doesn't tell me your part."],
  },
};
