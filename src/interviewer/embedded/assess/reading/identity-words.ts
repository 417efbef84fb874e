/**
 * Words that tell who somebody is rather than what they can do. They are taken out before anything is judged, so
 * that a swapped gender, family or title cannot change a score.
 */
export const IDENTITY_WORDS: ReadonlySet<string> = new Set(
  `he she him her his hers himself herself they're mr mrs ms miss mister madam sir maam man woman men women male female
boy girl boys girls guy guys lady ladies gentleman gentlemen husband wife father mother dad mom mum son daughter
brother sister uncle aunt nephew niece boyfriend girlfriend businessman businesswoman chairman chairwoman
salesman saleswoman`.split(/\s+/),
);

/** Small words that may stand inside a name: "University of Texas at Austin", "Ludwig van Beethoven". */
export const NAME_CONNECTORS: ReadonlySet<string> = new Set(
  "of at the and for in de la le du di da del der den von van ten ter al el bin ibn y e".split(" "),
);
