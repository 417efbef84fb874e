/** Sounds that are never words of a sentence. */
export const FILLER_SOUNDS: ReadonlySet<string> = new Set(
  "um umm ummm uh uhh uhm erm er eh hm hmm hmmm mm mmm ah uhhuh mhm".split(" "),
);

/**
 * Words and phrases used as fillers, in places where they carry no meaning: "like" and its kin only between commas,
 * after a form of "be" before an intensifier, or opening a sentence. Tried on lower-case text with plain apostrophes.
 */
export const FILLER_PHRASES: readonly RegExp[] = [
  /,\s*like\s*,|(?:^|[.!?]\s+)like,|\b(?:was|is|were|are|i'm|it's|and|but|so) like\b(?!\s+(?:a|an|the|that|this|these|those|any|my|our|in)\b)|\blike,|\b(?:just|really|kinda) like\b(?!\s+(?:a|an|the|that|this|any|my|our|in)\b)/g,
  /(?:,|^|[.!?]|\b(?:and|but|so|um|uh|like))\s*you know(?:,|\.|\s+(?:like|what i mean|i|it|we|so|um|uh|just)\b)|,\s*you know\b/g,
  /\bi mean,|(?:^|[.!?]\s+)i mean\b/g,
  /\b(?:sort|kind) of,? like\b|\bkinda\b|\bsorta\b/g,
  /\bor (?:something|whatever|stuff)(?: like that)?\b|\band (?:stuff|whatnot|so on and so forth|yada yada)\b/g,
  /(?:^|[.!?,]\s*)(?:basically|literally|actually|honestly|obviously)\s*,/g,
  /(?:^|[.!?]\s+)(?:so|well|okay|right|yeah),?\s+(?:so|well|okay|right|yeah|um|uh|like|basically)\b/g,
];
