/** A category and the wording that shows it. Order matters: earlier ones win a tie. */
export interface CategoryCue {
  category: string;
  pattern: RegExp;
}

/** Subjects of technical questions; most carry the slug of the catalogue's domain. */
export const TECHNICAL_CATEGORIES: readonly CategoryCue[] = [
  {
    category: "ai-genai",
    pattern:
      /\b(?:llms?|language models?|generative|genai|prompts?|prompting|rag|retrieval-augmented|embeddings?|vector (?:store|database)s?|fine-tun\w+|hallucinat\w+|transformer|attention|agents?|made-up answers|gpt|tokeni[sz]er)\b/g,
  },
  {
    category: "machine-learning",
    pattern:
      /\b(?:machine learning|deep learning|neural|overfit\w*|underfit\w*|regulari[sz]ation|gradient|supervised|unsupervised|classifier|precision|precision and recall|cross-validation|training (?:set|data)|feature store|recommendations?|mlops|model drift|random forest|xgboost|pytorch|tensorflow|scikit-learn|hyperparameters?)\b/g,
  },
  {
    category: "data-science",
    pattern:
      /\b(?:data sets?|datasets?|missing values|outliers?|median|mean|variance|p-values?|hypothesis|a\/b tests?|statistic\w*|regression|correlation|pandas|numpy|segment\w*|sampling|visuali[sz]\w+|analytics|bayes\w*)\b/g,
  },
  {
    category: "security",
    pattern:
      /\b(?:security|secure|threats?|xss|csrf|sql injection|phishing|encrypt\w*|passwords?|authenticat\w+|authori[sz]ation|oauth|jwt|vulnerab\w+|penetration|owasp|tls|ssl|certificates?|access control|malware|firewalls?|zero trust|siem)\b/g,
  },
  {
    category: "system-design",
    pattern:
      /\b(?:design an?|architect\w*|distributed|scal(?:e|es|ing|able|ability)|shard\w*|load balanc\w+|rate limiter|consensus|raft|paxos|cap theorem|availability|consistency|multi-region|high traffic|microservices?|message queues?|event-driven|exactly-once|million|billion|disaster recovery)\b/g,
  },
  {
    category: "devops",
    pattern:
      /\b(?:devops|docker|kubernetes|k8s|helm|terraform|ansible|ci\/cd|ci server|continuous (?:integration|delivery|deployment)|pipelines?|deploy\w*|roll back|rollback|canary|blue-green|observability|monitoring|prometheus|grafana|jenkins|containers?|cloud|aws|azure|gcp|infrastructure|sre|incident|linux|bash|git|load balancer)\b/g,
  },
  {
    category: "databases",
    pattern:
      /\b(?:sql|databases?|quer(?:y|ies)|ind(?:ex|exes|ices)|joins?|(?:primary|foreign) keys?|transactions?|isolation|acid|normali[sz]ation|denormali[sz]ation|postgres(?:ql)?|mysql|mongodb|nosql|b-trees?|orm|stored procedures?|tables?|redis|schema)\b/g,
  },
  {
    category: "frontend",
    pattern:
      /\b(?:react|angular|vue|svelte|html|css|dom|virtual dom|browsers?|front[- ]?end|web pages?|webpage|responsive|accessib\w+|aria|box model|flexbox|redux|hooks?|components?|web vitals|cookie|single-page|next\.js|ui|webpack)\b/g,
  },
  {
    category: "java",
    pattern:
      /\b(?:java|jvm|spring(?: boot)?|hibernate|garbage collection|kotlin|maven|gradle|static keyword)\b/g,
  },
  {
    category: "python",
    pattern:
      /\b(?:python|django|flask|fastapi|decorators?|generators?|gil|list comprehensions?|tuples?|pip|pytest)\b/g,
  },
  {
    category: "javascript",
    pattern:
      /\b(?:javascript|typescript|node(?:\.js|js)?|event loop|promises?|callbacks?|closures?|async\/await|hoisting|prototypes?|npm|ecmascript)\b/g,
  },
  {
    category: "backend",
    pattern:
      /\b(?:back[- ]?end|apis?|rest(?:ful)?|graphql|grpc|http|endpoints?|webhooks?|server-side|idempoten\w+|middleware|kafka|rabbitmq|message brokers?|caching|cache|status codes?|go(?:lang)|\.net|c#|rails|php|laravel|express)\b/g,
  },
  {
    category: "product-management",
    pattern:
      /\b(?:products?|roadmaps?|user stor(?:y|ies)|mvp|backlog|acceptance criteria|features? (?:go|is|are)|new features?|onboarding|north star|kpis?|okrs?|market|pricing|stakeholder map|prioriti[sz]ation framework|retention|churn|personas?)\b/g,
  },
  {
    category: "algorithms",
    pattern:
      /\b(?:algorithms?|complexity|big[- ]o|linked lists?|hash (?:maps?|tables?)|binary (?:search|trees?)|sort(?:ing)?|graphs?|recurs\w+|dynamic programming|stacks?|queues?|heaps?|data structures?|arrays?)\b/g,
  },
  {
    category: "testing",
    pattern:
      /\b(?:unit tests?|integration tests?|end-to-end tests?|tests? code|test coverage|mocks?|mocking|tdd|qa|regression tests?|flaky|selenium|cypress|playwright)\b/g,
  },
  {
    category: "networking",
    pattern:
      /\b(?:tcp|udp|dns|ip address(?:es)?|osi|subnets?|routers?|latency|sockets?|websockets?|vpn|cdn)\b/g,
  },
  {
    category: "software-dev",
    pattern:
      /\b(?:object-oriented|oop|inheritance|polymorphism|encapsulation|solid|design patterns?|refactor\w*|technical debt|code reviews?|pull requests?|version control|debug\w*|threads?|concurrency|deadlocks?|variables?|for loop|functions?|compilers?|memory leaks?|monolith|software|programming|code)\b/g,
  },
];

/** Subjects of questions about the person and the work with others. */
export const PERSONAL_CATEGORIES: readonly CategoryCue[] = [
  {
    category: "introduction",
    pattern:
      /\b(?:about yourself|introduce yourself|through your (?:resume|résumé|cv|background|career)|your (?:background|studies|career so far)|did you study|hobb(?:y|ies)|free time|spare time)\b/g,
  },
  { category: "strengths", pattern: /\b(?:strengths?|describes? you|good at|best quality|unique)\b/g },
  { category: "weaknesses", pattern: /\b(?:weakness(?:es)?|improve about yourself|shortcomings?)\b/g },
  {
    category: "conflict",
    pattern:
      /\b(?:conflicts?|disagree\w*|argument|argued?|dispute|tension|angry|clash|refuse to work|get along|credit for|rude|shouts?|complains?|difficult (?:person|colleague|customer|client))\b/g,
  },
  {
    category: "failure",
    pattern: /\b(?:fail\w*|mistakes?|went wrong|fell apart|regret|setbacks?|broken|wrong|missed)\b/g,
  },
  {
    category: "leadership",
    pattern:
      /\b(?:led|lead|leads|leading|leaders?|leadership|mentor\w*|delegat\w*|inspire|underperforming|direct reports?|managed? (?:a|the|your) (?:team|people)|let someone go|manage(?:d|ment) style|without (?:having )?authority|executives?|board|reorgani[sz]ation)\b/g,
  },
  {
    category: "time-management",
    pattern:
      /\b(?:deadlines?|priorit\w+|juggl\w+|manage your time|time management|organi[sz]e your|urgent|several tasks|multiple (?:tasks|projects)|late|this weekend|your day)\b/g,
  },
  {
    category: "customer-focus",
    pattern: /\b(?:customers?|clients?|users?|patients?|guests?|refund|parents?|relatives?)\b/g,
  },
  {
    category: "adaptability",
    pattern:
      /\b(?:adapt\w*|chang(?:e|es|ed|ing)|unexpected|uncertain\w*|ambigu\w*|little information|last minute|never done)\b/g,
  },
  {
    category: "resilience",
    pattern: /\b(?:stress\w*|pressure|criticism|rejected|rejection|resilien\w*|cope|boring|overwhelmed)\b/g,
  },
  { category: "feedback", pattern: /\b(?:feedback|praise|hard to hear|performance review)\b/g },
  {
    category: "learning",
    pattern:
      /\b(?:learn(?:ed|t|ing)?|new developments|keep up|new (?:skill|technology)|curious|course|taught)\b/g,
  },
  {
    category: "communication",
    pattern:
      /\b(?:communicat\w*|explain|present(?:ed|ation|ing)|persuad\w*|convinc\w*|bad news|listen\w*|say no|negotiat\w*)\b/g,
  },
  {
    category: "integrity",
    pattern:
      /\b(?:ethic\w*|integrity|honest\w*|lied|lie|safety rule|break a|transparency|confidential\w*|right thing)\b/g,
  },
  {
    category: "inclusion",
    pattern: /\b(?:inclus\w*|divers\w*|different backgrounds|belonging|newcomers?)\b/g,
  },
  {
    category: "teamwork",
    pattern:
      /\b(?:teams?|teammates?|team members?|colleagues?|co-?workers?|collaborat\w*|peers?|together|help(?:ed)? (?:a|someone))\b/g,
  },
  {
    category: "decision-making",
    pattern: /\b(?:decisions?|decide[ds]?|choose|chose|risks?|judgement|judgment|impossible)\b/g,
  },
  {
    category: "initiative",
    pattern:
      /\b(?:initiative|beyond what|went beyond|unasked|improved? a process|own idea|best idea|idea|without your manager|finished your work)\b/g,
  },
  {
    category: "achievement",
    pattern: /\b(?:proud\w*|achiev\w*|accomplish\w*|success(?:es)?|goals? you)\b/g,
  },
  {
    category: "motivation",
    pattern:
      /\b(?:motivat\w*|drives you|why do you want|work here|join us|interested in|interests you|attracted|hire you|looking for|career|five years|yourself in|leave (?:a|your)|first job|know about (?:our|us|the company))\b/g,
  },
  {
    category: "values",
    pattern:
      /\b(?:values?|culture|mission|work-life|environment|workplace|prefer|ideal|manager|boss|managed|ownership|colleague)\b/g,
  },
  {
    category: "problem-solving",
    pattern: /\b(?:problems?|bugs?|solv\w+|hardest|challeng\w+|obstacles?|crisis)\b/g,
  },
];
