/*
 * Wording by which an answer shows something or evades it. Global patterns for lower-case text with plain
 * apostrophes.
 */

const NUMBER_WORD =
  "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|(?:a |one )?(?:hundred|thousand|million|billion|dozen)|several (?:hundred|thousand))";
const UNIT =
  "(?:%|percent|per ?cent|x\\b|times|fold|ms\\b|milliseconds?|seconds?|minutes?|mins?\\b|hours?|days?|weeks?|months?|years?|sprints?|gb\\b|mb\\b|tb\\b|kb\\b|k\\b|m\\b|million|billion|thousand|users?|customers?|clients?|requests?|people|engineers?|developers?|students?|pupils?|patients?|tickets?|orders?|rows?|lines|points?|queries|records|events|transactions|teams?|services?|servers?|nodes?|bugs?|tests?|incidents?|complaints?|calls?|pages?|screens?|interviews?|meetings?|euros?|dollars?|pounds?|usd|eur|degrees?|beds?|classes|stores?|products?|deployments?|releases?|errors?|failures?)";

/** A number in digits, from its first one on; bounded, since a row of them without a unit would be tried from each. */
const DIGITS = "(?<![\\w.,])\\d{1,15}(?:[.,]\\d{1,15}){0,4}";

/** An amount with its unit: what makes a result checkable. */
export const MEASURES = new RegExp(
  `[$€£]\\s?\\d{1,15}(?:[.,]\\d{1,15}){0,4}(?:\\s?(?:k|m|bn|million|thousand)\\b)?|(?:${DIGITS}|\\b${NUMBER_WORD})(?:\\s|-)?(?:\\w+ )?${UNIT}|\\b(?:half|halved|halving|doubled|tripled|quadrupled|twice|a third|two thirds|a quarter|three quarters|to zero|one in \\w+)\\b`,
  "g",
);

/** Any number in digits that is not a list marker. */
export const NUMBERS = /(?<![\w.])\d[\d.,]*(?![\d.]*[.)]\s)/g;

/** Signs that the answer comes down to a case. */
export const EXAMPLES =
  /\b(?:for example|for instance|e\.g\.?|such as|like when|concretely|specifically|in one case|in our case|in my case|one example|an example|to illustrate|imagine|suppose|say you|let's say|in practice|in production|in my (?:last|current|previous) (?:\w+ )?(?:job|role|team|project|company)|one time|that day|when i (?:\w+ )?(?:was|worked|built|ran|used|had))\b/g;

/** Signs of reasoning: cause, condition, contrast and weighing. */
export const REASONS =
  /\b(?:because|so that|therefore|which means|that means|this means|meaning that|otherwise|thus|hence|in order to|the reason|due to|that's why|which is why|that way|leads? to|causes?|depends on|depending on|unless|however|trade-?offs?|instead of|rather than|at the cost of|the cost is|on the other hand|whereas|although|even though|in contrast|downsides?|drawbacks?|compared (?:to|with)|but (?:it|the|that|this|you|only|not|when|if)|if (?:the|you|it|i|we|a|two|one|there)|so (?:the|you|it|i|we|that|a|every|each|no)|since (?:the|it|we|i|they|a))\b/g;

/** Signs of an order that a listener can follow. */
export const ORDER =
  /\b(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|then|next|after (?:that|this)|finally|in the end|to start|to begin|before (?:that|this)|at first|later|meanwhile|on (?:the )?one hand|on the other hand|as a result|in short|in summary|there (?:are|were) (?:two|three|four)|one (?:is|was)|the other|last(?:ly)?|step)\b/g;

/** Words that take the place of something definite. */
export const HEDGES =
  /\b(?:kind of|sort of|somehow|something|somewhat|stuff|things|thing|various|etc|and so on|whatever|probably|maybe|perhaps|i guess|i suppose|generally|in general|a lot|lots of|some kind|some sort|more or less|best practices|many ways|different ways|did my best|do my best|tried my best|try my best|worked hard|work hard|good results?|great results?|went well|worked out|was fine|was good|was nice|pretty good|as usual|and everything|a bit|normally|hopefully|stuff like that|really well|very well|well enough|good job|the usual)\b/g;

/** Praise of oneself or of a result, which needs evidence beside it. */
export const CLAIMS =
  /\b(?:i'm|i am|i consider myself|i was|i've always been) (?:very |really |extremely |quite |pretty |also |an? |the |always )*(?:good|great|expert|excellent|strong|skilled|proficient|passionate|hard[- ]working|hard worker|fast learner|quick learner|natural (?:born )?leader|team player|perfectionist|detail[- ]oriented|best|outstanding|very experienced|highly \w+)\b|\b(?:significantly|dramatically|massively|hugely|greatly|tremendously|substantially|drastically) (?:improved|reduced|increased|better|faster|more|less)\b|\b(?:improved|reduced|increased|boosted|optimi[sz]ed|sped up|made)\b[^.!?]{0,40}\b(?:significantly|dramatically|massively|hugely|a lot|greatly|tremendously|substantially|drastically|much (?:better|faster))\b|\b(?:everyone|everybody|all (?:the )?(?:users|customers|clients|colleagues|stakeholders)) (?:loved|was (?:very )?(?:happy|impressed)|were (?:very )?(?:happy|impressed))\b|\bi (?:always|never) (?:deliver|miss|fail|make mistakes|succeed|finish)\b|\b(?:huge|great|big|massive|tremendous|complete) (?:success|improvement|impact|difference)\b/g;
