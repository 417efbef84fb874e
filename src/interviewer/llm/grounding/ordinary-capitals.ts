/** Words that English writes with a capital though they name nobody's fact. Lower case. */
export const ORDINARY_CAPITALS: ReadonlySet<string> = new Set(
  `i i'm i'd i'll i've star ok english monday tuesday wednesday thursday friday saturday sunday january february march
april may june july august september october november december`.split(/\s+/),
);

/** Words that open sentences and that the lexicon of answers has no use for. Lower case. */
export const OPENERS: ReadonlySet<string> = new Set(
  `absolutely additionally alternatively altogether briefly certainly clearly congratulations describe elaborate
especially everywhere finally fortunately frankly furthermore generally hello hi honestly imagine importantly indeed
initially instead interestingly lastly meanwhile moreover naturally nevertheless next nobody none nonetheless notably
obviously occasionally otherwise outline overall probably recently regarding similarly sometimes somewhere specifically
summarise summarize surely thirdly throughout ultimately understandably underneath unfortunately until walk welcome
whenever wherever whoever`.split(/\s+/),
);

/** Number words that a text can be caught inventing; smaller ones count things that everybody sees. */
export const LARGE_NUMBERS: ReadonlySet<string> = new Set(
  `thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
dozen dozens hundred hundreds thousand thousands million millions billion billions trillion`.split(/\s+/),
);
