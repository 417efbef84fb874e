/** Wording of questions for somebody who designs, leads or answers for more than their own work. */
export const SENIOR_CUES: readonly RegExp[] = [
  /^design an?\b/,
  /\bhow (?:would|do) you (?:design|architect)\b/,
  /\barchitect(?:ure|s|ing)?\b/,
  /\b(?:million|billion|petabytes?|terabytes?|\d+ ?tb|thousands of|hundreds? (?:of )?(?:microservices|services|teams))\b/,
  /\b(?:at scale|scal(?:e|ing) (?:a|an|the|from|to)|large platform|multi-region|multi-tenant|enterprise)\b/,
  /\b(?:trade-?offs?)\b/,
  /\b(?:zero downtime|without stopping|design for failure|disaster recovery|recovery target|threat model|exactly-once|consensus|shard(?:ing|ed)?)\b/,
  /\b(?:strateg(?:y|ic|ies)|roadmap|vision|board|executives?|c-level|budget|turnover|whole company|reorgani[sz]ation)\b/,
  /\b(?:across (?:several|many|all|multiple|the)|organi[sz]ation-wide|company-wide|your organi[sz]ation|several (?:teams|departments)|(?:two|three|five|ten|twelve) teams|division|department that)\b/,
  /\b(?:leaders? (?:who|whose|into)|into leaders?|leadership (?:role|philosophy|style)|management style|kind of leader|without (?:having )?(?:any )?authority|mentored|let someone go|underperforming team|as their lead|lead your team|led an?|you led)\b/,
  /\b(?:values? alive|culture would you want to build|technical debt)\b/,
];

/** Wording of introductions, definitions and simple preferences. */
export const JUNIOR_CUES: readonly RegExp[] = [
  /\b(?:about yourself|introduce yourself|your (?:background|hobbies|strengths?|weakness(?:es)?)|(?:greatest|biggest|main) (?:strengths?|weakness)|free time|spare time|through your (?:resume|cv))\b/,
  /\b(?:describes? you|you describe yourself|describe you|did you study)\b/,
  /\b(?:stand for|in simple terms|in your own words|do we mean by|used for)\b/,
  /^(?:can you |please )?(?:define|name|list)\b/,
  /\b(?:keyword|declare|basic)\b/,
  /\b(?:first day|first job|not understand|finished your work|running late|never done before)\b/,
  /\b(?:want to work here|want to join|know about (?:our|us|the)|hire you|yourself in|career goals|motivates|attracted|attracts|interests you|looking for in|prefer to work|ideal (?:workplace|job|company)|work environment|makes a good)\b/,
  /\bwhich \w+ (?:command|keyword|operator|tag|method)\b/,
];

/** A plain request for a meaning: "What is X?", "What does X do?". Longer ones ask for more than a definition. */
export const DEFINITION_FORM =
  /^(?:what(?:'s| is| are| does)|explain what) (?:the purpose of |meant by |it )?(?!your?\b|the (?:difference|best|role|most)\b)/;

/** What turns a definition into a question of method. */
export const BEYOND_DEFINITION =
  /\b(?:difference|differs?|compare|why|when|how|between|pros|cons|trade-?offs?|cost|misleading|prevent|you(?:r|rself)?)\b/;

/** Longest plain definition question, in words. */
export const DEFINITION_MAX_WORDS = 16;
