import type { Id } from "./ids.ts";

/** A subject an interview can be about. */
export interface Domain {
  id: Id;
  slug: DomainSlug;
  name: string;
  /** Other texts that mean this domain, lower case. */
  aliases: readonly string[];
}

export type DomainSlug =
  | "software-dev"
  | "frontend"
  | "backend"
  | "java"
  | "python"
  | "javascript"
  | "devops"
  | "data-science"
  | "machine-learning"
  | "ai-genai"
  | "databases"
  | "system-design"
  | "product-management"
  | "security";

const domain = (n: number, slug: DomainSlug, name: string, aliases: string[]): Domain => ({
  id: (0x507f1f77bcf86cd799439012n + BigInt(n)).toString(16),
  slug,
  name,
  aliases,
});

/** The catalogue of subjects. Append only: an id is derived from the position and never changes. */
export const DOMAINS: readonly Domain[] = [
  domain(0, "software-dev", "Software Engineering", [
    "software development",
    "software engineer",
    "software developer",
    "programming",
    "full stack",
    "full-stack",
    "fullstack",
    "computer science",
  ]),
  domain(1, "frontend", "Frontend Development", [
    "front-end",
    "front end",
    "react",
    "angular",
    "vue",
    "css",
    "html",
    "svelte",
    "next.js",
    "webpack",
    "web developer",
    "web development",
    "ui developer",
  ]),
  domain(2, "backend", "Backend Development", [
    "back-end",
    "back end",
    "server-side",
    "api developer",
    "microservices",
    "rest",
    "graphql",
    "grpc",
  ]),
  domain(3, "java", "Java", ["spring", "spring boot", "hibernate", "jvm", "kotlin"]),
  domain(4, "python", "Python", ["django", "flask", "fastapi"]),
  domain(5, "javascript", "JavaScript and TypeScript", [
    "typescript",
    "node.js",
    "nodejs",
    "node",
    "js",
    "ts",
  ]),
  domain(6, "devops", "DevOps", [
    "sre",
    "site reliability",
    "platform engineer",
    "cloud",
    "kubernetes",
    "infrastructure",
    "ci/cd",
    "docker",
    "terraform",
    "ansible",
    "jenkins",
    "prometheus",
    "grafana",
    "aws",
    "azure",
    "gcp",
  ]),
  domain(7, "data-science", "Data Science", [
    "data scientist",
    "data analyst",
    "data analysis",
    "analytics",
    "statistics",
    "pandas",
    "tableau",
    "matlab",
  ]),
  domain(8, "machine-learning", "Machine Learning", [
    "ml",
    "ml engineer",
    "deep learning",
    "mlops",
    "neural network",
    "neural networks",
    "neural architecture search",
    "reinforcement learning",
    "computer vision",
    "pytorch",
    "tensorflow",
    "keras",
    "jax",
    "scikit-learn",
  ]),
  domain(9, "ai-genai", "AI and Generative AI", [
    "ai/genai",
    "genai",
    "generative ai",
    "artificial intelligence",
    "ai",
    "llm",
    "llms",
    "large language models",
    "prompt engineering",
    "nlp",
  ]),
  domain(10, "databases", "Databases", [
    "database",
    "sql",
    "dba",
    "postgresql",
    "mysql",
    "mongodb",
    "redis",
    "data engineer",
    "data engineering",
  ]),
  domain(11, "system-design", "System Design", [
    "architecture",
    "software architect",
    "distributed systems",
    "solutions architect",
  ]),
  domain(12, "product-management", "Product Management", ["product manager", "product owner", "product"]),
  domain(13, "security", "Cybersecurity", [
    "cyber security",
    "information security",
    "infosec",
    "application security",
    "security engineer",
  ]),
];

/** The domain with this id or slug. */
export function findDomain(idOrSlug: string): Domain | undefined {
  return DOMAINS.find((domain) => domain.id === idOrSlug || domain.slug === idOrSlug);
}

/**
 * The domain a free text speaks of: an exact name or alias first, then the longest one that stands in it as whole
 * words. `undefined` when none does.
 */
export function matchDomain(text: string): Domain | undefined {
  const wanted = ` ${text
    .toLowerCase()
    .replace(/[^a-z0-9+#./-]+/g, " ")
    .trim()} `;
  let best: { domain: Domain; length: number } | undefined;
  for (const domain of DOMAINS) {
    for (const term of [domain.name.toLowerCase(), domain.slug, ...domain.aliases]) {
      if (wanted.includes(` ${term} `) && term.length > (best?.length ?? 0))
        best = { domain, length: term.length };
    }
  }
  return best?.domain;
}

/** The domain that most of these texts speak of, the first of equals, and how many do; null when none speaks of any. */
export function commonestDomain(texts: readonly string[]): { domain: Domain; votes: number } | null {
  const votes = new Map<Domain, number>();
  for (const text of texts) {
    const domain = matchDomain(text);
    if (domain) votes.set(domain, (votes.get(domain) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([, a], [, b]) => b - a);
  return best ? { domain: best[0], votes: best[1] } : null;
}
