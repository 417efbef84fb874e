/*
 * Parts of an answer that are no evidence of skill, whatever they say. Patterns are tried on lower-case text with
 * plain apostrophes.
 */

const RATIO = "\\d{1,4} ?(?:/|out of) ?\\d";
const TOP_SCORE =
  "(?:full (?:marks?|points?|scores?|credit)|(?:max(?:imum)?|top|high|highest|perfect|excellent|outstanding|best|positive) (?:possible )?(?:scores?|marks?|points?|ratings?|grades?|levels?|evaluation|assessment))";
const JUDGED = "(?:me|my|this|it|the (?:answer|candidate|response)|scores?|ratings?|criteri\\w+|everything)";
const ANY_SCORE =
  "(?:\\d+|five|ten|hundred|perfect|full|max(?:imum)?|top|highest|highly|high|excellent|pass)";

/**
 * Sentences that speak to whoever judges the answer instead of answering: orders to leave the rubric, demands for
 * a score, self-grading, and forged turns of a chat.
 */
export const INSTRUCTION_CUES: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,50}\b(?:instructions?|rubrics?|prompts?|guidelines?|grading|scoring|system message|evaluation criteria)\b/,
  /\b(?:ignore|disregard|forget|override) (?:all |any |everything |the |your |of |these |those ){0,3}(?:previous|prior|above|earlier|your)\b/,
  new RegExp(
    `\\b(?:give|award|grant|assign|rate|score|grade|mark|put|set|output|return|respond with|answer with|deserves?|earns?|worth|merits?|gets?|receives?)\\b.{0,40}${TOP_SCORE}`,
  ),
  new RegExp(
    `\\b(?:give|award|grant|assign|rate|score|grade|mark|output|return|respond|answer|deserves?|earns?|worth|merits?)\\b.{0,30}\\b${JUDGED}\\b.{0,30}${RATIO}|\\b(?:deserves?|earns?|merits?|worth) (?:an? )?${RATIO}|${RATIO} (?:on|for|in) (?:every|each|all)\\b`,
  ),
  new RegExp(
    `\\b(?:give|award|grant|assign|rate|score|grade|mark)\\b(?: it| us| them)? ?(?:me|my|this|the (?:answer|candidate|response))\\b.{0,30}\\b${ANY_SCORE}\\b`,
  ),
  new RegExp(
    `\\b(?:my|your|this|the (?:final|overall|right|correct|only|candidate's)) (?:scores?|rating|grade|marks?|evaluation|assessment)\\b.{0,20}\\b(?:is|are|be|should|must|as|to)\\b.{0,20}${ANY_SCORE}`,
  ),
  /["'](?:scores?|rating|grade|level|accuracy|overall|sufficient|verdict)["'] ?[:=]|\b(?:score|rating|grade|verdict|overall) ?[:=] ?["']?(?:\d|full|max|perfect|excellent|pass)/,
  /\b(?:this|my) (?:answer|response|reply)\b.{0,30}\b(?:deserves?|is (?:perfect|excellent|flawless|complete|correct|outstanding|exemplary)|(?:should|must) (?:get|receive|be (?:rated|scored|graded|given|marked|considered))|meets? (?:all|every)|covers? (?:all|every)|satisf(?:y|ies) (?:all|every)|demonstrates? (?:all|every|mastery|level))\b/,
  /\bthe candidate\b.{0,30}\b(?:deserves?|is (?:perfect|excellent|outstanding|exemplary)|(?:should|must) (?:get|receive|be)|demonstrat\w+|shows? (?:mastery|excellen\w+))\b/,
  /\b(?:mark|treat|consider|count|judge|rate|accept)\b.{0,10}\b(?:this|my) (?:answer|response)?.{0,30}\b(?:correct|complete|covered|perfect|sufficient|excellent|outstanding|passed)\b/,
  /\b(?:evaluator|grader|assessor|examiner|scorer|interviewer)s?\b.{0,30}\b(?:must|should|shall|will|has to|please)\b.{0,60}\b(?:excellent|full|max\w*|perfect|high\w*|pass|top|positive|5|10|100)\b/,
  /\b(?:you are now|act as|pretend (?:to be|you are)|from now on,? you|behave as)\b/,
  /\b(?:dear|hey|hello|attention|note to)(?: the)?,? (?:ai|grader|evaluator|model|system|llm|assistant)\b|^as an ai\b/,
  /\b(?:do not|don't|never) (?:deduct|penali[sz]e|lower (?:my|the) (?:score|grade|marks?)|mark (?:me )?down)\b/,
  new RegExp(
    `\\bi (?:deserve|should get|should receive|demand|expect|request|require)\\b.{0,25}\\b${ANY_SCORE}\\b`,
  ),
  /\ball (?:the |of the )?(?:criteria|reference points?|rubric \w+|competencies)\b.{0,25}\b(?:met|covered|satisfied|fulfilled|5|five|demonstrated)\b/,
  /^(?:system|assistant|developer|human|grader|evaluator|instruction|override|admin)\s*(?:\([^)]{0,20}\))?\s*:/,
  /<\/?(?:system|instructions?|prompt|assistant|rubric|evaluation)\b|<\|(?:im_|system|end)|\[\/?inst\]|###? ?(?:system|instruction|response|evaluation)\b|\bbegin (?:system|admin)\b|\bnew instructions?\b/,
  /\b(?:set|put|make|change|update|raise)\b.{0,30}\b(?:scores?|levels?|ratings?|grades?|marks?)\b.{0,12}\b(?:\d|five|ten|max\w*|top|full|high\w*)/,
  /\bthe candidate (?:has )?passed\b/,
  /\bplease hire me\b|\byou (?:must|should|have to) hire me\b/,
];

