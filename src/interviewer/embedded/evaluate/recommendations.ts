import { findDomain } from "../../../core/catalogue.ts";
import type { ProbeReason } from "../../../core/session/model.ts";
import { findCompetency } from "../assess/competency.ts";
import { COMPLETE } from "../assess/gaps.ts";
import { NON_ANSWER_CUES } from "../assess/reading/inadmissible-cues.ts";
import { plain } from "../assess/reading/plain.ts";
import { isEnglish } from "../assess/sufficiency.ts";
import { fill, own } from "../phrase.ts";
import { words } from "../scoring/tokenize.ts";
import { inTurn, pick } from "../seeded.ts";
import type { Flow } from "./fluency.ts";
import type { Judged } from "./judged.ts";
import * as phrases from "./recommendation-phrases.ts";

/** Most recommendations; more than five are not acted on. */
const MOST = 5;

/** Delivery from which on something should be said about it. */
export const TOO_MANY_FILLERS = 0.04;
export const TOO_MANY_UNFINISHED = 0.2;
export const FASTEST = 175;
export const SLOWEST = 105;

/** Mean pace of the timed answers in words per minute; null when none was timed. */
export function meanPace(judged: readonly Judged[]): number | null {
  const paces = judged.flatMap(({ assessment }) => assessment.delivery.wordsPerMinute ?? []);
  return paces.length === 0 ? null : Math.round(paces.reduce((sum, pace) => sum + pace, 0) / paces.length);
}

/** How often each reason to ask further came up first, most often first. */
export function probeCounts(judged: readonly Judged[]): [ProbeReason, Judged[]][] {
  const groups = new Map<ProbeReason, Judged[]>();
  for (const each of judged) {
    const reason = each.assessment.probes[0]?.reason;
    if (reason) groups.set(reason, [...(groups.get(reason) ?? []), each]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

/** What missed points were about, in words that fit into a sentence; a domain is named once. */
function subjectsOf(turns: readonly Judged[]): string[] {
  const seen = new Set<string>();
  const subjects = turns.map(({ classification, competency }) => {
    const domain = findDomain(classification.category)?.name;
    const skill = findCompetency(competency)?.name.toLowerCase();
    const isNamed = !domain || seen.has(domain) || skill?.includes(domain.toLowerCase());
    const place = isNamed ? "" : ` in ${domain}`;
    if (!skill) return domain ?? classification.category;
    if (seen.has(skill)) return "";
    seen.add(skill).add(domain ?? "");
    return skill + place;
  });
  return [...new Set(subjects)].filter((subject) => subject !== "");
}

function byProbe(judged: readonly Judged[], seed: string): string[] {
  return probeCounts(judged).flatMap(([reason, turns]) => {
    const key = `${seed} ${reason}`;
    if (reason !== "missed_point") return pick(phrases.BY_PROBE[reason], key);
    const knowledge = turns.filter(({ classification }) => classification.type === "technical");
    return subjectsOf(knowledge)
      .slice(0, 2)
      .map((subject, at) => fill(inTurn(phrases.REVISE, key, at), { subject }));
  });
}

function byDelivery(judged: readonly Judged[], flow: Flow | null): string[] {
  const pace = meanPace(judged);
  return [
    ...(flow && flow.fillers > TOO_MANY_FILLERS ? [phrases.FILLERS] : []),
    ...(pace !== null && pace > FASTEST ? [phrases.TOO_FAST] : []),
    ...(pace !== null && pace < SLOWEST ? [phrases.TOO_SLOW] : []),
    ...(flow && flow.unfinished > TOO_MANY_UNFINISHED ? [phrases.UNFINISHED] : []),
  ];
}

/** The criterion that went worst on average, where it went badly. */
function byCriterion(judged: readonly Judged[], seed: string): string[] {
  const levels = new Map<string, number[]>();
  for (const { assessment } of judged)
    for (const { criterion, level } of assessment.criteria)
      if (level !== null && own(phrases.BY_CRITERION, criterion))
        levels.set(criterion, [...(levels.get(criterion) ?? []), level]);
  const means = [...levels].map(([id, all]) => ({ id, mean: all.reduce((a, b) => a + b, 0) / all.length }));
  const worst = means.filter(({ mean }) => mean < 3).sort((a, b) => a.mean - b.mean)[0];
  const found = worst && own(phrases.BY_CRITERION, worst.id);
  return found ? [pick(found, seed)] : [];
}

/** By what took the place of an answer, where that happened more than once or nothing else is to be said. */
function byCap(judged: readonly Judged[]): string[] {
  const caps = judged.flatMap(({ assessment }) => assessment.caps[0] ?? []);
  const [most] = [...Map.groupBy(caps, (cap) => cap)].sort(([, a], [, b]) => b.length - a.length);
  if (!most || (most[1].length < 2 && caps.length < judged.length)) return [];
  const found = own(phrases.BY_CAP, most[0]);
  return found === undefined ? [] : [found];
}

function byInsufficiency(judged: readonly Judged[]): string[] {
  const empty = judged.filter(({ assessment }) => !assessment.sufficient && assessment.caps.length === 0);
  if (empty.length === 0) return [];
  if (empty.every(({ answer }) => !isEnglish(answer, words(answer)))) return [phrases.OTHER_LANGUAGE];
  const declined = ({ answer }: Judged) => NON_ANSWER_CUES.some((cue) => cue.test(plain(answer).trim()));
  return [empty.some(declined) ? phrases.DECLINED : phrases.TOO_SHORT];
}

/** What to do next, as short imperatives, the most needed first; never empty once something was answered. */
export function recommendationsFor(judged: readonly Judged[], flow: Flow | null, seed: string): string[] {
  if (judged.length === 0) return [];
  const evidence = judged.filter(({ assessment }) => assessment.sufficient);
  const unfinished = evidence.filter(
    ({ assessment: { score, caps } }) => (score ?? 0) < COMPLETE && caps.length === 0,
  );
  const all = [
    ...byInsufficiency(judged),
    ...byCap(judged),
    ...byProbe(unfinished, seed),
    ...byDelivery(evidence, flow),
    ...byCriterion(unfinished, seed),
  ];
  const chosen = [...new Set(all)].slice(0, MOST);
  return chosen.length > 0 ? chosen : [pick(phrases.KEEP_GOING, seed)];
}
