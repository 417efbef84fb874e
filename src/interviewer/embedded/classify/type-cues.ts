import type { QuestionType } from "../../../core/session/model.ts";

/** Wording that speaks for a type of question. Weights add up; the type with the largest sum wins. */
export interface TypeCue {
  type: QuestionType;
  weight: number;
  pattern: RegExp;
}

const cue = (type: QuestionType, weight: number, ...patterns: RegExp[]): TypeCue[] =>
  patterns.map((pattern) => ({ type, weight, pattern }));

/**
 * Forms that ask for one thing that really happened, which is what STAR (situation, task, action, result) structures.
 * They follow the openings of the behaviour description interview (Janz, "Initial comparisons of patterned behavior
 * description interviews versus unstructured interviews", Journal of Applied Psychology 67(5), 1982).
 */
export const EVENT_FORMS: readonly RegExp[] = [
  /\b(?:a|one|any|the last|the first|another|some|that) (?:specific |recent |particular |difficult |single )?(?:time|occasion|moment|instance|episode|experience) (?:\w+ ){0,3}?(?:when|where|that|in which|you|your|a|an)\b/,
  /\b(?:situation|case|example|project|day) (?:when|where|in which|of when) (?:you|your|somebody|someone|things|something)\b(?! (?:would|use))/,
  /\bsituation you\b/,
  /\bgive (?:me |us )?(?:an|one|some|a recent|a specific) examples?\b/,
  /\bexample of (?:a|an|how|when|where|something)\b.*\byou(?:'ve|r)?\b/,
  /\b(?:have|has|did) you (?:ever|once)\b/,
  /\bwas there (?:ever )?an?\b/,
  /\byou(?:'ve| have)? ever (?:had|have|made|done|faced|seen|fixed|written|built|taken|received|worked|solved|shipped)\b/,
  /\b(?:the )?(?:last|first) (?:time|conflict|disagreement|argument|mistake|crisis|incident|negotiation|presentation)\b/,
  /\bwhen (?:did|was|were) (?:you|the last|it)\b/,
  /\b(?:hardest|toughest|biggest|greatest|largest|worst|best|proudest|hard|most \w+) (?:\w+ ){0,2}?you(?:'ve| have| had| ever| were| faced| made| built| fixed| worked| led| received| managed| took)\b/,
  /\byour (?:greatest|biggest|proudest|best|worst|most \w+) (?:professional |career |personal |technical )?(?:achievement|accomplishment|success|failure|mistake|challenge|project|regret)\b/,
  /\b(?:tell|talk|share|describe|recall|think)\b.*\b(?:you|your team|your \w+) (?:were|had|made|led|built|fixed|took|missed|failed|received|helped|dealt|managed|worked|solved|improved|learned|learnt|changed|convinced|influenced|handled|disagreed|turned|delivered|mentored|used|did|got|gave|wrote|shipped|ran|chose|started|calmed|broke|introduced)\b/,
  /\btell (?:me|us) about (?:a|an|some|the|one) (?:\w+ ){0,2}(?:mistake|failure|conflict|disagreement|argument|challenge|setback|risk|achievement|success|decision|negotiation|customer|client|feedback|crisis|accomplishment|obstacle|dilemma|incident)\b/,
  /\btell (?:me|us) about (?:feedback|criticism)\b/,
  /\b(?:project|achievement|accomplishment|result|moment|piece of work) (?:that )?you(?:'re| are)? (?:most |very |particularly )?(?:are )?(?:proud|pleased|fond)/,
  /\bhow (?:have|did) you (?:\w+ )?(?:built|build|grown|grow|convince|convinced|influence|handle|turn|turned|resolve|develop|developed|deal|persuade|win|lead|led|manage|overcome|improve)\b/,
  /\bshare (?:an|a|your most|one)\b.*\b(?:experience|story|example)\b/,
  /\btell (?:me|us) the story\b/,
  /^(?:what|which|whom|who|how|where|when)\b[^,]{0,60}\b(?:have|did) you(?:r team|r company| ever| personally)? (?!use|know|hear|read|study|like|learn about|learn(?:ed|t) lately|come|leave|choose|apply|work(?:ed)? with|do in your|do with|need|expect|\w+ lately)/,
  /^(?:which|what) (?:\w+ ){1,5}(?:are you proud|on your watch|that you made|you made)/,
];

/** Openings that ask for an account; with something in the past in it, they ask for an event. */
export const ACCOUNT_OPENING =
  /^(?:please |could you |can you |would you )?(?:describe|tell (?:me|us)|walk (?:me|us) through|take (?:me|us) through|give an account|think (?:of|back)|recall|remember|share|talk (?:me|us) through)\b/;

/** Past tense of what may happen at work: regular forms, and the irregular ones that aren't participles too. */
export const PAST_TENSE =
  /\b(?:\w{2,}[^e\W]ed|was|were|had|did|went|took|made|led|gave|came|knew|saw|began|broke|chose|fell|felt|found|got|held|kept|lost|met|said|sold|spoke|taught|told|thought|won|wrote|wanted)\b/;

export const TYPE_CUES: readonly TypeCue[] = [
  ...cue(
    "situational",
    4,
    /\bwhat (?:would|will|do) you (?:do|say)\b.*\bif\b/,
    /\b(?:imagine|suppose|picture this|let's say|say you|assume (?:that )?you|hypothetically|consider this)\b/,
    /^if (?:you|your|a|an|the|someone|two)\b.*\b(?:would|do) you\b/,
    /\bif (?:your|you were|you had|you found|you saw|you discovered|you noticed|a (?:client|customer|colleague|coworker|stakeholder|teammate|parent|patient))\b.*\bwould\b/,
    /\bhow would you (?:\w+ ){0,2}(?:if|when) (?:your|a|an|the|someone|you)\b/,
    /^[^.:]*[.:][\s\S]*\b(?:what do you do|what next|how do you (?:react|respond|handle|deal|proceed|lead|begin|start)|what would you do|how would you, |what (?:is|are) your (?:first|next))/,
    /^(?:your|a|an|two|three|one of your) (?:\w+ ){0,4}(?:asks?|changes?|refuses?|refuse|wants?|give|gives|complains?|leaves?|tells?|insists?|calls?|keeps?)\b.*[.?]/,
    /^you (?:find|notice|are|have|realise|realize|discover|see|learn|hear|inherit|join|receive)\b.*\?/,
    /\bwhat would you do\b/,
  ),
  ...cue(
    "situational",
    3,
    /\bhow would you (?:\w+ )?(?:handle|deal|react|respond|resolve|approach|proceed|win over|convince|tell|support|motivate|calm|address)\b.*\b(?:customers?|clients?|colleagues?|co-?workers?|teammates?|team members?|boss|manager|stakeholders?|executives?|users? who|patients?|parents?|students?|employees?|peers?|disagreements?|conflicts?|sales|rejected|rude|person|people|someone)\b/,
    /\bhow would you (?:react|respond)\b/,
  ),
  ...cue(
    "cultural",
    5,
    /\bwhy (?:do you want|are you interested|would you like|did you apply|should we|us\b|this (?:company|role|job|position))/,
    /\b(?:want to|makes you want to|like to) (?:work (?:here|for us|with us|at)|join)\b/,
    /\bwhat (?:do you know|have you (?:heard|read|learned)) about (?:us|our|the|this) ?(?:company|organi[sz]ation|team|school|hospital)?/,
    /\b(?:see|picture|imagine) yourself in\b/,
    /\bwhat (?:really )?(?:motivates|drives|inspires|excites|attracted|attracts|interests|drew|draws)\b/,
    /\bhire you\b/,
    /\b(?:work(?:ing)? environment|workplace|company culture|culture of|team culture|kind of culture|sort of culture|organi[sz]ational culture|corporate culture|cultural fit|work-life balance|mission|core values|our values|company's values|your values|value most|values? (?:do you|matter|speak|are))\b/,
    /\b(?:kind|sort|type|style) of (?:manager|boss|leader|leadership|colleague|company|workplace|culture|team|environment)\b/,
    /\b(?:management style|leadership (?:style|philosophy)|like to be managed|prefer to be managed)\b/,
    /\b(?:inclusive|inclusion|diversity|diverse|different backgrounds|belonging|newcomers|new hires feel)\b/,
    /\b(?:looking for in (?:your|a|the)|expect from (?:your|a|us|this)|career goals|career plans|long-term goals|ideal (?:job|company|workplace|team|manager|boss|day))\b/,
    /\bmakes? (?:a|an) (?:good|great|bad|perfect|ideal) (?:colleague|team|teammate|manager|company|workplace|boss|leader)\b/,
    /\bprefer (?:to work|working|a|an|remote|small|large|big)\b/,
    /\bmake you (?:leave|stay|quit)\b/,
    /\bwhat (?:does|do) \w+(?:[ -]\w+){0,2} (?:mean|matter|bring) to (?:you|a team)\b/,
    /\bhow (?:important|do you feel about|do you define) (?:is |are )?(?:integrity|honesty|transparency|trust|working with|teamwork|loyalty|ethics|feedback to you|success|respect)\b/,
    /\b(?:where do you stand|line of work|accept an offer|right one for you|do your best work|next role give|would you like to (?:be|learn|find)|best (?:manager|boss|team|leader) you have had|(?:which|what) value|your principles|like to be told|do you like (?:to|working)|prefer (?:to deliver|fast)|bring to a team|good day|stay there|think a team should|makes working together|idea of good work|people disagree with you|hand over to others|want to know about us)\b/,
    /\brole (?:does|do|should) (?:ethics|values|trust|honesty|respect|faith|family)\b/,
  ),
  ...cue(
    "behavioral",
    3,
    /\b(?:tell|talk|say) (?:me|us|to us)?(?: a (?:little|bit))?(?: more)? ?(?:something )?about (?:yourself|your (?:background|career|life|studies))\b/,
    /\bintroduce yourself\b/,
    /\b(?:your|you) (?:\w+ ){0,3}(?:strengths?|weakness(?:es)?|hobbies|hobby|résumé|resume|cv|free time|spare time|background)\b(?! (?:with|in)\b)/,
    /\b(?:describe|describes|describing) (?:you|yourself)\b/,
    /\b(?:your )?(?:friends|colleagues|former (?:boss|manager)|last (?:boss|manager)|teachers?) (?:would )?(?:describe|say about) you\b/,
    /\bwhat did you (?:study|do in your|like|enjoy|learn)\b/,
    /\bwhy (?:did|are) you (?:leave|leaving|quit|quitting|change|changing|study)\b/,
  ),
  ...cue(
    "behavioral",
    5,
    /\bhow do you (?:\w+ )?(?:deal with|cope|organi[sz]e|prioriti[sz]e|react|respond|keep (?:up|yourself)|stay|go about|manage (?:your|stress|time|conflict|people)|handle (?:stress|pressure|criticism|conflict|feedback|failure|change|rejection|ambiguity|mistakes|deadlines|disagreements?|difficult|being|competing|several|multiple)|work under|spend|plan your (?:day|week|work|time)|learn|balance (?:work|your))\b/,
    /\byour approach to (?:growing|leading|managing|mentoring|coaching|conflict|feedback|teamwork|learning|developing|people)\b/,
  ),
  ...cue(
    "technical",
    3,
    /\b(?:difference|differences) between\b/,
    /\b(?:pros and cons|advantages|drawbacks|trade-?offs?)\b/,
    /\b(?:experience|background|familiar|comfortable|proficient|worked|experienced|knowledge) (?:do you have )?(?:with|in|of|using)\b/,
    /^(?:please )?(?:design|implement|write|define|compare|sketch|optimi[sz]e|list|name|calculate|compute|prove)\b/,
    /\b(?:stand for|keyword|complexity|in simple terms|used for)\b/,
    /\bhow (?:does|is|are)\b(?!.*\byou\b)/,
    /\bhave you used\b/,
    /\bhow would you (?:\w+ )?(?:design|architect|build|implement|scale|migrate|split|set up|debug|test|optimi[sz]e|speed up|secure|store|shard|measure|segment|structure|model|deploy|roll back|monitor|write|find out why|define the|bring down|guarantee|evaluate|calculate|choose between|cut the)\b/,
    /\bwhat (?:architecture|strategy|algorithm|data structure|metrics?|approach) would you\b/,
    /\bwhich (?:metrics?|command|algorithm|tools?|framework|method|protocol|features?)\b/,
  ),
  ...cue(
    "technical",
    2,
    /^what(?:'s| is| are| does| do)\b(?!.*\b(?:you|your|yourself|us|our)\b)/,
    /\bexplain\b/,
    /\bwhat happens when\b/,
    /^(?:how|why|when) (?:does|do|is|are|would|can|should)\b/,
    /\bdo we mean by\b/,
    /\bhow do you (?:\w+ )?(?:keep|make|test|prevent|take|decide which|declare|interpret|measure|manage state|plan a|set|design|evaluate|balance technical|write|choose|build|handle|implement|secure|version|deploy|monitor|calculate)\b/,
  ),
];

/** Terms of a trade that make even a scene from work ("You inherit …") a technical question, unless it is about people. */
export const TRADE_TERMS =
  /\b(?:app|apps|release|pod|update|live|join|benchmarks?|folders|on-call|production|reviewed|frontends?|padding|default|es modules|composition|maintainer|typescript|npm|git|applications?|code|codebase|coding|compiler|runtime|class|object|object-oriented|inheritance|polymorphism|variables?|loop|thread|process(?:es)? and|memory|latency|throughput|caches?|caching|servers?|browser|client-side|endpoints?|protocol|requests?|deploy\w*|builds?|bugs?|debug\w*|frameworks?|librar(?:y|ies)|packages?|modules?|algorithms?|data|rows?|columns?|backups?|replicas?|quer(?:y|ies)|model|metrics?|logs?|traces|traffic|downtime|outages?|alerts?|on-call|on call|dataset|pipelines?|architecture|services?|microservices?|distributed|clusters?|platform|schema|tokens?|keys?|encrypt\w*|hash|vulnerab\w*|commits?|repositor(?:y|ies)|merge|branch|fetch|page|website|web|form input|input fields|css|box|sql|node|e-mail|tests?|ci|coverage|system|legacy|rewrite|infrastructure|terraform|alarm|store|prices|features?|estimate|accessibility|checkout|users? in|provider|language|scripts?|laptop|patient's|blood|lesson|customers of|acceptance criteria|outlier|median|statistic\w*|p-value|sampl\w+|experiment|a\/b|conversion|churn|roadmap|backlog|training set|classifier|prompts?|chatbots?|assistant|documents|attackers?|malware|passwords?|login|firewall|certificates?|permissions?|hospital system|ledger|invoices?|https?|vpn|zero trust|administrator|ransomware|bucket|scan|sign-ups?|revenue|survey|percent|per cent|forecast|experiments?|average|charts?|data set|labelled|annotators?|machine learning|temperature|bot|method|integer|interface|middleware|copy|stream|orders|subscription|competitor|pricing|price|products?|export button|navigation|weaknesses|severity|payment|fees|milliseconds|gc|loan|photos|slogans|timeouts?|retries|containskey|statement|in a week|sales|budget is split|board wants|security person|active users|teams reached)\b/g;

/** Wording of trouble between people or of rank, which no trade term outweighs. */
export const PEOPLE_TROUBLE =
  /\b(?:takes? credit|took credit|get along|refuse to work|does not do their share|share of the work|conflicting instructions|low morale|rude|shouts?|shouted|complains loudly|safety rule|rejected in front|lied|unfair|upset|angry|your idea|best idea|keeps missing|behind your back|impossible deadline|time sheet|not ready|work this weekend|halfway through the sprint|quality and a deadline|bad news|ethical\w*|unethical|gossip|quiet in meetings|underperform\w*|disagree\w*|skeptical|board asked)\b/;
