/** Past forms that don't end in -ed, of verbs that say what somebody did. */
export const IRREGULAR_ACTIONS: ReadonlySet<string> = new Set(
  `began bought brought broke built came chose cut dealt did drew drove dug fed fought found gave got held kept
laid led left let made met overcame oversaw paid put ran read rebuilt redid redrew rethought rewrote said sat saw
sent set shot shut sold spent split spoke spread stood stuck swept swapped taught thought threw told took undertook
undid upheld went withdrew won woke wound wrote`.split(/\s+/),
);

/** Words in -ed that say how somebody was or felt, not what they did. */
export const NO_ACTIONS: ReadonlySet<string> = new Set(
  `needed wanted liked hated loved hoped wished feared bored tired excited interested seemed happened supposed
surprised worried scared used believed pleased involved concerned experienced skilled based red hundred indeed speed
need feed seed bed united related stressed frustrated ashamed embarrassed disappointed confused deserved belonged
enjoyed struggled lacked remained existed appeared`.split(/\s+/),
);

/** Words that may stand between a pronoun and its verb. */
export const BETWEEN_SUBJECT_AND_VERB: ReadonlySet<string> = new Set(
  `also then first next finally quickly immediately personally just simply carefully directly always usually
immediately eventually later again therefore already even both actively quietly calmly myself
have had 've 'd gradually once twice never still actually basically really`.split(/\s+/),
);

/** Modal openings of an intended action: "I would call", "I'd ask", "I will check". */
export const MODALS: ReadonlySet<string> = new Set(
  "would 'd will 'll should could can might must".split(" "),
);

/** Verbs after a modal that announce no step. */
export const EMPTY_INTENTIONS: ReadonlySet<string> = new Set(
  `be say like love think guess assume imagine hope feel have need want know do try just probably maybe not depend
describe`.split(/\s+/),
);
