/**
 * English function words: articles, pronouns, auxiliaries, prepositions, conjunctions and empty adverbs. Closed
 * classes of the grammar, so the list is complete by nature rather than tuned. Words of polarity, quantity, identity and
 * order ("not", "without", "all", "more", "same", "before") are left out on purpose: in an answer they carry the point.
 */
const FUNCTION_WORDS = `
a an the this that these those such
i me my mine myself you your yours yourself he him his himself she her hers herself it its itself
we us our ours ourselves they them their theirs themselves who whom whose which what whatever
someone somebody something anyone anybody anything everyone everybody everything
am is are was were be been being isn aren wasn weren
do does did doing done have has had having will would shall should can could may might must ought
i'm i've i'd i'll you're you've you'd you'll he'd he'll she'd she'll it'd it'll we're we've we'd we'll
they're they've they'd they'll that'll there'd
of in on at by for with from to into onto upon about as via per within across along toward towards
up down off over under through around
and or but so if then than because since although though while whereas whether either both
nor yet however therefore thus hence also too very quite rather really just even still
here there where when why how now again etc eg ie vs
well ok okay yeah um uh er hmm like maybe perhaps basically actually simply usually typically generally
some other another own
`;

export const STOP_WORDS: ReadonlySet<string> = new Set(FUNCTION_WORDS.trim().split(/\s+/));

/** Whether a folded word form (see tokenize.ts) carries grammar rather than content. */
export function isStopWord(form: string): boolean {
  return STOP_WORDS.has(form);
}
