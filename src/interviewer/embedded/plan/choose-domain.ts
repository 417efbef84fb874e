import { commonestDomain, type DomainSlug, findDomain, matchDomain } from "../../../core/catalogue.ts";
import type { Brief } from "../../../core/interviewer.ts";
import { nameable } from "../citable.ts";
import { OPEN_TOPICS, OTHER_OCCUPATIONS, RANK_WORDS, SOFTWARE_WORDS } from "./occupations.ts";

const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();

/** Whether a topic or title names no subject of its own: "Interview", "Senior Engineer". */
function isOpen(text: string): boolean {
  const plain = squeeze(text).toLowerCase();
  return (
    OPEN_TOPICS.has(plain) || plain.split(/[^a-z+#]+/).every((word) => word === "" || RANK_WORDS.has(word))
  );
}

const domainIn = (text: string) => (OTHER_OCCUPATIONS.test(text) ? undefined : matchDomain(text)?.slug);

const vote = (texts: readonly string[]) =>
  commonestDomain(texts.filter((text) => !OTHER_OCCUPATIONS.test(text)));

/**
 * The domain of the catalogue that an interview is about: by its slug, else by what its topic, its job title, the
 * job's requirements and the resume name, in this order. A topic that names an occupation outside the catalogue
 * ("Nurse") is believed: only requirements that mostly speak of one domain overrule it. `null` when there is none.
 */
export function chooseDomain(brief: Brief): DomainSlug | null {
  const { topic, jobContext, resume } = brief;
  const slug = topic.slug === null ? undefined : findDomain(topic.slug)?.slug;
  const title = brief.structured ? "" : (jobContext?.title ?? "");
  const named = slug ?? domainIn(topic.text) ?? domainIn(title);
  if (named || brief.structured) return named ?? null;
  const requirements = jobContext?.requirements ?? [];
  const required = vote(requirements);
  const software = SOFTWARE_WORDS.test(`${topic.text} ${title}`);
  if (!software && !(isOpen(topic.text) && isOpen(title)))
    return required && required.votes > 1 && required.votes * 2 > requirements.length
      ? required.domain.slug
      : null;
  const titles = resume?.roles.flatMap((role) => role.title ?? []) ?? [];
  const held = titles.map(domainIn).find((found) => found !== undefined);
  return (
    required?.domain.slug ??
    held ??
    vote(resume?.skills ?? [])?.domain.slug ??
    (software ? "software-dev" : null)
  );
}

/** What a name of a topic may end in that the phrases around it say themselves. */
const SAID_ANYWAY = /(?:\s{1,20}(?:interview|role|job|position))+$/i;

/** What to call the role that the interview prepares for; `null` when nothing names it. */
export function topicName(brief: Brief): string | null {
  const { topic, jobContext, resume } = brief;
  const own = brief.structured ? [] : [jobContext?.title ?? "", resume?.roles[0]?.title ?? ""];
  const [title = "", held = ""] = own;
  const named = [title, OPEN_TOPICS.has(squeeze(topic.text).toLowerCase()) ? "" : topic.text, held]
    .map((text) => nameable(text).replace(SAID_ANYWAY, ""))
    .find((name) => name !== "");
  return named ?? null;
}
