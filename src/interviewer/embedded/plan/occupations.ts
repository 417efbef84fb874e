/** Topics that say nothing about the subject; the job or the resume has to tell. Lower case. */
export const OPEN_TOPICS: ReadonlySet<string> = new Set([
  "",
  "interview",
  "mock interview",
  "job interview",
  "practice",
  "practice interview",
  "general",
  "general interview",
  "resume",
  "resume interview",
  "any",
  "other",
  "none",
  "unknown",
  "test",
]);

/** Words of rank and of employment that say nothing about the subject of a job title. Lower case. */
export const RANK_WORDS: ReadonlySet<string> = new Set(
  `senior junior sr jr mid lead staff principal chief head associate assistant entry level intern internship trainee
graduate apprentice i ii iii iv v engineer engineering developer manager management specialist consultant expert
professional officer employee worker associate member team of the a an for in and position role job full part time
remote contract`.split(/\s+/),
);

/** Words of job titles that make software in a narrower field than the catalogue has. */
export const SOFTWARE_WORDS =
  /\b(?:software|developer|programmer|programming|coder|coding|web|mobile|ios|android|qa|tester|test automation|tech lead|it support|it specialist|embedded systems|firmware|game dev\w*|blockchain|computer)\b/i;

/**
 * Occupations whose titles may hold a word of the catalogue by chance: "landscape architecture", "product
 * photographer", "cloud kitchen chef". They get no questions from its banks.
 */
export const OTHER_OCCUPATIONS =
  /\b(?:nurs(?:e|es|ing)|midwi\w+|paramedic|teacher|teaching|tutor|chef|cook|kitchen|baker|barista|waiter|waitress|driver|lawyer|attorney|paralegal|accountant|bookkeeper|physician|doctor|dentist|surgeon|pharmacist|therapist|psychologist|electrician|plumber|carpenter|welder|mechanic|cashier|retail|sales\w*|recruiter|human resources|hr|journalist|photograph\w+|landscape|interior|civil engineer\w*|mechanical engineer\w*|chemical engineer\w*|electrical engineer\w*|hotel|tourism|police|firefighter|soldier|farmer|gardener|cleaner|receptionist|secretary|librarian|social work\w*|caregiver|fashion|musician|actor|event planner|wedding|real estate|insurance agent|banker|veterinar\w+)\b/i;
