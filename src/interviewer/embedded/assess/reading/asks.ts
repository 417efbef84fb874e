/** Wording that asks for something without a question mark. */
const ASKING =
  /\b(?:tell|describe|explain|give|name|list|walk|talk|share|show|compare|contrast|define|discuss|outline|sketch|design|write|implement|build|introduce|convince|sell|prove|estimate|calculate|compute|solve|summari[sz]e|elaborate|continue|go on|go ahead|imagine|suppose|consider|think of|reflect|rate|choose|pick|say more|like to (?:hear|know|learn|understand)|love to (?:hear|know|learn)|curious|wonder(?:ing)?)\b|(?:^|[.!:;,]\s)(?:and |so |now |then |okay, |ok, )?(?:what|why|how|when|which|who|whom|whose|where|do|does|did|have|has|are|is|was|were|can|could|would|will|should)\b/;

/** Wording by which whoever holds an interview speaks of it or greets, instead of naming a subject. */
const HOSTING =
  /^(?:hello|hi|hey|welcome|greetings|good (?:morning|afternoon|evening|day)|thanks|thank you|great|perfect|excellent|nice|okay|ok|alright|all right|sure|got it|i see|understood)\b|\b(?:i|i'm|i'll|i've|we|we're|we'll|let's|let us)\b|\b(?:the|this|your|our) (?:interview|session)\b/;

/**
 * Whether what an interviewer's side said asks for an answer. A greeting or a remark ("I'm ready to start your
 * interview.") doesn't; a bare subject ("Overfitting") does. `text` is lower case with straight apostrophes.
 */
export function asksSomething(text: string): boolean {
  return /[?？]/.test(text) || ASKING.test(text) || !HOSTING.test(text.trim());
}
