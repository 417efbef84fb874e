import type { DomainBank } from "../bank.ts";

/** Building systems out of parts: load, state, failure, scale and the decisions behind them. */
export const SYSTEM_DESIGN: DomainBank = {
  junior: [
    {
      id: "system-design.junior.01",
      text: "What does a load balancer do, and how does it know where to send a request?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "It spreads incoming requests over several servers, so that no single one is overloaded.",
          synonyms: [
            "spreads",
            "distributes",
            "several servers",
            "multiple servers",
            "splits the traffic",
            "shares the traffic",
          ],
        },
        {
          text: "It checks the servers' health and leaves out the ones that do not answer.",
          synonyms: [
            "health check",
            "health checks",
            "heartbeat",
            "unhealthy",
            "not responding",
            "out of rotation",
          ],
        },
        {
          text: "It picks a server by a rule such as round robin or fewest open connections.",
          synonyms: [
            "round robin",
            "least connections",
            "fewest connections",
            "weighted",
            "random choice",
            "fewest open",
          ],
        },
        {
          text: "Servers can be added or replaced without users noticing.",
          synonyms: [
            "add servers",
            "add a server",
            "add more servers",
            "scale out",
            "without downtime",
            "rolling update",
            "take one out",
          ],
        },
        {
          text: "It must not become the one part whose failure stops everything, so there are at least two of them.",
          synonyms: [
            "single point of failure",
            "spof",
            "two load balancers",
            "second load balancer",
            "standby",
            "redundant",
          ],
        },
      ],
      probes: [
        "A server answers its health check but fails real requests. How would you notice?",
        "When would you want the same user to reach the same server each time?",
      ],
      minutes: 3,
      model:
        "It stands in front of the servers and distributes requests over them. The simplest rule is round robin, each in turn; least connections is better when some requests take much longer than others. It sends a health check to each server every few seconds, and one that fails gets no more traffic until it recovers. That also lets me add servers when we grow, or take one out for an update, without downtime. The balancer itself shouldn't be a single point of failure, so there's usually a second one on standby, or the cloud provider takes care of that.",
    },
    {
      id: "system-design.junior.02",
      text: "Your server is at its limit. Compare buying a bigger machine with adding more machines.",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "A bigger machine is the simple way, because the software stays as it is.",
          synonyms: [
            "scale up",
            "scaling up",
            "vertical scaling",
            "scale vertically",
            "no code change",
            "no code changes",
            "simplest",
          ],
        },
        {
          text: "It has a ceiling, and the largest machines cost out of proportion.",
          synonyms: [
            "ceiling",
            "hard limit",
            "upper limit",
            "biggest machine",
            "largest machine",
            "expensive",
          ],
        },
        {
          text: "One machine, however big, still takes everything down when it fails.",
          synonyms: [
            "single point of failure",
            "spof",
            "if it fails",
            "when it fails",
            "if it dies",
            "everything is down",
          ],
        },
        {
          text: "More machines grow further and survive a failure, but need a load balancer and no state on the servers.",
          synonyms: [
            "stateless",
            "load balancer",
            "scale out",
            "scaling out",
            "horizontal scaling",
            "scale horizontally",
            "shared state",
          ],
        },
      ],
      probes: [
        "Which parts of a system are hard to spread over several machines?",
        "How would you find out what the limit is before you spend money?",
      ],
      minutes: 3,
      model:
        "Scaling up is the simplest: same software, stronger machine, done this afternoon. For a database it's often the right first step. But there's a hard limit, and near it each step gets expensive. And when that one machine fails, everything is down. Scaling out means several ordinary machines behind a load balancer. It can grow much further, and losing one only costs some capacity. The price is complexity: the servers have to be stateless, so sessions and files move somewhere shared. I'd first look at whether it's processor, memory or disk that's full, because a slow query may be the real cause.",
    },
    {
      id: "system-design.junior.03",
      text: "A news page is read a million times a day and changes once an hour. Where would you put caches?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "A content delivery network keeps the page close to the readers.",
          synonyms: [
            "cdn",
            "content delivery network",
            "edge cache",
            "edge servers",
            "close to the reader",
            "close to the user",
          ],
        },
        {
          text: "Browsers may keep it too, told so by cache headers.",
          synonyms: ["browser cache", "cache control", "max age", "etag", "cache headers", "in the browser"],
        },
        {
          text: "Behind that, an in-memory cache saves asking the database again.",
          synonyms: ["redis", "memcached", "application cache", "server side cache", "in memory"],
        },
        {
          text: "An expiry time limits how old a copy can get.",
          synonyms: ["ttl", "time to live", "expiry", "expires", "expiration", "expire"],
        },
        {
          text: "When an article is published, the old copy is removed actively.",
          synonyms: ["purge", "purged", "invalidate", "invalidation", "invalidated", "evict on publish"],
        },
      ],
      probes: [
        "Part of the page greets the reader by name. What does that change?",
        "An article contains an error and has to go now. What do you do?",
      ],
      minutes: 4,
      model:
        "Nearly everybody sees the same page, so I'd cache it as far out as I can. A CDN serves it from the edge, and my servers see only a few requests. I'd set a TTL of a minute or so there. In browsers I'd allow only a short max-age, because I can't take a copy back from a browser. Behind it, I'd keep the rendered page or the article list in Redis, so a miss doesn't always hit the database. When the editors publish, that address is purged from the CDN. Anything personal, like a greeting, must not be in the shared copy, so the browser loads it separately.",
    },
    {
      id: "system-design.junior.04",
      text: "After sign-up you send a welcome e-mail, and the mail provider is slow and sometimes down. How would you arrange that?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "The sign-up only puts a job into a queue and answers the user at once.",
          synonyms: ["queue", "background job", "asynchronous", "asynchronously", "job table"],
        },
        {
          text: "A separate process takes the jobs one by one and talks to the provider.",
          synonyms: ["worker", "workers", "consumer", "background process"],
        },
        {
          text: "A failed try is repeated later, with growing pauses.",
          synonyms: ["retry", "retries", "try again", "back off", "backoff", "exponential"],
        },
        {
          text: "A job that keeps failing is set aside, and somebody is told.",
          synonyms: ["dead letter", "dlq", "set aside", "give up after", "alert", "failed jobs"],
        },
        {
          text: "The job may run twice, so the code checks whether that mail was sent already.",
          synonyms: ["idempotent", "twice", "already sent", "duplicate", "duplicates", "more than once"],
        },
      ],
      probes: [
        "The server crashes after saving the user but before queueing the job. What happens?",
        "The provider was down for an hour. What will happen when it comes back?",
      ],
      minutes: 4,
      model:
        "Signing up shouldn't depend on the mail provider, so I'd save the user, put a job on a queue and answer straight away. A separate worker picks up the job and calls the provider. If that fails, it tries again, first after a few seconds, then with exponential back off, so we don't hammer a provider that's struggling. After, say, ten tries the job goes to a dead letter queue and somebody gets an alert. Queues usually deliver at least once, so a job can run twice; I'd note on the user that the welcome mail has gone out, and check that first. An hour's delay is fine for this mail.",
    },
    {
      id: "system-design.junior.05",
      text: "How would you design a service that turns long web addresses into short ones?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "A create call stores the long address under a short key, and a visit looks it up and redirects.",
          synonyms: ["redirect", "redirects", "301", "302", "looks up", "look it up"],
        },
        {
          text: "The key comes from a counter or a random number, written with letters and digits.",
          synonyms: [
            "base62",
            "base 62",
            "random string",
            "random key",
            "counter",
            "hash of the url",
            "seven characters",
          ],
        },
        {
          text: "A unique constraint catches a key that is already taken, and I try another.",
          synonyms: [
            "collision",
            "collisions",
            "already taken",
            "already exists",
            "unique constraint",
            "unique key",
          ],
        },
        {
          text: "Reads far outnumber writes, so popular keys are cached.",
          synonyms: ["cache", "cached", "caching", "read heavy", "more reads"],
        },
        {
          text: "I protect it from abuse with limits and a check for harmful targets.",
          synonyms: ["rate limit", "rate limiting", "spam", "phishing", "abuse", "malicious"],
        },
      ],
      probes: [
        "Would you answer with a permanent or a temporary redirect?",
        "How long do the keys have to be for a billion addresses?",
      ],
      minutes: 5,
      model:
        "Two operations: creating a link and following it. On create, I generate a key and store key, target and owner in a table. I'd use a random string of seven characters in base62, which gives trillions of values and can't be guessed in order like a counter. A unique constraint catches the rare collision, then I draw again. Following is a lookup by key and a redirect, 302 if we want to count clicks, because browsers remember a 301. It's very read heavy, so I'd cache popular keys in memory; targets hardly change. And I'd rate limit creation and check targets against a list of phishing sites.",
    },
    {
      id: "system-design.junior.06",
      text: "A photo app has a million daily users who upload two photos each. Estimate the storage for one year, thinking aloud.",
      type: "technical",
      competency: "problem-solving",
      points: [
        {
          text: "That is two million photos a day.",
          synonyms: ["two million", "2 million", "2m photos", "2000000"],
        },
        {
          text: "I assume a size for one photo, about two or three megabytes, and say that it is an assumption.",
          synonyms: [
            "assume",
            "assumption",
            "assuming",
            "average size",
            "megabytes each",
            "mb each",
            "mb per photo",
          ],
        },
        {
          text: "That makes about five terabytes a day and close to two petabytes a year.",
          synonyms: [
            "petabyte",
            "petabytes",
            "terabytes a day",
            "terabytes per day",
            "tb a day",
            "tb per day",
            "pb",
          ],
        },
        {
          text: "Thumbnails and extra copies come on top.",
          synonyms: [
            "thumbnail",
            "thumbnails",
            "replica",
            "replicas",
            "three copies",
            "replication",
            "backup",
          ],
        },
        {
          text: "I round, and check whether the result is plausible and what it costs.",
          synonyms: [
            "round",
            "rounding",
            "rough",
            "roughly",
            "order of magnitude",
            "ballpark",
            "sanity check",
          ],
        },
      ],
      probes: [
        "Which of your assumptions changes the result most?",
        "What would you do to bring the number down?",
      ],
      minutes: 4,
      model:
        "A million users times two is two million photos a day. I'll assume an average size of two and a half megabytes; phones take bigger ones, but we'd compress them. That gives five terabytes a day. Times 365, I'd round to 400, is 2,000 terabytes, so about two petabytes a year. Thumbnails add maybe ten percent. If we store three copies ourselves, it's six; with object storage that's in the price. So it's clearly too much for one machine's disks. The assumption that matters most is the photo size, and not every daily user really uploads, so this is an upper bound.",
    },
    {
      id: "system-design.junior.07",
      text: "Explain the difference between latency and throughput, with an example where one is good and the other is bad.",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "Latency is how long one request takes.",
          synonyms: [
            "how long",
            "response time",
            "time per request",
            "waiting time",
            "milliseconds",
            "delay",
          ],
        },
        {
          text: "Throughput is how many requests are finished in a given time.",
          synonyms: ["per second", "per minute", "each second", "how many requests", "amount of work"],
        },
        {
          text: "Handling work in batches, for example, moves a lot per hour but makes each item wait.",
          synonyms: ["batch", "batches", "batching", "truck", "bus", "ship full of"],
        },
        {
          text: "Near full load, queues build up and each request waits longer.",
          synonyms: ["queue up", "queues", "queueing", "queuing", "pile up", "overloaded", "waits in line"],
        },
        {
          text: "An average hides slow cases, so latency is given as percentiles.",
          synonyms: ["percentile", "percentiles", "p95", "p99", "median", "tail latency"],
        },
      ],
      probes: [
        "Which of the two would you improve first for a search box, and which for a nightly report?",
        "How can adding servers raise one and leave the other as it is?",
      ],
      minutes: 3,
      model:
        "Latency is how long one request takes, from asking to having the answer. Throughput is how many I get done per second. A truck full of hard disks has wonderful throughput and a latency of a day. In software it's batching: if I collect a thousand log lines and write them together, I move more per second, but the first line waits for the others. They're connected, too. When a server gets close to its limit, requests queue up and latency shoots up. And I wouldn't report latency as an average: if the p99 is five seconds, one in a hundred requests is that slow, and the average hides it.",
    },
    {
      id: "system-design.junior.08",
      text: "A small shop runs on one web server and one database server. What could take it down, and how would you make it safer step by step?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Each of the two is a single point of failure.",
          synonyms: [
            "single point of failure",
            "single points of failure",
            "spof",
            "either one fails",
            "if either",
          ],
        },
        {
          text: "The first step is backups in another place, since lost data can't be bought back.",
          synonyms: ["backup", "backups", "restore", "snapshots"],
        },
        {
          text: "A second web server behind a load balancer covers a failed one and makes updates easy.",
          synonyms: ["second web server", "two web servers", "load balancer", "another web server"],
        },
        {
          text: "A standby copy of the database takes over when the main one fails.",
          synonyms: ["standby", "replica", "replication", "failover", "fail over", "takes over"],
        },
        {
          text: "Monitoring tells us before the customers do.",
          synonyms: ["monitoring", "monitor", "alert", "alerts", "alarm", "uptime check"],
        },
      ],
      probes: [
        "The budget allows only one of your steps this month. Which one?",
        "Why does a standby copy not replace the backups?",
      ],
      minutes: 4,
      model:
        "Both machines are single points of failure, and so are things like the disk, a bad release or an expired certificate. I'd go by damage and cost. First, backups of the database, kept somewhere else, and I'd try a restore, because lost orders can't be replaced. Second, monitoring with an alert to a phone, so that we hear of trouble before customers call. Third, a second web server behind a load balancer; then one can fail, and we can deploy without a break. Fourth, a standby for the database that takes over when the main one dies. A managed database gives us that with little work.",
    },
    {
      id: "system-design.junior.09",
      text: "When should one service call another directly, and when should it rather leave a message?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "A direct call fits when the caller needs the answer to go on.",
          synonyms: [
            "needs the answer",
            "need the answer",
            "needs the result",
            "needs a response",
            "immediate answer",
            "right away",
            "request response",
          ],
        },
        {
          text: "A message fits work that can be done later.",
          synonyms: [
            "done later",
            "do it later",
            "asynchronous",
            "asynchronously",
            "fire and forget",
            "can wait",
            "in the background",
          ],
        },
        {
          text: "With direct calls, one slow or dead service holds up its callers; a queue keeps work until the other is back.",
          synonyms: [
            "coupled",
            "coupling",
            "decouple",
            "decoupled",
            "buffer",
            "when it is back",
            "is back up",
            "cascading failure",
          ],
        },
        {
          text: "A message may arrive twice or out of order, and the result is seen later, which makes it harder to follow.",
          synonyms: [
            "twice",
            "duplicate",
            "duplicates",
            "out of order",
            "eventual consistency",
            "eventually consistent",
            "harder to trace",
            "harder to debug",
          ],
        },
      ],
      probes: [
        "Would you check a payment card by call or by message?",
        "How does the user learn how the background work ended?",
      ],
      minutes: 3,
      model:
        "I ask whether the caller needs the answer to continue. To show a price, the page needs the price service right away, so it's a direct call, with a timeout. Making an invoice or updating the search index can happen in the background, so I'd leave a message. The gain is that services are decoupled: if the invoice service is down, the messages stay in the queue, and a rush of orders doesn't knock it over. The price is that things are harder to follow. A message can arrive twice or out of order, so the receiver must cope, and the user sees the result a bit later.",
    },
    {
      id: "system-design.junior.10",
      text: "Where would you store photos that users upload, and why not simply in the database?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "The files go into object storage, which is cheap and grows without limit.",
          synonyms: ["object storage", "object store", "s3", "blob storage", "bucket", "cloud storage"],
        },
        {
          text: "The database holds only a row about each photo, with its key.",
          synonyms: [
            "metadata",
            "the key",
            "file name",
            "path in the database",
            "reference to the file",
            "link in the database",
          ],
        },
        {
          text: "Large files would swell the database and its backups and slow it down.",
          synonyms: [
            "slow down the database",
            "backups",
            "bloat",
            "expensive storage",
            "database gets big",
            "memory of the database",
          ],
        },
        {
          text: "The browser uploads straight to the storage with a signed link.",
          synonyms: [
            "signed url",
            "presigned",
            "pre signed",
            "signed link",
            "direct upload",
            "upload directly",
          ],
        },
        {
          text: "Photos are delivered through a content delivery network, in several sizes.",
          synonyms: [
            "cdn",
            "content delivery network",
            "thumbnail",
            "thumbnails",
            "several sizes",
            "resized",
            "smaller versions",
          ],
        },
      ],
      probes: [
        "The row was saved but the upload broke off. How do you clean up?",
        "Some photos are private. How do you deliver those?",
      ],
      minutes: 4,
      model:
        "I'd put the files into object storage, S3 or something like it. It's cheap, it copies the data for me, and I never run out of disk. In the database I'd keep only the metadata: owner, size, date and the key of the file. Photos inside tables would make the backups huge and push useful data out of memory. For uploads, my server checks the user and hands out a presigned URL, so the bytes go directly from the phone to the storage. A background job then makes thumbnails, and a CDN delivers them. Private photos get links that expire after a few minutes.",
    },
    {
      id: "system-design.junior.11",
      text: "Four people start a new product. Would you begin with one application or with several small services?",
      type: "technical",
      competency: "decision-making",
      points: [
        {
          text: "I would start with one application, because it is quicker to build, test and run.",
          synonyms: ["monolith", "start with one", "single application", "one codebase", "one deployable"],
        },
        {
          text: "Services bring network failures, more deployments and harder debugging.",
          synonyms: [
            "network calls",
            "network failures",
            "overhead",
            "more to operate",
            "more deployments",
            "distributed",
            "harder to debug",
          ],
        },
        {
          text: "At the start the borders are not known, and moving code between services is costly.",
          synonyms: [
            "boundaries",
            "borders",
            "requirements change",
            "still changing",
            "don't know yet",
            "wrong split",
          ],
        },
        {
          text: "Inside, I keep clear modules, so that a part can be taken out later.",
          synonyms: ["modules", "modular", "clear interfaces", "well structured"],
        },
        {
          text: "A good reason to split later is a part that needs its own team, its own scaling or its own release rhythm.",
          synonyms: [
            "own team",
            "separate teams",
            "scale separately",
            "scale independently",
            "different scaling",
            "deploy independently",
            "team grows",
          ],
        },
      ],
      probes: [
        "What would be the first sign that it is time to take a part out?",
        "A team member wants services because big companies have them. What do you say?",
      ],
      minutes: 4,
      model:
        "One application. With four people the monolith is much quicker: a call is a function call, a test runs everything, and there's one thing to deploy. Services turn that into network calls that can fail, and somebody has to run it all. Also, in the first year we'll change our mind about what the product is, so we don't know the right boundaries yet. What I'd do from day one is keep modules apart inside: orders don't reach into the tables of billing. Later, if image processing needs ten times the machines, or a second team wants to deploy independently, we can take that module out.",
    },
    {
      id: "system-design.junior.12",
      text: "Why are web servers usually kept free of state, and where does the state go instead?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "If no server remembers anything, any server can take any request.",
          synonyms: [
            "any server can",
            "any request",
            "any of the servers",
            "whichever server",
            "every server can",
          ],
        },
        {
          text: "Servers can then be added, removed or restarted without anybody losing a session.",
          synonyms: [
            "restart",
            "restarted",
            "add or remove",
            "added or removed",
            "replace a server",
            "scale out",
            "autoscaling",
            "crashes",
          ],
        },
        {
          text: "Session data moves to a shared store such as Redis or the database.",
          synonyms: ["redis", "shared store", "session store", "shared cache", "in the database"],
        },
        {
          text: "Or the client carries it, in a signed cookie or token.",
          synonyms: ["token", "tokens", "jwt", "cookie", "client side"],
        },
        {
          text: "Tying each user to one server would avoid that, but spreads load badly and loses sessions in a crash.",
          synonyms: [
            "sticky session",
            "sticky sessions",
            "session affinity",
            "stickiness",
            "tied to one server",
            "pinned to",
          ],
        },
      ],
      probes: [
        "A user uploads a file in three requests. Where do you keep the first two parts?",
        "What is the drawback of putting the whole session into a cookie?",
      ],
      minutes: 3,
      model:
        "Say a server keeps my shopping cart in its memory. My next request lands on another server, and the cart is empty. With no state in the servers, any server can answer me, and I can add or remove machines, or restart one after a crash, and no one is logged out. The state goes to a shared store, typically Redis for sessions, the database for carts and object storage for files. Small things can travel with the client, in a signed cookie or a token. Sticky sessions are the shortcut: the balancer always sends me to the same server. But when it dies, my session dies with it.",
    },
  ],
  mid: [
    {
      id: "system-design.mid.01",
      text: "Ten servers share one promise: each customer may make one hundred calls a minute. How would you count that?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "I choose a method such as a token bucket, which allows short bursts, or a sliding window.",
          synonyms: ["token bucket", "sliding window", "fixed window", "leaky bucket"],
        },
        {
          text: "The count lives in a store that all servers share, keyed by customer.",
          synonyms: [
            "redis",
            "shared store",
            "shared counter",
            "central store",
            "central counter",
            "key per customer",
          ],
        },
        {
          text: "Reading and raising the count has to be one atomic step.",
          synonyms: ["atomic", "atomically", "lua script", "increment", "incr", "race condition"],
        },
        {
          text: "Refused callers get status 429 and learn when to try again.",
          synonyms: ["429", "retry after", "too many requests", "remaining limit", "headers"],
        },
        {
          text: "I decide what happens when the store is down: let calls through or refuse them.",
          synonyms: [
            "fail open",
            "fail closed",
            "store is down",
            "redis is down",
            "fall back",
            "let them through",
          ],
        },
      ],
      probes: [
        "What goes wrong at the border between two fixed minutes?",
        "The extra call to the store costs two milliseconds. How would you save it?",
      ],
      minutes: 5,
      model:
        "I'd use a token bucket per customer: it fills at a hundred a minute, and each call takes a token, so short bursts are fine but the average holds. If every server counted alone, the limit would be wrong, so the bucket lives in Redis under the customer's key. Taking a token must be atomic, so I'd do it in a small Lua script, or two servers would both take the last one. Refused calls get a 429 with a retry after header. If Redis is down, I'd fail open with a rough local limit, since this is fair use, not security. At the door of a login I'd decide the other way.",
    },
    {
      id: "system-design.mid.02",
      text: "Design a service that sends notifications by push, e-mail and text message on behalf of many other teams.",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Teams send an event to one interface; the service chooses channel and template from the user's preferences.",
          synonyms: [
            "preferences",
            "preference",
            "opt out",
            "unsubscribe",
            "template",
            "templates",
            "quiet hours",
          ],
        },
        {
          text: "Each channel has its own queue and workers, so that a slow provider does not hold up the others.",
          synonyms: ["queue per channel", "separate queue", "own queue", "queues"],
        },
        {
          text: "Urgent messages such as login codes must not wait behind a campaign.",
          synonyms: ["priority", "priorities", "urgent", "login codes", "one time codes"],
        },
        {
          text: "A key from the caller makes sure that a repeated request does not send twice.",
          synonyms: [
            "idempotency key",
            "idempotent",
            "deduplicate",
            "deduplication",
            "dedupe",
            "send twice",
            "sent twice",
          ],
        },
        {
          text: "Failures are retried or sent by another provider, and the delivery status is recorded.",
          synonyms: [
            "retry",
            "retries",
            "second provider",
            "another provider",
            "failover",
            "delivery status",
            "delivery receipts",
            "bounces",
          ],
        },
      ],
      probes: [
        "A bug in one team sends a million messages. How does your design limit the damage?",
        "How would you keep a user from getting five messages within a minute?",
      ],
      minutes: 6,
      model:
        "Other teams shouldn't think about channels. They send an event with user, type and data, plus an idempotency key. The service looks up the user's preferences, such as opt outs and quiet hours, picks a channel and fills the template. Then the message goes into a queue per channel, each with its own workers, so a slow text provider doesn't delay e-mail. I'd have two priorities, because a login code can't wait behind a newsletter. Workers retry with back off, and for text messages I'd keep a second provider. Delivery receipts and bounces come back by webhook into a status table. Each team gets a quota, so a runaway loop stops early.",
    },
    {
      id: "system-design.mid.03",
      text: "How would you build the home feed of a social network, where some people have ten followers and some have ten million?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "One way is to write each post into the feeds of all followers when it is made.",
          synonyms: [
            "fan out on write",
            "push model",
            "fanout on write",
            "write to each follower",
            "precompute",
            "precomputed",
          ],
        },
        {
          text: "The other is to gather posts from the followed accounts when the feed is read.",
          synonyms: ["fan out on read", "pull model", "fanout on read", "at read time", "when reading"],
        },
        {
          text: "For stars, writing to millions of feeds is too much, so their posts are merged in on reading.",
          synonyms: ["hybrid", "celebrity", "celebrities", "merge", "merged", "both approaches"],
        },
        {
          text: "Feeds hold only ids, cut to the latest few hundred, in memory.",
          synonyms: [
            "only ids",
            "post ids",
            "list of ids",
            "redis",
            "last few hundred",
            "trimmed",
            "in memory",
          ],
        },
        {
          text: "The fan-out runs in the background, and a delay of seconds is acceptable.",
          synonyms: [
            "background",
            "queue",
            "workers",
            "asynchronous",
            "asynchronously",
            "eventual consistency",
            "eventually consistent",
          ],
        },
      ],
      probes: [
        "Somebody deletes a post. How does it vanish from a million feeds?",
        "What do you do for a user who has not opened the app for a year?",
      ],
      minutes: 6,
      model:
        "People read feeds far more than they post, so for ordinary accounts I'd do fan out on write: when someone posts, background workers push the post id into each follower's list. Reading is then one lookup. For someone with ten million followers, that's ten million writes for one post, so I'd go hybrid: posts by celebrities aren't pushed but merged in at read time. The lists hold only ids, the latest five hundred, in Redis; the posts themselves come from a cache. A delay of some seconds is fine. A deleted post disappears because the lookup of its id finds nothing. And I wouldn't fill lists for people who've been away for months.",
    },
    {
      id: "system-design.mid.04",
      text: "You add one server to a group of cache servers, and minutes later the database is drowning. What happened?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "Keys were placed by hash modulo the number of servers, so a new number moved almost all keys.",
          synonyms: [
            "modulo",
            "mod n",
            "modulus",
            "remapped",
            "rehashed",
            "nearly all keys",
            "almost every key",
          ],
        },
        {
          text: "Nearly every lookup missed and went to the database.",
          synonyms: ["cache miss", "misses", "cold cache", "hit rate"],
        },
        {
          text: "Consistent hashing moves only the share of keys that belongs to the new server.",
          synonyms: ["consistent hashing", "rendezvous hashing", "jump hash", "ring"],
        },
        {
          text: "Virtual nodes spread that share evenly over the old servers.",
          synonyms: ["virtual nodes", "vnodes", "virtual node", "many points on", "evenly"],
        },
        {
          text: "In the moment, I would take load off: undo the change, limit calls to the database and warm the cache up slowly.",
          synonyms: [
            "warm up",
            "warm the cache",
            "warming",
            "remove the server",
            "undo the change",
            "limit the load",
            "shed load",
            "rate limit",
          ],
        },
      ],
      probes: [
        "About how many keys move when the tenth server joins, with each of the two methods?",
        "One key alone gets a tenth of all the traffic. Does your answer help there?",
      ],
      minutes: 4,
      model:
        "I'd bet the client picks a server with hash modulo n. Going from nine to ten changes the result for about ninety percent of the keys, so suddenly nearly all lookups are cache misses, and the database gets the traffic the cache used to absorb. Right now I'd undo the change, if the old servers still have their data, or limit calls to the database until the cache is warm. For good, I'd switch to consistent hashing: keys and servers sit on a ring, and a new server takes over only its own stretch, about a tenth. With virtual nodes that tenth is taken evenly from all the others.",
    },
    {
      id: "system-design.mid.05",
      text: "A very popular cache entry expires, and in that second a thousand requests all compute it again. How do you avoid that?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "Only one request computes the value, and the others wait for its result.",
          synonyms: [
            "single flight",
            "singleflight",
            "request coalescing",
            "coalesce",
            "only one request",
            "one request computes",
            "lock per key",
            "mutex",
          ],
        },
        {
          text: "Or the old value is served while a new one is made in the background.",
          synonyms: [
            "stale while revalidate",
            "serve stale",
            "stale value",
            "old value",
            "in the background",
          ],
        },
        {
          text: "A hot entry can be renewed a little before it runs out.",
          synonyms: [
            "early refresh",
            "refresh ahead",
            "before it expires",
            "probabilistic early",
            "refresh early",
            "renew it early",
          ],
        },
        {
          text: "Lifetimes get a random part, so that many entries do not end in the same second.",
          synonyms: ["jitter", "random ttl", "randomise", "randomize", "spread the expiry", "random part"],
        },
        {
          text: "The lock needs a time limit in case its holder dies.",
          synonyms: ["timeout", "lock expires", "holder dies", "holder crashes"],
        },
      ],
      probes: [
        "Computing the value fails. What do the waiting requests get?",
        "Which of your measures would you choose for a stock price, and which for a list of countries?",
      ],
      minutes: 4,
      model:
        "That's a cache stampede. My first measure is single flight: on a miss, one request takes a short lock on the key and computes, the others wait for its result. The lock has a timeout, so if its holder crashes, another one takes over. Better for users is stale while revalidate: I keep the old value a bit beyond its lifetime, hand it out, and one worker renews it behind the scenes, so nobody waits. For the few really hot keys, I'd do an early refresh, so they never expire at all. And I'd add some jitter to lifetimes, because after a deploy thousands of keys would otherwise expire together.",
    },
    {
      id: "system-design.mid.06",
      text: "How would you deliver messages in a chat app so that none is lost when the receiver is offline?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "The server stores a message durably before it confirms it to the sender.",
          synonyms: [
            "store first",
            "stored before",
            "persist",
            "persisted",
            "durable",
            "durably",
            "saved before",
          ],
        },
        {
          text: "Each conversation numbers its messages, so a device coming back asks for all after the last one it has.",
          synonyms: ["sequence", "last seen", "after the last", "cursor", "offset"],
        },
        {
          text: "Online devices get it over an open connection, and the system knows which server holds that connection.",
          synonyms: [
            "websocket",
            "websockets",
            "persistent connection",
            "open connection",
            "connection registry",
            "presence",
          ],
        },
        {
          text: "For offline devices, a push notification wakes the app.",
          synonyms: ["push notification", "push notifications", "apns", "fcm", "wake the app"],
        },
        {
          text: "Senders repeat until confirmed, with an id made on the device that removes doubles.",
          synonyms: [
            "client id",
            "message id",
            "client generated id",
            "dedupe",
            "deduplicate",
            "ack",
            "acknowledge",
            "acknowledgement",
          ],
        },
      ],
      probes: [
        "One user has a phone and a laptop. How do both stay in step?",
        "How do you keep messages in order when two people write at once?",
      ],
      minutes: 6,
      model:
        "The log of a conversation is the truth, and connections are just a fast path. The sender's device makes a message id and sends; the message is persisted, gets the next sequence number in that conversation, and only then acknowledges. Without an ack the device sends again, and the id removes duplicates. If the receiver is online, a registry tells us which server holds their websocket, and we pass it on. If not, a push notification wakes the app. Either way, when a device connects it says the last number it has for each conversation and gets everything after that. So a lost push costs time but never a message.",
    },
    {
      id: "system-design.mid.07",
      text: "A vendor says that their queue delivers each message exactly once. What do you answer, and what do you build?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "A receiver can crash after doing the work and before confirming it, so from end to end a message may come again.",
          synonyms: [
            "before acknowledging",
            "before the ack",
            "before confirming",
            "crash after",
            "crashes after",
            "ack is lost",
            "redelivered",
          ],
        },
        {
          text: "In practice I expect delivery at least once.",
          synonyms: ["at least once", "more than once", "duplicates", "delivered again", "delivered twice"],
        },
        {
          text: "So the receiver is made idempotent: doing it twice has the same effect as once.",
          synonyms: ["idempotent", "idempotency", "idempotence", "same effect"],
        },
        {
          text: "It stores the message's id in the same transaction as the effect and skips ids it knows.",
          synonyms: [
            "message id",
            "processed ids",
            "dedupe table",
            "inbox table",
            "same transaction",
            "already processed",
            "unique key",
          ],
        },
        {
          text: "The vendor's promise can hold inside their own system, but not for an outside effect such as an e-mail.",
          synonyms: [
            "outside effect",
            "side effect",
            "side effects",
            "external system",
            "inside their system",
            "within the queue",
            "within kafka",
          ],
        },
      ],
      probes: [
        "The effect is a call to a payment provider. How do you make that safe to repeat?",
        "How long do you keep the ids of messages you have seen?",
      ],
      minutes: 4,
      model:
        "I'd say: maybe within your system, but not end to end. My consumer takes a message, does the work and crashes before acknowledging. The queue can't know whether the work was done. Either it sends again, or the message may be lost; there's no third way. So I build for at least once and make the consumer idempotent. For a database effect, I store the message id in the same transaction as the change, with a unique key, and skip messages already processed. For side effects outside, like a payment, I pass the id along as the provider's idempotency key. For e-mail I accept a rare double.",
    },
    {
      id: "system-design.mid.08",
      text: "Design the suggestions that appear under a search box while a user types.",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "For every prefix the best few completions are worked out beforehand, in a trie or a prefix index.",
          synonyms: [
            "trie",
            "prefix tree",
            "prefix index",
            "precomputed",
            "precompute",
            "top ten per prefix",
          ],
        },
        {
          text: "They are ranked by how often and how recently people searched for them.",
          synonyms: [
            "popularity",
            "frequency",
            "most searched",
            "recent ones",
            "how often",
            "trending",
            "search counts",
          ],
        },
        {
          text: "The answer must come within about a tenth of a second, so it is served from memory and caches.",
          synonyms: [
            "100 milliseconds",
            "hundred milliseconds",
            "100 ms",
            "low latency",
            "in memory",
            "cdn",
            "cache short prefixes",
          ],
        },
        {
          text: "The browser waits a moment between key strokes and drops answers that come late.",
          synonyms: ["debounce", "debouncing", "throttle", "cancel", "outdated answers", "late answers"],
        },
        {
          text: "A job rebuilds the data from the search log, with rude and private entries filtered out.",
          synonyms: [
            "search log",
            "search logs",
            "offline job",
            "nightly job",
            "batch job",
            "blocklist",
            "filter out",
            "offensive",
          ],
        },
      ],
      probes: [
        "Breaking news happens. How does a new term show up within minutes?",
        "How would you handle a typing mistake in the first letters?",
      ],
      minutes: 5,
      model:
        "The budget is about a hundred milliseconds, or it lags behind the typing. So at request time I only want a lookup. A batch job reads the search logs, counts queries with recent ones weighing more, drops offensive terms and anything fewer than some tens of people typed, since it may be private, and stores the top ten per prefix in a trie. The servers hold that in memory; it's small once rare queries are cut. Short prefixes are the same for everyone, so a CDN can keep them for minutes. The browser debounces key strokes and ignores late answers. For trends, a small stream job adds new terms every few minutes.",
    },
    {
      id: "system-design.mid.09",
      text: "One slow supplier service makes your whole shop hang. Which design changes would keep that from spreading?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Every remote call gets a timeout, shorter than the patience of the caller.",
          synonyms: ["timeout", "timeouts", "time limit", "deadline"],
        },
        {
          text: "A circuit breaker stops calling for a while after many failures.",
          synonyms: ["circuit breaker", "circuit breakers", "trips", "open circuit", "stop calling"],
        },
        {
          text: "Separate pools of threads or connections keep one dependency from using up everything.",
          synonyms: [
            "bulkhead",
            "bulkheads",
            "separate pool",
            "separate pools",
            "own pool",
            "limit concurrent calls",
            "concurrency limit",
          ],
        },
        {
          text: "The shop shows something without that data, such as an older value.",
          synonyms: [
            "fallback",
            "fall back",
            "degrade",
            "degraded",
            "graceful degradation",
            "cached value",
            "default value",
          ],
        },
        {
          text: "Retries are few and spread out, or they make the overload worse.",
          synonyms: [
            "jitter",
            "backoff",
            "back off",
            "retry budget",
            "retry storm",
            "few retries",
            "only one retry",
          ],
        },
      ],
      probes: [
        "How do you choose the number for the timeout?",
        "Which pages would you rather fail than show with old data?",
      ],
      minutes: 5,
      model:
        "What spreads is the waiting: every thread ends up stuck on the supplier, and then pages that don't even need it hang too. First, a timeout, say 300 milliseconds, chosen from the supplier's normal p99. Second, a bulkhead: at most twenty calls to it at once, so the other threads stay free. Third, a circuit breaker that fails at once after many errors and lets a test call through now and then. The page then needs a fallback: show the last known delivery date with a note, or leave the box out. Retries only once, with jitter, and never on several layers, because they multiply. And I'd test it by slowing the supplier down on purpose.",
    },
    {
      id: "system-design.mid.10",
      text: "Two million people follow a live scoreboard. Compare polling, server-sent events and WebSockets for it.",
      type: "technical",
      competency: "problem-solving",
      points: [
        {
          text: "Polling is simple, and because all readers see the same, a cache in front can answer nearly all of it.",
          synonyms: ["cdn", "cacheable", "cached", "cache for a second", "simple to build", "plain http"],
        },
        {
          text: "Its price is delay and many requests that bring nothing new.",
          synonyms: [
            "wasted requests",
            "nothing new",
            "unnecessary requests",
            "delay",
            "polling interval",
            "empty answers",
          ],
        },
        {
          text: "Server-sent events suit data that flows only from server to reader, and reconnect by themselves.",
          synonyms: [
            "one way",
            "one direction",
            "only from the server",
            "server to client",
            "reconnect",
            "reconnects",
            "eventsource",
          ],
        },
        {
          text: "WebSockets go both ways, which a scoreboard does not need.",
          synonyms: ["both ways", "two way", "bidirectional", "both directions", "full duplex"],
        },
        {
          text: "Open connections hold memory on many servers, and a restart makes all of them come back at once.",
          synonyms: [
            "open connections",
            "memory per connection",
            "reconnect storm",
            "thundering herd",
            "file descriptors",
            "millions of connections",
            "fan out layer",
          ],
        },
      ],
      probes: [
        "A goal is scored. Follow the new score from the stadium to the two million screens?",
        "What changes if readers may also vote on each goal?",
      ],
      minutes: 5,
      model:
        "All two million see the same few kilobytes, and they only read. So I'd think about polling first: a small file on a CDN, cached for two seconds. My servers see almost nothing of it, and it works everywhere. The cost is up to some seconds of delay and a lot of wasted requests. If scores must appear within a second, server-sent events fit: plain HTTP, one way, and the browser reconnects by itself. WebSockets are bidirectional, which we don't need. Both mean two million open connections over many servers and a reconnect storm after a deploy. I'd ask how fresh it must be, and if five seconds will do, take polling.",
    },
    {
      id: "system-design.mid.11",
      text: "The network between two data centres breaks. What should the shopping cart do meanwhile, and what should the payment do?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "During a split, a system can keep answering or keep its copies equal, but not both.",
          synonyms: [
            "cap",
            "available or consistent",
            "availability or consistency",
            "availability and consistency",
            "partition",
          ],
        },
        {
          text: "The cart should stay available on both sides, since a wrong cart does little harm.",
          synonyms: [
            "stay available",
            "cart stays available",
            "keep accepting",
            "accept writes",
            "favour availability",
            "choose availability",
            "both sides accept",
          ],
        },
        {
          text: "Afterwards the two versions are merged, for example by keeping what was added on either side.",
          synonyms: ["merge", "merged", "union", "reconcile", "crdt", "last write wins", "vector clock"],
        },
        {
          text: "The payment should rather be refused than taken twice, so only the side with the majority goes on.",
          synonyms: [
            "majority",
            "quorum",
            "refuse",
            "reject",
            "choose consistency",
            "favour consistency",
            "strongly consistent",
          ],
        },
        {
          text: "The choice is one of business, made for each operation and not for a whole system.",
          synonyms: [
            "per operation",
            "each operation",
            "business decision",
            "depends on the operation",
            "cost of being wrong",
            "case by case",
          ],
        },
      ],
      probes: [
        "An item removed on one side comes back after the merge. Is that acceptable?",
        "What do you show a customer whose payment is refused for this reason?",
      ],
      minutes: 5,
      model:
        "That's the CAP question: while the two sides can't talk, I either keep answering and risk that they differ, or I refuse on one side. I'd decide per operation, by the cost of being wrong. A cart should stay available on both sides. When the link is back, I merge: the union of what was added. Perhaps a removed item comes back; that's a small annoyance, and a lost sale is worse. For the payment I want consistency. Only the side that has a quorum accepts; the other says please try again in a few minutes, or takes the order as pending without charging. Charging twice costs trust and support time.",
    },
    {
      id: "system-design.mid.12",
      text: "How would you create unique ids on many servers in several regions, if they should also sort roughly by time?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "A central counter would give perfect order, but every insert depends on it and on its distance.",
          synonyms: [
            "central counter",
            "auto increment",
            "autoincrement",
            "central sequence",
            "bottleneck",
            "single sequence",
          ],
        },
        {
          text: "Ids can begin with a timestamp, followed by a part that makes them unique.",
          synonyms: [
            "uuidv7",
            "uuid v7",
            "uuid version 7",
            "ulid",
            "snowflake",
            "timestamp prefix",
            "timestamp first",
          ],
        },
        {
          text: "A machine number has to be handed out so that no two servers share it; random bits need no such agreement.",
          synonyms: [
            "machine id",
            "machine number",
            "worker id",
            "node id",
            "no coordination",
            "without coordination",
            "random bits",
          ],
        },
        {
          text: "Clocks differ and can jump back, so the order is only rough.",
          synonyms: [
            "clock skew",
            "clock drift",
            "clocks differ",
            "jump back",
            "jumps back",
            "goes backwards",
            "ntp",
          ],
        },
        {
          text: "Ids sorted by time keep new rows together in the index, while purely random ones scatter the writes.",
          synonyms: ["locality", "scatter", "random inserts", "end of the index", "page splits", "b tree"],
        },
      ],
      probes: [
        "What does such an id tell a stranger who sees it in a web address?",
        "A server's clock jumps back by a second. What does your generator do?",
      ],
      minutes: 4,
      model:
        "An auto increment in one place gives a clean order, but every region has to ask it, so it's slow and a bottleneck. Random UUIDs need no coordination, but they scatter inserts all over the index. The middle way is a timestamp first and something unique after it. I'd take UUIDv7: milliseconds and then random bits, so no one hands out machine ids, and new rows land at the end of the index. Snowflake fits into 64 bits but needs a worker id per process. Clock skew means the order is rough: fine for lists, wrong for deciding which write came first. And ids with a time reveal when something was created.",
    },
  ],
  senior: [
    {
      id: "system-design.senior.01",
      text: "The business wants to survive the loss of a whole region. How do you decide how far to go, and what do you build?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "I first ask how long we may be down and how much data we may lose, and what each step towards zero costs.",
          synonyms: [
            "rto",
            "rpo",
            "recovery time",
            "recovery point",
            "how long down",
            "how much data",
            "cost of downtime",
          ],
        },
        {
          text: "A warm standby in a second region is far simpler than serving from both at once.",
          synonyms: ["active passive", "warm standby", "pilot light", "standby region", "active active"],
        },
        {
          text: "Between distant regions data is copied with a delay, or every write waits for the distance.",
          synonyms: [
            "asynchronous replication",
            "replicated asynchronously",
            "synchronous replication",
            "replication lag",
            "cross region latency",
            "write conflicts",
            "conflict resolution",
          ],
        },
        {
          text: "Hidden dependencies, such as sign-in, DNS or the deploy system, must survive too.",
          synonyms: [
            "dependencies",
            "dependency",
            "dns",
            "identity provider",
            "control plane",
            "deploy system",
            "third parties",
          ],
        },
        {
          text: "Only regular switches in daylight show that it works and that the capacity is there.",
          synonyms: ["game day", "game days", "drill", "drills", "rehearse", "practise the switch"],
        },
      ],
      probes: [
        "Who decides to switch over, and on what evidence?",
        "Which of your services would you leave out of this on purpose?",
      ],
      minutes: 7,
      model:
        "I'd begin with numbers: the cost of an hour of downtime, the recovery time and the data loss we can accept, per product. Often payments need minutes, and the rest a few hours. For most companies I'd then build active passive: a warm standby with asynchronous replication, ready to scale up. Active active sounds nicer, but you buy write conflicts or a round trip between regions on every write, so I'd do that only for the data that can bear it. Then I'd list the dependencies, because a standby that needs the dead region's sign-in is no standby. And we run failover drills each quarter with real traffic; otherwise it's just a diagram.",
    },
    {
      id: "system-design.senior.02",
      text: "You lead the split of a ten-year-old monolith. Where do you begin, and how do you know that it is worth it?",
      type: "technical",
      competency: "leadership",
      points: [
        {
          text: "I ask what problem the split should solve and choose a measure for it, such as time from commit to release.",
          synonyms: [
            "lead time",
            "which problem",
            "what problem",
            "deployment frequency",
            "measure",
            "metric",
            "goal of the split",
          ],
        },
        {
          text: "Borders follow the business and the data, not the technical layers.",
          synonyms: [
            "bounded context",
            "bounded contexts",
            "domain",
            "business capability",
            "business capabilities",
            "event storming",
          ],
        },
        {
          text: "I take out one part at a time behind the old entry point, never all at once.",
          synonyms: ["strangler", "piece by piece", "incremental", "incrementally", "big bang"],
        },
        {
          text: "A part is only out when it owns its data; a shared database keeps everything tied together.",
          synonyms: [
            "owns its data",
            "own its data",
            "own database",
            "data ownership",
            "shared database",
            "separate the data",
          ],
        },
        {
          text: "Sometimes cleaner modules inside are enough, and we stop when the gain stops.",
          synonyms: [
            "modular monolith",
            "modules inside",
            "modularise",
            "modularize",
            "stop when",
            "good enough",
            "not everything",
          ],
        },
      ],
      probes: [
        "Which part would you take out first: an easy one or a painful one?",
        "A year in, half is split and management loses patience. What do you do?",
      ],
      minutes: 6,
      model:
        "First I want to know which problem hurts. If forty people wait for one release train, lead time is my metric. I'd map the domain with the teams, look at which modules change together, and draw boundaries along business capabilities. Sometimes that alone, a modular monolith with enforced borders, solves most of it. For what has to leave, I'd use the strangler pattern: a proxy in front, one part at a time, starting with something real but not central, so we learn to operate services. The hard step is data; until the part owns its data, we've only made function calls slower. I'd review every quarter, and stop when the next piece isn't worth it.",
    },
    {
      id: "system-design.senior.03",
      text: "Design the part of a ride app that finds a near driver for a passenger in a big city.",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Drivers report their place every few seconds; only the newest one matters, so it is kept in memory.",
          synonyms: [
            "in memory",
            "every few seconds",
            "latest position",
            "newest position",
            "latest location",
            "redis",
          ],
        },
        {
          text: "The map is cut into cells, so that a search looks only at the cell and its neighbours.",
          synonyms: ["geohash", "h3", "s2", "grid", "cells", "quadtree", "geospatial index", "spatial index"],
        },
        {
          text: "Near means travel time on the road, not distance in the air.",
          synonyms: ["travel time", "eta", "road network", "routing", "driving time", "time to pick up"],
        },
        {
          text: "A driver must be offered to one passenger only, by an atomic reservation that runs out.",
          synonyms: [
            "atomic",
            "reserve",
            "reserved",
            "reservation",
            "lock the driver",
            "compare and set",
            "expires",
          ],
        },
        {
          text: "Work is divided by city or area, so that a failure stays local and busy areas scale alone.",
          synonyms: ["per city", "by city", "by region", "shard by", "partition by", "sharded", "per area"],
        },
      ],
      probes: [
        "Matching at once or collecting requests for two seconds: what do you gain and lose?",
        "A stadium empties and ten thousand people ask at the same time. What breaks first?",
      ],
      minutes: 8,
      model:
        "Say fifty thousand drivers online, reporting every four seconds: about twelve thousand updates a second. I'd keep only the latest position, in memory, and send a sampled history elsewhere. Space is cut into cells, H3 for example; each holds its free drivers. A request reads its cell and the ring around it, takes perhaps thirty candidates and asks the routing service for travel time, because across a river the nearest driver is useless. Then an atomic reservation marks the best driver as offered for ten seconds; no answer, next one. Trips themselves live in a durable database. Everything is sharded by city, so trouble stays there. Batching requests for two seconds gives better matches overall.",
    },
    {
      id: "system-design.senior.04",
      text: "Design the upload and playback of videos for a learning platform with viewers around the world.",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Uploads go in resumable parts straight into object storage.",
          synonyms: [
            "resumable",
            "multipart",
            "multi part",
            "chunks",
            "object storage",
            "presigned",
            "direct upload",
          ],
        },
        {
          text: "A pipeline of workers turns each video into several qualities, in short segments done in parallel.",
          synonyms: [
            "transcode",
            "transcoding",
            "encode",
            "encoding",
            "several qualities",
            "renditions",
            "resolutions",
          ],
        },
        {
          text: "The player picks the quality for each segment by the speed of the line.",
          synonyms: ["adaptive bitrate", "abr", "hls", "dash", "manifest", "adaptive streaming"],
        },
        {
          text: "Segments never change, so a content delivery network serves nearly all of the traffic.",
          synonyms: ["cdn", "content delivery network", "edge", "cache hit ratio"],
        },
        {
          text: "The bill is mostly traffic and computing, so rarely watched videos are treated more cheaply.",
          synonyms: ["egress", "cost", "rarely watched", "long tail", "cheaper storage"],
        },
      ],
      probes: [
        "Only paying learners may watch. How do you protect segments that sit on a network for all?",
        "What would you measure to know that viewers are happy with playback?",
      ],
      minutes: 7,
      model:
        "Teachers upload in resumable chunks directly to object storage, so a broken line costs one chunk. The finished upload starts a workflow: check the file, split it, transcode the pieces in parallel into four or five renditions, and write an HLS manifest. Progress goes back to the teacher, and each step can be repeated. Playback is plain files: the player reads the manifest and chooses a quality segment by segment. As segments never change, the CDN hit ratio should be over ninety-five percent. Access is controlled by short-lived signed links. Cost is mainly egress, so better codecs pay off for popular courses, while the long tail gets fewer renditions. I'd watch start time and rebuffering.",
    },
    {
      id: "system-design.senior.05",
      text: "Booking a trip touches a flight, a hotel and a payment system, each with its own database. How do you keep a booking correct?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "There is no common transaction, so I use a saga: a chain of local steps, each with a step that undoes it.",
          synonyms: ["saga", "compensation", "compensating", "compensate", "undo step"],
        },
        {
          text: "One coordinator stores the state of each booking durably and carries on after a crash.",
          synonyms: [
            "orchestrator",
            "orchestration",
            "coordinator",
            "state machine",
            "workflow engine",
            "temporal",
            "process manager",
          ],
        },
        {
          text: "Steps may be repeated, so each carries a key that makes it idempotent.",
          synonyms: ["idempotent", "idempotency", "safe to repeat"],
        },
        {
          text: "The order matters: reserve first, charge late, and put what can't be undone last.",
          synonyms: [
            "reserve first",
            "hold",
            "holds",
            "authorise",
            "authorize",
            "capture",
            "point of no return",
            "charge last",
          ],
        },
        {
          text: "A booking may be pending for a while, users see that, and people handle what gets stuck.",
          synonyms: ["pending", "stuck", "manual", "support team", "in progress state", "human"],
        },
      ],
      probes: [
        "The hotel system times out, and you don't know whether it booked. What next?",
        "The refund, too, keeps failing. How does this end?",
      ],
      minutes: 6,
      model:
        "Two-phase commit across partners isn't possible, so I'd build a saga with an orchestrator that stores every booking as a state machine. The order is chosen so that undoing is cheap: hold the flight, hold the hotel, authorize the card, then confirm both, and capture the money last. Every step has a compensation, such as releasing the hold, and an idempotency key, since after a timeout I don't know what happened: I ask for the status or repeat with the same key. The user sees pending, honestly, for some seconds or minutes. If a compensation fails again and again, the booking goes to a list a human works through. I'd also reconcile with the partners daily.",
    },
    {
      id: "system-design.senior.06",
      text: "Traffic triples for five minutes. An hour after it is back to normal, the system is still slow. Explain how that can be, and how you would prevent it.",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "Something keeps the overload going by itself, mostly retries that multiply the load.",
          synonyms: [
            "retry storm",
            "retries",
            "retrying",
            "metastable",
            "feedback loop",
            "vicious circle",
            "self sustaining",
          ],
        },
        {
          text: "Long queues are full of requests whose callers gave up long ago, so the work done is useless.",
          synonyms: [
            "gave up",
            "given up",
            "timed out",
            "useless work",
            "stale requests",
            "wasted work",
            "goodput",
          ],
        },
        {
          text: "Excess load should be refused early and cheaply at the edge.",
          synonyms: ["load shedding", "shed", "reject early", "admission control", "refuse early"],
        },
        {
          text: "Queues are kept short, and callers are told to slow down.",
          synonyms: [
            "bounded queue",
            "bounded queues",
            "short queues",
            "backpressure",
            "back pressure",
            "queue limit",
            "lifo",
          ],
        },
        {
          text: "Repeated calls get a budget, pauses with jitter and a deadline that travels with the request.",
          synonyms: [
            "retry budget",
            "jitter",
            "exponential backoff",
            "deadline propagation",
            "deadlines",
            "circuit breaker",
          ],
        },
      ],
      probes: [
        "It is happening right now. What is the quickest way out?",
        "How would you test that the system recovers by itself?",
      ],
      minutes: 6,
      model:
        "This is a metastable failure: the trigger has gone, but a feedback loop keeps it alive. During the peak requests timed out, so clients retry, perhaps three times on each of three layers, and normal traffic is now many times normal. Meanwhile the servers work through long queues of requests whose callers have given up, so they're busy, but goodput is near zero. To get out, I'd cut the load hard at the edge, empty the queues and let traffic back in slowly. To prevent it: load shedding by priority, bounded queues, a retry budget of maybe ten percent, backoff with jitter, and deadlines that travel along, so nobody works on a dead request.",
    },
    {
      id: "system-design.senior.07",
      text: "A team shows you its plan for an internal tool: twelve services and three kinds of database. How do you review it?",
      type: "technical",
      competency: "leadership",
      points: [
        {
          text: "I begin with the requirements: how many users, how much data, which failures matter.",
          synonyms: [
            "requirements",
            "how many users",
            "number of users",
            "constraints",
            "what load",
            "expected load",
            "non functional",
          ],
        },
        {
          text: "I ask what is the simplest thing that would do, and let each extra part earn its place.",
          synonyms: ["simplest", "simpler", "justify", "earn its place", "yagni", "what would break without"],
        },
        {
          text: "Every part has to be run, patched and watched at night by somebody.",
          synonyms: [
            "on call",
            "operate",
            "operational cost",
            "operational burden",
            "patching",
            "maintenance",
            "who runs",
          ],
        },
        {
          text: "I put it as questions, and find out why they chose it.",
          synonyms: ["questions", "ask why", "understand why", "listen", "curious"],
        },
        {
          text: "The decision stays with the team and is written down with its reasons.",
          synonyms: [
            "adr",
            "decision record",
            "written down",
            "write down",
            "team decides",
            "their decision",
            "document the decision",
          ],
        },
      ],
      probes: [
        "The team admits that it wants to learn a new technology. How do you respond?",
        "When would you overrule them?",
      ],
      minutes: 5,
      model:
        "I wouldn't open with there are too many boxes. I'd ask for the requirements: two hundred users, a few gigabytes, office hours only? Then we walk through one or two real use cases together, and for every part I ask what would break without it. Usually people see for themselves that one service and one Postgres would do. I'd also ask who will operate the third database at night, and what an upgrade looks like. And I listen: maybe there's a constraint I don't know. Choices that are easy to reverse I leave to them. Those that aren't, we settle and write a short decision record, so that in two years somebody knows why.",
    },
    {
      id: "system-design.senior.08",
      text: "Design a system that counts clicks on ads, both for a live view and for the monthly invoice.",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Every click is first written to a durable log that is never changed.",
          synonyms: [
            "kafka",
            "event log",
            "append only",
            "immutable log",
            "raw events",
            "durable log",
            "kinesis",
          ],
        },
        {
          text: "Each click has an id, so that doubles are counted once.",
          synonyms: [
            "dedupe",
            "deduplicate",
            "deduplication",
            "click id",
            "event id",
            "unique id",
            "duplicates",
          ],
        },
        {
          text: "A stream job counts per minute by the time of the click, and waits a while for late ones.",
          synonyms: ["event time", "watermark", "watermarks", "window", "windows", "late events", "flink"],
        },
        {
          text: "The invoice is computed from the raw log, and differences from the live numbers are explained.",
          synonyms: ["batch", "recompute", "reconcile", "reconciliation", "replay"],
        },
        {
          text: "A very popular ad must not overload one partition, so counting is done in two stages.",
          synonyms: [
            "hot key",
            "hot keys",
            "hot partition",
            "two stages",
            "partial counts",
            "pre aggregate",
            "salting",
            "skew",
          ],
        },
      ],
      probes: [
        "Fraud is found two weeks later. How are live view and invoice corrected?",
        "Which of the two may be wrong, by how much, and who decides that?",
      ],
      minutes: 7,
      model:
        "The two uses differ: the live view must be quick, the invoice must be right. Click servers give each click an event id and append it to Kafka before the redirect; from there raw events also land in object storage, unchanged, for a year. A stream job deduplicates by id, counts per ad and minute by event time, and lets a watermark wait a few minutes for late phones. A famous ad is a hot key, so I'd count partially on random partitions and sum afterwards. Invoices come from a batch job over the raw data, with fraud removed. A daily reconciliation compares both; if they differ by more than half a percent, somebody looks.",
    },
    {
      id: "system-design.senior.09",
      text: "One bad release or one heavy customer can today bring down all customers. How would you limit the damage of any single fault?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "I divide the system into independent cells, each a full copy for some of the customers.",
          synonyms: ["cell", "cells", "pods", "stamps", "independent copies"],
        },
        {
          text: "A thin router in front knows which customer belongs where and does nothing else.",
          synonyms: ["router", "routing layer", "thin layer", "lookup of the customer"],
        },
        {
          text: "Releases and settings go to one small part first, with an automatic stop.",
          synonyms: [
            "canary",
            "one cell first",
            "staged rollout",
            "gradual rollout",
            "automatic rollback",
            "wave",
            "waves",
            "progressive",
          ],
        },
        {
          text: "Limits per customer keep one of them from using up the rest.",
          synonyms: [
            "quota",
            "quotas",
            "per customer limit",
            "per tenant limits",
            "rate limit",
            "rate limits",
            "throttle",
          ],
        },
        {
          text: "It costs spare capacity and more to operate, and anything shared by all of them undoes it.",
          synonyms: [
            "spare capacity",
            "overhead",
            "automation",
            "shared dependency",
            "shared dependencies",
            "global dependency",
            "more expensive",
          ],
        },
      ],
      probes: [
        "How large would you make a cell?",
        "How do you move a customer from one cell to another while they work?",
      ],
      minutes: 6,
      model:
        "I'd aim for a known blast radius: no single fault may hit more than, say, five percent of customers. So I'd split into cells, twenty full copies of the stack with their own databases, and each customer lives in one. In front is a thin router with a mapping table, kept as dumb as possible, since it's the one shared thing left. Deploys and config changes go to an internal cell, then a canary cell, then in waves, and stop by themselves when errors rise. Within a cell, quotas handle the heavy customer. The costs are spare capacity and good automation, and you must hunt for shared dependencies: a global feature flag service can still take down everyone.",
    },
    {
      id: "system-design.senior.10",
      text: "A team proposes event sourcing for a new ordering system. When would you support it, and when would you advise against it?",
      type: "technical",
      competency: "decision-making",
      points: [
        {
          text: "The events are the truth, and the current state is computed from them.",
          synonyms: [
            "source of truth",
            "replay",
            "replaying",
            "derived state",
            "current state is derived",
            "rebuild the state",
            "projections",
          ],
        },
        {
          text: "It pays where history itself has value: audit, disputes, looking back in time.",
          synonyms: ["audit", "auditing", "full history", "time travel", "disputes", "past state"],
        },
        {
          text: "Old events live for ever, so changing their shape takes versions and conversion.",
          synonyms: [
            "schema evolution",
            "event versions",
            "versioning",
            "upcasting",
            "upcast",
            "old events",
            "version the events",
          ],
        },
        {
          text: "Read models lag behind, which users and developers have to live with.",
          synonyms: [
            "eventually consistent",
            "eventual consistency",
            "lag",
            "lags",
            "stale read",
            "delayed read model",
          ],
        },
        {
          text: "For plain data entry, ordinary tables with a history table do the same with less.",
          synonyms: [
            "crud",
            "history table",
            "audit table",
            "audit log",
            "ordinary tables",
            "overkill",
            "simpler",
          ],
        },
      ],
      probes: [
        "A customer asks to be erased, but events can't be changed. What do you do?",
        "How would you let the team try it without betting the product?",
      ],
      minutes: 5,
      model:
        "I'd ask what they need from the history. With event sourcing the events are the source of truth, and you can replay them into any view. That's great where the history is the business: ledgers, claims, orders with many disputes. You get an audit trail by design and can build new reports on old data. The price is real. Events from year one must still be readable in year five, so you need versioning and upcasting. Read models are eventually consistent, and each screen has to deal with that. If the wish is only to see who changed what, a history table does it. I'd support it for the order's life cycle, and not for catalogues or settings.",
    },
    {
      id: "system-design.senior.11",
      text: "Design an editor in which several people change the same document at once, some of them with a bad connection.",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Changes are sent as small operations, applied locally at once and then shared.",
          synonyms: [
            "operations",
            "local first",
            "optimistic",
            "optimistically",
            "applied locally",
            "deltas",
          ],
        },
        {
          text: "Operational transformation or a CRDT makes all copies end up the same.",
          synonyms: ["crdt", "crdts", "operational transformation", "ot", "yjs", "automerge", "converge"],
        },
        {
          text: "A server per document puts changes in order, stores them and passes them on.",
          synonyms: [
            "central server",
            "one server per document",
            "single owner",
            "server orders",
            "durable object",
            "sequencer",
            "room",
          ],
        },
        {
          text: "The log is cut by snapshots, so that opening a document is quick.",
          synonyms: ["snapshot", "snapshots", "compaction", "compact", "checkpoint", "checkpoints"],
        },
        {
          text: "After a break, a client sends what it has pending and fetches what it missed.",
          synonyms: [
            "reconnect",
            "reconnects",
            "pending changes",
            "offline",
            "catch up",
            "missed operations",
            "queue locally",
          ],
        },
      ],
      probes: [
        "Two people rewrite the same sentence while offline. What should they see?",
        "How does undo work when others typed in between?",
      ],
      minutes: 7,
      model:
        "Typing must never wait for the network, so each change is an operation applied locally, then sent. To make all copies converge I'd choose between OT and a CRDT. OT relies on a server that orders everything and keeps documents small; a CRDT such as Yjs tolerates long offline work, at the cost of extra metadata. With bad connections in the requirements, I'd take the CRDT. Each document still has one room on a server that checks rights, appends operations to a log and sends them to the others; cursors go the same way, but aren't stored. Snapshots every few hundred operations keep loading quick. A client that reconnects says what it has seen, and both exchange what's missing.",
    },
    {
      id: "system-design.senior.12",
      text: "At ten sharp, fifty thousand people want two thousand concert seats. Design the sale so that it is fair and sells no seat twice.",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "A waiting room lets people through at the rate that the shop can serve.",
          synonyms: [
            "waiting room",
            "virtual queue",
            "queue in front",
            "admit",
            "let in gradually",
            "let people in",
          ],
        },
        {
          text: "A seat is taken in one atomic step, and is held for a few minutes while the buyer pays.",
          synonyms: [
            "hold the seat",
            "held for",
            "atomic",
            "conditional update",
            "reserve",
            "reservation",
            "compare and set",
          ],
        },
        {
          text: "Holds that run out go back on sale, even if a payment arrives late.",
          synonyms: ["holds expire", "expires", "expired", "time out", "release the seat", "released"],
        },
        {
          text: "Everything that can be static comes from a network in front, and the seat map may be a second old.",
          synonyms: ["cdn", "static", "cached", "seat map", "read path"],
        },
        {
          text: "Fairness needs a random order at the start, limits per person and defence against bots.",
          synonyms: [
            "bot",
            "bots",
            "captcha",
            "limit per person",
            "per customer",
            "lottery",
            "random order",
            "randomise",
          ],
        },
      ],
      probes: [
        "A payment is confirmed ten seconds after the hold ran out. Who gets the seat?",
        "How would you test this before the day?",
      ],
      minutes: 7,
      model:
        "I'd separate the crowd from the sale. Pages are static on a CDN, and early visitors enter a waiting room. At ten everybody gets a random place, so fast scripts gain nothing, and we admit perhaps two hundred a minute with a signed token. Inside, the load is small. One database owns the seats; taking one is a conditional update from free to held with my id and an expiry, so two people can't both win. The seat map may be a second stale; the update decides. A hold expires after eight minutes. If money arrives later, we take the seat if it's still free, and refund if not. Per customer limits and bot checks sit at the waiting room.",
    },
  ],
};
