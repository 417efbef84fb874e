import type { BankQuestion, GeneralBank, TechnicalBank } from "./bank.ts";
import { BEHAVIORAL } from "./general/behavioral.ts";
import { CULTURAL } from "./general/cultural.ts";
import { SITUATIONAL } from "./general/situational.ts";
import { AI_GENAI } from "./technical/ai-genai.ts";
import { BACKEND } from "./technical/backend.ts";
import { DATA_SCIENCE } from "./technical/data-science.ts";
import { DATABASES } from "./technical/databases.ts";
import { DEVOPS } from "./technical/devops.ts";
import { FRONTEND } from "./technical/frontend.ts";
import { JAVA } from "./technical/java.ts";
import { JAVASCRIPT } from "./technical/javascript.ts";
import { MACHINE_LEARNING } from "./technical/machine-learning.ts";
import { PRODUCT_MANAGEMENT } from "./technical/product-management.ts";
import { PYTHON } from "./technical/python.ts";
import { SECURITY } from "./technical/security.ts";
import { SOFTWARE_DEV } from "./technical/software-dev.ts";
import { SYSTEM_DESIGN } from "./technical/system-design.ts";

export const TECHNICAL: TechnicalBank = {
  "software-dev": SOFTWARE_DEV,
  frontend: FRONTEND,
  backend: BACKEND,
  java: JAVA,
  python: PYTHON,
  javascript: JAVASCRIPT,
  devops: DEVOPS,
  "data-science": DATA_SCIENCE,
  "machine-learning": MACHINE_LEARNING,
  "ai-genai": AI_GENAI,
  databases: DATABASES,
  "system-design": SYSTEM_DESIGN,
  "product-management": PRODUCT_MANAGEMENT,
  security: SECURITY,
};

export const GENERAL: GeneralBank = {
  behavioral: BEHAVIORAL,
  situational: SITUATIONAL,
  cultural: CULTURAL,
};

/** Every question there is: technical ones by domain and level, then the general ones. */
export const ALL_QUESTIONS: readonly BankQuestion[] = [
  ...Object.values(TECHNICAL).flatMap(({ junior, mid, senior }) => [...junior, ...mid, ...senior]),
  ...GENERAL.behavioral,
  ...GENERAL.situational,
  ...GENERAL.cultural,
];

const BY_ID: ReadonlyMap<string, BankQuestion> = new Map(
  ALL_QUESTIONS.map((question) => [question.id, question]),
);

/** The question of this id, e.g. one that a session's plan names; `undefined` when there is none. */
export function findQuestion(id: string): BankQuestion | undefined {
  return BY_ID.get(id);
}
