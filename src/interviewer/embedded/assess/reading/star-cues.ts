import type { StarPart } from "./star-parts.ts";

/**
 * Wording that shows a part of a STAR story (situation, task, action, result). Tried on one lower-case sentence with
 * plain apostrophes. Actions are found by their verbs, see `action-verbs.ts`.
 */
export const STAR_CUES: Record<Exclude<StarPart, "action">, readonly RegExp[]> = {
  situation: [
    /\b(?:when|while) (?:i|we) (?:was|were|worked|started|joined|had|first|ran|led)\b/,
    /\b(?:at|in|during|for) (?:my|our|a|the|one of my) (?:\w+ ){0,3}(?:job|company|role|position|internship|team|project|employer|school|university|ward|shift|semester|degree|thesis|startup|agency|bank|hospital|clinic|sprint|release|launch|migration|quarter|course)\b/,
    /\b(?:last|this|that|one|the previous) (?:year|month|week|summer|winter|spring|autumn|fall|quarter|semester|day|evening|night|friday|monday|tuesday|wednesday|thursday|sprint|time)\b|\b\w+ (?:years?|months?|weeks?) ago\b|\bin (?:19|20)\d\d\b/,
    /\b(?:there was|there were|we had|we were|i had an?|i was (?:working|on|in|at|part|the|leading|an?)|the (?:client|customer|company|team|product|system|service|project|patient|class) (?:was|were|had|kept|wanted|needed))\b/,
    /\b(?:once|back then|at the time|previously|recently|a while ago|some time ago|originally|at first|initially)\b/,
    /\b(?:our|my|the) (?:\w+ ){0,3}(?:kept|was|were|had) (?:\w+ ){0,2}(?:failing|slow|down|late|losing|crashing|broken|dropping|timing out|behind|complaining|growing|understaffed|outdated|struggling|unhappy)\b/,
  ],
  task: [
    /\b(?:my|the|our) (?:\w+ )?(?:task|job|goal|aim|objective|responsibility|assignment|mission|target|role|challenge|brief) (?:was|were|there was|became)\b/,
    /\bi was (?:\w+ )?(?:responsible|asked|assigned|tasked|in charge|supposed|expected|given|put in charge|brought in|accountable)\b/,
    /\b(?:i|we) (?:had to|needed to|were supposed to|were asked|was told to|were expected|were meant to|wanted to)\b/,
    /\b(?:it was (?:up to me|my job|on me)|fell to me|landed on me|i owned|i was the one who had to)\b/,
    /\b(?:deadline|by the end of|within (?:\w+ )?(?:\w+ )?(?:days?|weeks?|months?|hours?)|requirement was|the challenge|the problem (?:was|is)|at stake)\b/,
    /\bmanager (?:asked|wanted|told|gave|put|expected)\b/,
  ],
  result: [
    /\b(?:as a result|in the end|the result|the outcome|ultimately|eventually|in the long run|resulted in|resulting in|led to|which meant|consequently|the upshot|by the end|finally|since then|afterwards|after that release|the effect|the impact)\b/,
    /\b(?:reduced|cut|cutting|increased|improved|raised|saved|grew|doubled|tripled|halved|dropped|fell|rose|went (?:down|up|from)|shrank|decreased|lowered|gained|boosted|recovered|exceeded|brought (?:\w+ )?(?:\w+ )?down)\b.{0,60}(?:\d|half|percent|twice|double|third|quarter|zero|none|per )/,
    /\bfrom (?:about |around |over |almost |nearly )?(?:\w+ )?[\d.,]+.{0,30}\bto (?:about |around |under |over |almost |below )?(?:\w+ )?(?:[\d.,]+|zero|none)/,
    /\b(?:we|i|it|they|the \w+|the \w+ \w+) (?:\w+ )?(?:shipped|launched|delivered|went live|finished on time|met the deadline|hit the (?:deadline|target|date)|stayed|renewed|signed|won|succeeded|passed|was (?:a success|adopted|approved|accepted|promoted|fixed|solved|resolved|merged)|were (?:happy|satisfied|delighted|able))\b/,
    /\b(?:i|we) (?:\w+ )?(?:learned|learnt|took away|realised|realized|now (?:always|make|use|do|check|ask)|have done so|have used)\b|\b(?:lesson|what i would do differently|next time i)\b/,
    /\b(?:never|no longer|not) (?:\w+ )?(?:happened|came back|occurred|returned|repeated)(?: again)?\b|\bno (?:more|further) (?:\w+ )?(?:incidents?|outages?|complaints?|errors?|bugs?|crashes)\b|\bhas(?:n't| not) (?:happened|come back|failed)\b/,
    /\b(?:still (?:in use|used|runs|using)|(?:other|three|two|several) teams (?:now )?(?:adopted|use|copied|picked)|became the (?:standard|default|template|norm))\b/,
  ],
};