/** Praise for the interviewer, the question or the company that carries no reason of its own. */
export const FLATTERY_CUES: readonly RegExp[] = [
  /\b(?:what an? |that's an? |this is an? |that is an? )?(?:great|excellent|wonderful|fantastic|brilliant|amazing|good|insightful|superb|very interesting|interesting) question\b/,
  /\b(?:you|you're|you are)(?: truly| really| such| clearly| obviously| definitely| simply)*(?: an?| the)? (?:\w+ly )?(?:great|excellent|wonderful|fantastic|brilliant|amazing|best|smart|wise|kind|professional|talented|impressive|incredible|awesome|legendary)\b/,
  /\b(?:honou?red|privileged?|grateful|thrilled|humbled|delighted) (?:to (?:be|speak|talk|meet|have)|for (?:this|the|your|being)|that you|just to)\b/,
  /\b(?:an|such an|it's an|it is an|a true|a great) (?:honou?r|privilege)\b/,
  /\b(?:your|this) (?:company|organi[sz]ation|team|interview|product|brand) is (?:truly |really |simply |by far |so |such )*(?:an? |the )?(?:great|excellent|wonderful|fantastic|brilliant|amazing|best|incredible|awesome|world-class|legendary|impressive)\b/,
  /\b(?:i|i've|i have) (?:always |really |truly |deeply |so |greatly )*(?:love|loved|admire|admired|adore|adored|respect|respected|dreamed of) (?:you|your (?:company|team|brand|organi[sz]ation|work|questions?)|working (?:here|for you))\b/,
  /\b(?:the )?best (?:company|interviewer|interview|team|employer) (?:in the world|ever|i(?:'ve| have)|there is|on earth)\b/,
  /\bthank(?:s| you)(?: so| very)? much for (?:this|your|the|having|asking|such|giving|taking)\b/,
];

/** Ways of saying that no answer will come. */
export const NON_ANSWER_CUES: readonly RegExp[] = [
  /\b(?:i )?(?:do not|don't|dont|didn't|wouldn't) (?:really |actually |honestly |even )*(?:know|remember|recall|understand|have an? (?:answer|idea|clue|example|experience)|have any|have much|have experience)\b/,
  /\b(?:no|not a|haven't an?) (?:idea|clue)\b/,
  /\b(?:i'm|i am|im|honestly)? ?not (?:really |so |too |very |quite |entirely )*(?:sure|certain|familiar)\b/,
  /\b(?:can't|cannot|can not|couldn't) (?:really )?(?:answer|say|think of|remember|recall|tell)\b/,
  /\bidk\b|\bdunno\b|\bno comment\b|\bn\/a\b/,
  /^(?:pass|skip|next|nothing|none|no|nope|yes|yeah|maybe|whatever|idk|ok(?:ay)?|fine|good|sure)\W*$/,
  /\b(?:skip|pass on|move on from|next) (?:this|that|the|it|question|one)\b|\b(?:let's|can we|could we|please|i'll|i will|i'd) (?:skip|pass|move on)\b/,
  /\b(?:nothing|no example|none) (?:comes to mind|that i (?:know|can think))\b/,
  /\b(?:never|haven't|have not) (?:really |actually |ever )*(?:used|worked with|heard of|done|seen|tried|come across|learned|studied|had to)\b/,
  /\bhave(?:n't| not)? (?:no|any|zero) (?:experience|knowledge|idea)\b/,
];

/** Frequent function words of other languages; English prose has next to none of them. */
export const OTHER_LANGUAGE_WORDS: ReadonlySet<string> = new Set(
  `de la el los las que en una por con para es del se le les des est et un une dans pour pas sur je nous vous qui
der die das und ist nicht ein eine mit von zu auf ich wir sie den dem für het een van ik niet ook
il che di gli per sono con della nel ho o os um uma não com eu mas por isso`.split(/\s+/),
);
