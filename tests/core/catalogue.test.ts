import { describe, expect, it } from "vitest";
import { commonestDomain, DOMAINS, matchDomain } from "../../src/core/catalogue.ts";

describe("a domain", () => {
  it.each(DOMAINS.map((domain) => [domain.name, domain] as const))(
    "is known by its names: %s",
    (_, domain) => {
      for (const name of [domain.name, domain.slug, ...domain.aliases])
        expect(matchDomain(name)).toBe(domain);
    },
  );

  it("has no name that another has", () => {
    const names = DOMAINS.flatMap(({ name, slug, aliases }) => [
      ...new Set([name.toLowerCase(), slug, ...aliases]),
    ]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it.each([
    ["Senior Backend Engineer", "backend"],
    ["Staff Software Engineer, Platform", "software-dev"],
    ["React Native developer", "frontend"],
    ["Spring Boot 3", "java"],
    ["Neural Architecture Search", "machine-learning"],
    ["Google Cloud", "devops"],
    ["Product Owner (B2B)", "product-management"],
    ["reactive gardening", undefined],
    ["", undefined],
  ])("is found in %j", (text, slug) => {
    expect(matchDomain(text)?.slug).toBe(slug);
  });
});

describe("the commonest domain", () => {
  it("is the one most texts speak of, the first of equals", () => {
    const skills = ["Python", "AWS", "PyTorch", "Kubernetes", "JAX", "Reinforcement Learning", "LaTeX"];
    expect(commonestDomain(skills)).toMatchObject({ domain: { slug: "machine-learning" }, votes: 3 });
    expect(commonestDomain(["Python", "React"])?.domain.slug).toBe("python");
    expect(commonestDomain(["React", "Python"])?.domain.slug).toBe("frontend");
  });

  it("is none when no text speaks of any", () => {
    expect(commonestDomain([])).toBeNull();
    expect(commonestDomain(["Gardening"])).toBeNull();
  });
});
