import type { DomainBank } from "../bank.ts";

/** Backend development: APIs, work in the background, talking to other services, surviving their failures. */
export const BACKEND: DomainBank = {
  junior: [
    {
      id: "backend.junior.01",
      text: "What is the difference between POST, PUT and PATCH, and why does it matter when a client repeats a request?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "POST creates something new or starts an action, usually at an address that the server chooses.",
          synonyms: [
            "creates",
            "create a new",
            "new resource",
            "server chooses",
            "starts an action",
            "creating",
          ],
        },
        {
          text: "PUT replaces the whole resource at a known address.",
          synonyms: [
            "replaces",
            "whole resource",
            "full replacement",
            "complete resource",
            "entire resource",
            "overwrites",
          ],
        },
        {
          text: "PATCH changes only the fields that were sent.",
          synonyms: [
            "partial",
            "some fields",
            "only the fields",
            "part of the resource",
            "single field",
            "just the fields",
          ],
        },
        {
          text: "PUT is idempotent, so sending it twice leaves the same state, while a repeated POST may create two.",
          synonyms: ["idempotent", "same result", "same state", "two orders", "duplicate", "created twice"],
        },
      ],
      probes: [
        "How could you make a POST safe to repeat?",
        "Is DELETE idempotent although the second call returns not found?",
      ],
      minutes: 3,
      model:
        "POST creates a new resource or triggers an action, and the server usually picks the id. PUT replaces the whole resource at an address I know, so I send everything. PATCH is a partial change; I send only the e-mail if only that changed. It matters with retries. PUT is idempotent: if the connection breaks and the client sends it again, we end in the same state. If it repeats a POST, I may have two orders. PATCH can be either: setting a value is harmless, while adding ten is not. So for a POST that costs money I'd want an idempotency key.",
    },
    {
      id: "backend.junior.02",
      text: "Your API gets bad input, then a call without login, then one by a user without permission. What does it answer each time?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "Malformed or invalid input is the client's fault: 400, or 422 where the form is right and the content isn't.",
          synonyms: ["400", "422", "bad request", "client's fault", "four hundred"],
        },
        {
          text: "A call without valid credentials gets 401.",
          synonyms: ["401", "unauthorized", "unauthenticated", "not authenticated", "four oh one"],
        },
        {
          text: "A known user who may not do it gets 403, or 404 if even the existence should stay hidden.",
          synonyms: ["403", "forbidden", "404", "hide that it exists", "four oh three", "not allowed"],
        },
        {
          text: "The body says in a fixed form what is wrong and at which field, without internal details.",
          synonyms: [
            "error body",
            "error format",
            "problem details",
            "which field",
            "no stack trace",
            "consistent format",
            "error code",
          ],
        },
      ],
      probes: [
        "Why not answer 200 with an error flag in the body?",
        "Which codes tell the client that it may try again later?",
      ],
      minutes: 3,
      model:
        "Bad input is the client's fault, so a 400; some APIs use 422 when the JSON parses but the values make no sense. No login or an expired token is 401, it means: I don't know who you are. If I know them but they may not do it, it's 403. Sometimes I'd return 404 instead, so that a stranger doesn't even learn that the document exists. In each case I return a consistent error body with an error code, a message and which field is wrong, and no stack trace. And I'd never send 200 for an error, since monitoring, caches and client libraries all go by the status.",
    },
    {
      id: "backend.junior.03",
      text: "What is middleware in a web framework? Give an example of what belongs there and of what does not.",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "It is code that wraps the handlers and runs before and after them, in a chain.",
          synonyms: [
            "wraps",
            "before and after",
            "chain",
            "pipeline",
            "around the handler",
            "before the handler",
            "in between",
          ],
        },
        {
          text: "It suits what concerns many routes alike: logging, login checks, errors, compression, limits.",
          synonyms: [
            "cross-cutting",
            "every route",
            "all routes",
            "logging and",
            "authentication",
            "many routes",
            "error handling",
          ],
        },
        {
          text: "The order matters, for instance the login check must come before whatever needs the user.",
          synonyms: [
            "the order matters",
            "order matters",
            "right order",
            "order is important",
            "registered first",
            "comes first",
          ],
        },
        {
          text: "Business rules and database work for one route belong in the handler or a service, not there.",
          synonyms: [
            "business rules",
            "business logic",
            "one route",
            "hidden",
            "service layer",
            "specific to one",
          ],
        },
      ],
      probes: [
        "How does it hand something, such as the user, on to the handler?",
        "What happens if one of them never calls the next?",
      ],
      minutes: 3,
      model:
        "Middleware is code that wraps my handlers. A request goes through a chain of such functions, each may do something before, call the next one, and do something after, or stop and answer right away. I use it for cross-cutting things: a request id and logging, authentication, turning exceptions into a clean error response. The order matters. If the error handler is registered too late, it misses errors of the others, and the user must be known before I check a rate limit per user. What doesn't belong there is business logic, like 'an order over a thousand needs approval'. That concerns one route, and hidden in a chain nobody would find it.",
    },
    {
      id: "backend.junior.04",
      text: "Explain authentication and authorization with an example of an API for bank accounts. Where does each check belong?",
      type: "technical",
      competency: "security-awareness",
      points: [
        {
          text: "Authentication finds out who is calling, for instance by password, second factor or token.",
          synonyms: [
            "who you are",
            "who is calling",
            "who the caller is",
            "identity",
            "proves who",
            "verify the token",
          ],
        },
        {
          text: "Authorization decides what this caller may do.",
          synonyms: [
            "what you may do",
            "allowed to",
            "may do",
            "permission",
            "permissions",
            "role",
            "access rights",
          ],
        },
        {
          text: "Identity is checked once at the edge, in middleware or a gateway.",
          synonyms: [
            "middleware",
            "gateway",
            "filter",
            "once for every",
            "at the edge",
            "before the handler",
          ],
        },
        {
          text: "Access to a particular account is checked on the server with the data, for every request, since ids in a URL can be changed.",
          synonyms: [
            "belongs to",
            "is the owner",
            "change the id",
            "another account",
            "someone else's",
            "idor",
            "every request",
            "per object",
          ],
        },
      ],
      probes: [
        "What goes wrong if only the user interface hides the button?",
        "How would you let an accountant see accounts of several customers?",
      ],
      minutes: 3,
      model:
        "Authentication answers who is calling: I log in with a password and a second factor, and get a token. Authorization answers what I'm allowed to do, like read my own accounts but not close somebody else's. The first I'd check in middleware, before any handler runs, so that nobody forgets it. The second needs the data: when someone asks for account 17, the server has to check on every request that it belongs to them. Otherwise I could just change the id in the URL and see another account. Hiding the button in the interface isn't protection, as anyone can call the API directly.",
    },
    {
      id: "backend.junior.05",
      text: "Why should a service read its settings from the environment instead of its code, and what is special about passwords and keys?",
      type: "technical",
      competency: "operations",
      points: [
        {
          text: "The same build can then run in development, test and production.",
          synonyms: [
            "same build",
            "same image",
            "same artifact",
            "same code",
            "each environment",
            "staging",
            "every environment",
          ],
        },
        {
          text: "A setting can be changed without building or releasing the code anew.",
          synonyms: [
            "without rebuilding",
            "without a release",
            "without redeploying",
            "no rebuild",
            "without a new build",
            "change it without",
          ],
        },
        {
          text: "Secrets must never get into version control, because history keeps them for ever.",
          synonyms: ["version control", "git", "repository", "git history", "commit them", "leak"],
        },
        {
          text: "They come from a secret store with limited access, and can be rotated.",
          synonyms: ["secret manager", "vault", "secret store", "rotate", "rotation", "secrets manager"],
        },
        {
          text: "The service checks its settings at start and refuses to run when one is missing.",
          synonyms: ["at startup", "at start", "fail fast", "refuse to start", "validate", "missing setting"],
        },
      ],
      probes: [
        "Somebody pushed a key to the repository by mistake. What do you do?",
        "Which settings would you keep in the code after all?",
      ],
      minutes: 3,
      model:
        "So that I can build once and run the same image in every environment; only the database address and the log level differ. And I can change such a value without rebuilding. With passwords and keys there's more at stake. They must never be in Git, because the history keeps them even after I delete the line, and everyone with a clone has them. They belong in a secret manager, where few people have access, each access is logged, and I can rotate them. I also like to validate all settings at startup, so the service refuses to start with a clear message, instead of failing at night on the first payment.",
    },
    {
      id: "backend.junior.06",
      text: "You design the API for comments on a blog. Which addresses and methods would you offer, and what does each return?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Addresses are nouns: comments below their post for reading and adding.",
          synonyms: ["posts/", "nouns", "nested under", "below the post", "slash comments", "resource"],
        },
        {
          text: "GET reads and POST adds, which returns 201 with the new comment and its address.",
          synonyms: ["201", "created", "location header", "returns the new", "two oh one"],
        },
        {
          text: "A single comment is changed or deleted by its own id, and deleting returns 204.",
          synonyms: ["by its id", "patch", "delete by id", "204", "no content", "comment id"],
        },
        {
          text: "The list is returned in pages, with a defined order.",
          synonyms: [
            "pagination",
            "paginated",
            "with a limit",
            "page size",
            "newest first",
            "cursor",
            "sorted by",
          ],
        },
        {
          text: "Only the author or a moderator may change a comment, and the author comes from the login, not from the body.",
          synonyms: [
            "moderator",
            "only the author",
            "from the token",
            "from the session",
            "not from the body",
            "logged-in user",
          ],
        },
      ],
      probes: ["How would you model replies to a comment?", "How do you represent liking a comment?"],
      minutes: 4,
      model:
        "I'd use nouns. GET posts/5/comments returns the comments of a post, paginated and newest first. POST to the same address adds one; I return 201 with the created comment, its id and a Location header. For one comment I'd go straight to its id: PATCH comments/17 to edit the text, DELETE to remove it, which returns 204. The author is taken from the token, never from the body, or else people could write in someone else's name. Only the author or a moderator may edit, otherwise 403. I'd also limit the length of the text, and return 404 when the post doesn't exist.",
    },
    {
      id: "backend.junior.07",
      text: "An endpoint returns all orders of a customer. Why is that a problem in time, and what would you do?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "The answer grows without bound, so memory, time and traffic grow with it.",
          synonyms: [
            "grows",
            "unbounded",
            "thousands of orders",
            "too large",
            "out of memory",
            "timeout",
            "slower and slower",
          ],
        },
        {
          text: "Return it in pages with a limit that the server caps.",
          synonyms: [
            "pagination",
            "paginate",
            "limit parameter",
            "return pages",
            "page size",
            "maximum size",
          ],
        },
        {
          text: "Use a stable order, by a unique key, so that no entry is skipped or repeated.",
          synonyms: [
            "stable order",
            "sort by",
            "order by",
            "sorted by",
            "tie breaker",
            "unique column",
            "consistent order",
          ],
        },
        {
          text: "Tell the client how to get the next page, by a link or a cursor.",
          synonyms: ["next page", "next link", "cursor", "has more", "next token", "link header"],
        },
        {
          text: "Filters and an index in the database keep each page cheap.",
          synonyms: ["filter", "date range", "index", "indexed", "only the fields"],
        },
      ],
      probes: [
        "What happens to a client on page two when a new order comes in?",
        "Would you also return the total count?",
      ],
      minutes: 3,
      model:
        "On day one a customer has three orders; in a few years a business customer has fifty thousand. The response grows until the database query, our memory or the client's timeout gives up. So I'd paginate from the start: a limit parameter with a default of, say, fifty, and a maximum that the server enforces. I sort by creation date plus the id as tie breaker, so the order is stable and nothing is skipped. The response contains a cursor for the next page, or null at the end. And I'd offer a filter by date and status, with an index on customer and date, because few clients really want all of it.",
    },
    {
      id: "backend.junior.08",
      text: "Inside a request you call another company's API. What can go wrong that can't with a function of your own?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "It may be slow or never answer, so the call needs a timeout.",
          synonyms: ["timeout", "time out", "time limit", "hangs", "never answers", "too slow"],
        },
        {
          text: "It may fail or be down, so I decide what my user gets then.",
          synonyms: ["is down", "fallback", "default value", "unavailable", "error message", "503", "outage"],
        },
        {
          text: "After a broken connection I don't know whether it did the work, so repeating may do it twice.",
          synonyms: [
            "don't know whether",
            "not know if",
            "done twice",
            "repeat",
            "just retry",
            "idempotent",
            "charged twice",
          ],
        },
        {
          text: "The answer may have another form than expected, so I check it before I use it.",
          synonyms: [
            "validate",
            "unexpected format",
            "missing field",
            "changed format",
            "check the response",
            "parse",
            "schema",
          ],
        },
        {
          text: "There are limits and costs for each call, and keys that must be kept secret.",
          synonyms: ["rate limit", "quota", "429", "api key", "cost per call", "too many calls"],
        },
      ],
      probes: ["How would you choose that number of seconds?", "How do you test your code for those cases?"],
      minutes: 3,
      model:
        "Everything between us is a network I don't control. The call can hang, so I always set a timeout; many clients wait for ever by default. It can be down, and then I decide whether my page shows a default value, leaves that part out, or says 'try later'. The nastiest case: the connection breaks after I sent it. Then I don't know whether they did it, and if I just retry a payment, the customer may be charged twice. The response may also have a missing field after one of their releases, so I validate it. And there's a rate limit, so I can't call it for every item in a loop.",
    },
    {
      id: "backend.junior.09",
      text: "When does it make sense to cache the result of a query, and what can go wrong once you do?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "It pays where data is read often, changes rarely and is slow to get.",
          synonyms: [
            "read often",
            "changes rarely",
            "rarely changes",
            "expensive query",
            "read much more",
            "slow to compute",
            "same result",
          ],
        },
        {
          text: "The copy can be out of date, so you decide how long that is acceptable.",
          synonyms: ["stale", "out of date", "outdated", "old data", "old value"],
        },
        {
          text: "An expiry time or deleting the entry on change keeps it fresh.",
          synonyms: ["ttl", "expire", "expiry", "invalidate", "invalidation", "evict", "time to live"],
        },
        {
          text: "The key must include everything the result depends on, such as the user, or one user sees another's data.",
          synonyms: [
            "cache key",
            "user id in the",
            "other user's data",
            "another user's data",
            "wrong user",
            "part of the key",
            "someone else's data",
          ],
        },
        {
          text: "I measure first, since an index or a better query may solve it without a cache.",
          synonyms: [
            "measure first",
            "index first",
            "better query",
            "hit rate",
            "add an index",
            "fix the query",
            "missing index",
          ],
        },
      ],
      probes: [
        "What happens when the cache server is down?",
        "Would you keep it in the process or in a shared server such as Redis?",
      ],
      minutes: 3,
      model:
        "It makes sense when the same thing is read often, it rarely changes, and it's expensive to get; like a list of countries. Before that I'd look whether a missing index is the real problem. The main risk is stale data. So I ask how old the answer may be: for top sellers five minutes is fine, for a bank balance it's not. I set a TTL accordingly, and where I can, I invalidate the entry when the data changes. The other classic is a bad cache key. If the result depends on the user and I leave that out, somebody sees another user's data. And the app must still work when the cache is empty or down.",
    },
    {
      id: "backend.junior.10",
      text: "A mobile app sends you an order as JSON. What do you check before you process it, and where in the code?",
      type: "technical",
      competency: "security-awareness",
      points: [
        {
          text: "Shape and types: required fields, numbers, lengths, allowed values.",
          synonyms: [
            "schema",
            "required fields",
            "data types",
            "length",
            "range",
            "allowed values",
            "correct types",
          ],
        },
        {
          text: "Business rules: the product exists, is in stock, the quantity is positive.",
          synonyms: [
            "product exists",
            "in stock",
            "business rules",
            "positive",
            "business rule",
            "negative quantity",
          ],
        },
        {
          text: "Price and user come from the server's own data, since the client can send anything.",
          synonyms: [
            "price from",
            "own price",
            "never trust",
            "don't trust",
            "look up the price",
            "not from the client",
            "manipulated",
          ],
        },
        {
          text: "The shape is checked at the edge, in one place, and the rules in the domain code.",
          synonyms: [
            "at the edge",
            "boundary",
            "controller",
            "one place",
            "validation layer",
            "service layer",
            "domain",
          ],
        },
        {
          text: "The answer tells all errors with their fields, in clear words.",
          synonyms: [
            "all errors",
            "which field",
            "clear message",
            "error messages",
            "per field",
            "every error",
          ],
        },
      ],
      probes: [
        "Why is a list of what's allowed better than a list of what's forbidden?",
        "What would you do with fields you don't know?",
      ],
      minutes: 3,
      model:
        "First the shape, at the boundary, before my own code sees it: I check the body against a schema, so required fields, correct types, lengths, and quantity within a range. Unknown fields I reject or ignore. Then the business rules, in the service layer: does the product exist, is it in stock, may this customer order it? I never trust the app for the price or the user id. Anyone can manipulate the request, so I look up the price myself, and take the user from the token. If something's wrong, I return a 400 with all errors and which field they belong to, so the app can show them properly.",
    },
    {
      id: "backend.junior.11",
      text: "Your new endpoint works locally, but returns a 500 in production. How do you find out why?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "I look in the logs of that request for the exception and its stack trace.",
          synonyms: ["in the logs", "stack trace", "exception", "error tracker", "sentry", "request id"],
        },
        {
          text: "I compare what differs: settings, secrets, versions, data, network, permissions.",
          synonyms: [
            "configuration",
            "environment variable",
            "differs",
            "what is different",
            "permissions",
            "secret",
            "other settings",
          ],
        },
        {
          text: "Often the data differs, such as nulls, old rows or a migration that did not run.",
          synonyms: ["migration", "null", "old rows", "production data", "real data", "missing column"],
        },
        {
          text: "I reproduce it with the same input in a test environment rather than experiment in production.",
          synonyms: ["reproduce", "staging", "same input", "test environment", "same request"],
        },
        {
          text: "If users suffer, I roll back first and search afterwards.",
          synonyms: ["roll back", "rollback", "revert", "previous version", "undo the deployment"],
        },
      ],
      probes: [
        "There is nothing in the logs at all. What does that tell you?",
        "How would you keep this class of error from reaching production?",
      ],
      minutes: 3,
      model:
        "If users are hit right now, I roll back to the previous version first. Then I look at the logs for that request, ideally by request id, and read the stack trace. In most cases it tells me the line. Then I ask what's different from my machine: an environment variable that isn't set, a permission, another library version, or a migration that didn't run. Data is a frequent cause too, because real rows have nulls that my test data doesn't. I try to reproduce it in staging with the same input. Once I've fixed it, I add a test with that input, and a check at startup if it was a missing setting.",
    },
    {
      id: "backend.junior.12",
      text: "A partner's system must learn when an order has shipped. Should it keep asking you, or should you call it? Compare the two.",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Polling is simple and works behind a firewall, but is late or wastes calls when nothing has changed.",
          synonyms: [
            "polling",
            "poll",
            "wasteful",
            "wasted calls",
            "wastes",
            "nothing new",
            "every minute",
            "delay",
          ],
        },
        {
          text: "A webhook tells the partner almost at once and only when something happened.",
          synonyms: [
            "webhook",
            "webhooks",
            "push",
            "immediately",
            "almost instantly",
            "real time",
            "only when something",
          ],
        },
        {
          text: "A webhook must be retried when the partner is down, so it may arrive twice or out of order.",
          synonyms: [
            "retry for hours",
            "keep retrying",
            "arrive twice",
            "out of order",
            "duplicates",
            "partner is down",
            "try again",
          ],
        },
        {
          text: "The receiver must verify that it comes from us, by a signature.",
          synonyms: [
            "signature",
            "hmac",
            "signed message",
            "shared secret",
            "verify the sender",
            "verify that",
          ],
        },
        {
          text: "Both together are robust: a notification, and a slow poll to catch what was missed.",
          synonyms: ["combine both", "fallback", "catch up", "missed events", "reconcile", "combine"],
        },
      ],
      probes: [
        "What should the receiver do before it answers 200?",
        "One partner's address has failed for two days. What do you do with its messages?",
      ],
      minutes: 3,
      model:
        "With polling the partner asks every minute for changes. It's simple, works behind any firewall, and if they're down for an hour they just continue. But it's wasteful when nothing's new, and always a bit late. With a webhook we call them as soon as the parcel leaves, so it's nearly real time. The price is that we have to handle their failures: retry for some hours, which means a message may arrive twice or out of order, and they must cope. They should also verify a signature, so nobody can send them fake events. I'd like both: webhooks for speed, plus an endpoint of changes since a time, to catch up on missed events.",
    },
  ],
  mid: [
    {
      id: "backend.mid.01",
      text: "A client's payment call times out, so it sends it again. How do you design the endpoint so that nobody pays twice?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "The client sends an idempotency key, made once for each intended payment.",
          synonyms: [
            "idempotency key",
            "idempotency-key",
            "unique key per payment",
            "client generates",
            "key in the header",
            "request id",
          ],
        },
        {
          text: "The server stores the key under a unique constraint in the same transaction as the payment.",
          synonyms: ["unique constraint", "same transaction", "unique index", "atomically", "insert first"],
        },
        {
          text: "For a key that it knows it returns the stored result instead of acting again.",
          synonyms: [
            "stored result",
            "stored response",
            "same response",
            "saved response",
            "replay the response",
            "original response",
          ],
        },
        {
          text: "Two requests at the same time need care: one waits or gets a conflict.",
          synonyms: [
            "409",
            "conflict",
            "in progress",
            "concurrent",
            "at the same time",
            "in parallel",
            "wait for the first",
          ],
        },
        {
          text: "The same key with another body is an error, and keys expire after a while.",
          synonyms: [
            "different body",
            "other body",
            "different payload",
            "fingerprint",
            "expire",
            "24 hours",
            "hash of the body",
          ],
        },
      ],
      probes: [
        "The card provider charged, but you crashed before you saved that. What now?",
        "Why isn't it enough to disable the button in the app?",
      ],
      minutes: 5,
      model:
        "The client makes an idempotency key once per intended payment, and sends the same one on every retry. On the server I first insert the key, with a unique constraint, in the same transaction as a pending payment. If the insert fails, I've seen it: when it's done, I return the stored response; when it's still in progress, I answer 409, and the client tries again shortly. I keep a hash of the body, so the same key with a different payload is refused, and keys expire after a day. When I call the card provider I pass my own key along, because a crash between their charge and my commit would otherwise bring the problem back.",
    },
    {
      id: "backend.mid.02",
      text: "Your service calls another one that sometimes hangs. How do you choose timeouts and retries so that you don't make it worse?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Every call gets a timeout, derived from measured latency and from what our own caller will wait.",
          synonyms: [
            "p99",
            "percentile",
            "connect timeout",
            "deadline",
            "time budget",
            "default timeout",
            "latency budget",
          ],
        },
        {
          text: "Only retry what is idempotent and what may succeed next time, not a 400.",
          synonyms: [
            "idempotent",
            "safe to repeat",
            "safe to retry",
            "transient",
            "not a 400",
            "only on 503",
          ],
        },
        {
          text: "Wait longer between tries, with random jitter, so that clients do not come back in step.",
          synonyms: [
            "exponential backoff",
            "backoff",
            "back off",
            "jitter",
            "random delay",
            "thundering herd",
          ],
        },
        {
          text: "Limit the number of retries, and retry at one layer only, as they multiply.",
          synonyms: [
            "retry budget",
            "multiply",
            "amplify",
            "one layer",
            "at most two",
            "retry storm",
            "limited number",
          ],
        },
        {
          text: "If it keeps failing, stop calling for a while with a circuit breaker and offer a fallback.",
          synonyms: [
            "circuit breaker",
            "fallback",
            "degrade",
            "fail fast",
            "open the circuit",
            "cached value",
          ],
        },
      ],
      probes: [
        "Your caller gave up after two seconds, but you're still retrying. How do you avoid that waste?",
        "How do you test this behaviour?",
      ],
      minutes: 4,
      model:
        "First, every call gets a timeout, and the default is often none at all. I look at the p99 of the other service and at our own deadline: if my caller waits two seconds, I can't wait five. I retry only what's safe to repeat and only transient errors, a 503 or a broken connection, never a 400. Between tries I use exponential backoff with jitter, or all our instances come back in the same second. Two retries at most, at one layer only: three layers with three tries each make twenty-seven calls. If it's really down, a circuit breaker stops us for a while, and we show a cached value or leave that part of the page out.",
    },
    {
      id: "backend.mid.03",
      text: "Through your API, clients ask for a yearly report that takes three minutes to compute. How do you shape that interaction?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "The request only starts the work and is answered at once with 202 and an address for its status.",
          synonyms: [
            "202",
            "accepted",
            "status url",
            "status resource",
            "job id",
            "location header",
            "report id",
          ],
        },
        {
          text: "A worker computes it in the background, from a queue, so that web servers stay free.",
          synonyms: ["worker", "queue", "background", "in the background", "worker job"],
        },
        {
          text: "The client polls with the pause it is told, or gets a callback when it is done.",
          synonyms: [
            "poll",
            "polls",
            "webhook",
            "callback",
            "retry-after",
            "retry after",
            "server-sent events",
          ],
        },
        {
          text: "The result is stored as a file with an expiry and fetched by a separate link.",
          synonyms: [
            "object storage",
            "download link",
            "signed link",
            "signed url",
            "stored file",
            "expires",
            "result link",
          ],
        },
        {
          text: "Asking twice joins the running job instead of starting another, and a job can fail or be cancelled visibly.",
          synonyms: [
            "same job",
            "already running",
            "deduplicate",
            "cancel",
            "failed state",
            "idempotency",
            "one running job",
            "limit per client",
          ],
        },
      ],
      probes: [
        "What do you tell a client whose job was lost in a restart?",
        "One customer starts two hundred reports. How do the others get theirs?",
      ],
      minutes: 4,
      model:
        "I wouldn't keep a connection open for three minutes; some proxy cuts it and the work is lost. A POST creates a report resource and answers 202 with its URL. The work goes to a queue and a worker does it, so web servers stay free. The client polls that URL and gets 'running', perhaps with progress and a Retry-After, or registers a webhook. When it's done, the status contains a download link to object storage, valid for a day. If the same client asks for the same year again, it gets the job that's already running. And 'failed' is a proper state with a reason, because a job that just disappears is the worst answer.",
    },
    {
      id: "backend.mid.04",
      text: "For the login of your web app, would you use server-side sessions or JSON web tokens? Explain your choice.",
      type: "technical",
      competency: "security-awareness",
      points: [
        {
          text: "A session is a random id whose data stays on the server, so it can be ended at once.",
          synonyms: [
            "session id",
            "random id",
            "opaque",
            "log out immediately",
            "end it immediately",
            "delete the session",
            "revoke",
          ],
        },
        {
          text: "A token carries its claims, signed, so that any service can check it without asking a store.",
          synonyms: [
            "signed claims",
            "signature",
            "claims",
            "without a lookup",
            "no lookup",
            "without asking",
            "self-contained",
          ],
        },
        {
          text: "A token stays valid until it expires, so it needs a short life plus refresh, or a list of revoked ones.",
          synonyms: [
            "short-lived",
            "short lived",
            "refresh token",
            "until it expires",
            "blocklist",
            "deny list",
            "valid until",
          ],
        },
        {
          text: "Sessions need a shared store and a lookup on each request.",
          synonyms: [
            "shared store",
            "redis",
            "lookup on every",
            "session store",
            "database lookup",
            "each request",
          ],
        },
        {
          text: "Either goes into an HttpOnly, Secure cookie with SameSite, and not where scripts can read it.",
          synonyms: ["httponly", "http only", "samesite", "csrf", "secure cookie", "local storage"],
        },
      ],
      probes: [
        "How would you log a user out of all devices?",
        "Which mistakes do people make when they verify such tokens?",
      ],
      minutes: 4,
      model:
        "For one web app with its own backend I'd take sessions. The cookie holds an opaque random id, the data sits in Redis, and I can revoke it the moment an account is stolen. The lookup on every request costs under a millisecond, so I don't mind. Tokens shine when many services must verify the caller without asking a central store: the claims are signed, any service checks the signature. But then a token is valid until it expires, so I'd keep it short-lived, ten minutes, with a refresh token that can be revoked. In both cases it goes in an HttpOnly, SameSite cookie, not in local storage, where one injected script could steal it.",
    },
    {
      id: "backend.mid.05",
      text: "You have to change the shape of a response that mobile apps from two years ago still read. How do you go about it?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Adding fields is harmless if clients ignore what they don't know; renaming or removing is not.",
          synonyms: [
            "additive",
            "add fields",
            "add a new field",
            "adding a field",
            "tolerant reader",
            "ignore unknown",
          ],
        },
        {
          text: "For a while the old and the new form are served side by side.",
          synonyms: [
            "side by side",
            "fill both",
            "old and new",
            "in parallel",
            "alongside",
            "next to the old",
          ],
        },
        {
          text: "If it has to break, there is a new version, by path, header or date, mapped to one core.",
          synonyms: ["v2", "version two", "new version", "versioned api", "accept header"],
        },
        {
          text: "I measure which app versions still call, before anything is switched off.",
          synonyms: [
            "measure usage",
            "user agent",
            "app version",
            "who still uses",
            "telemetry",
            "usage",
            "how many clients",
          ],
        },
        {
          text: "There is a deprecation date, announced, with a forced update as the last resort.",
          synonyms: [
            "deprecation",
            "deprecate",
            "sunset",
            "announce",
            "force update",
            "forced update",
            "minimum version",
          ],
        },
      ],
      probes: [
        "How do you keep three versions from doubling your code?",
        "A field must go at once for legal reasons. What do you do?",
      ],
      minutes: 4,
      model:
        "First I ask if it can be additive. If I need price as an object, I add a new field next to the old one and fill both for a while. Old apps ignore the field they don't know. If I can't avoid a break, I'd make a version two for that endpoint only, and translate at the edge, so there's one core and two thin mappings. I log the app version of each call, so I know that, say, four per cent still use the old form. Then I announce a deprecation date, add a sunset header, and finally the app's minimum version check forces the update. Contract tests with recorded old requests keep us honest meanwhile.",
    },
    {
      id: "backend.mid.06",
      text: "Clients want to filter, sort and search a list through your API in all sorts of ways. How do you offer that without regretting it?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Allow a fixed set of fields and operators instead of passing anything on to the database.",
          synonyms: [
            "allowlist",
            "allow list",
            "whitelist",
            "fixed set",
            "known fields",
            "only certain fields",
            "supported fields",
          ],
        },
        {
          text: "Values are bound as parameters, and names are mapped to columns in code, so nothing can be injected.",
          synonyms: [
            "parameterised",
            "parameterized",
            "bound parameters",
            "sql injection",
            "injection",
            "prepared statement",
            "mapped to columns",
          ],
        },
        {
          text: "Each combination that you allow must be backed by an index, so start from real uses.",
          synonyms: ["index", "indexed", "indexes", "query plan", "real use cases", "full table scan"],
        },
        {
          text: "Limits on page size, complexity and time stop expensive queries.",
          synonyms: [
            "page size",
            "statement timeout",
            "query timeout",
            "maximum",
            "complexity limit",
            "cap the",
          ],
        },
        {
          text: "Full-text search is another matter and goes to a search engine or a text index.",
          synonyms: ["search engine", "elasticsearch", "full-text", "full text", "opensearch", "text index"],
        },
      ],
      probes: [
        "How do you make sure that a filter never shows rows that the caller may not see?",
        "When would GraphQL or a query language be the better answer?",
      ],
      minutes: 4,
      model:
        "I start from what clients really do, which is mostly status, date range and owner. These become documented query parameters with a fixed set of operators, an allowlist. I never pass a field name through: names are mapped to columns in code, and values are bound parameters, so injection isn't possible. Every allowed combination needs an index behind it. If I offer sorting by any of thirty columns, I've promised thirty indexes. Then guards: a maximum page size and a statement timeout on the database. The tenant filter is added by the server after parsing, so nobody can filter around it. Free text goes to a search engine, because a 'like' with a leading wildcard reads the whole table.",
    },
    {
      id: "backend.mid.07",
      text: "Two support agents edit the same customer at the same time, and the second save wipes out the first. How do you prevent it?",
      type: "technical",
      competency: "problem-solving",
      points: [
        {
          text: "This is a lost update: both read the old state, and the last write wins.",
          synonyms: ["lost update", "last write wins", "both read", "last writer wins", "overwrites the"],
        },
        {
          text: "Optimistic locking: a version number is read and checked in the update, which fails if it has moved on.",
          synonyms: [
            "optimistic locking",
            "optimistic lock",
            "version number",
            "version column",
            "where version",
            "optimistic concurrency",
          ],
        },
        {
          text: "Over HTTP that is an ETag with If-Match, and 412 or 409 as the answer.",
          synonyms: ["etag", "if-match", "412", "409", "if match", "precondition"],
        },
        {
          text: "The user then sees both versions and merges, instead of an error that loses the work.",
          synonyms: [
            "merge",
            "show the difference",
            "both versions",
            "changed meanwhile",
            "reload",
            "show what changed",
            "retry with",
          ],
        },
        {
          text: "Sending only changed fields makes conflicts rarer; locking the record blocks others and needs an expiry.",
          synonyms: [
            "only the changed",
            "changed fields",
            "patch",
            "pessimistic",
            "lock the record",
            "fewer conflicts",
            "select for update",
          ],
        },
      ],
      probes: [
        "When would you prefer to lock the record after all?",
        "How would you solve it for a counter such as stock?",
      ],
      minutes: 4,
      model:
        "It's a lost update: both read the same state, and the last write wins. I'd use optimistic locking. The record has a version number, the form gets it, and the update says: set these fields where id is 5 and version is 7. If no row was changed, somebody was faster. In the API I'd express it as an ETag with If-Match, and answer 412. What matters is what happens next: the agent shouldn't lose their text, so I show both versions and let them merge. If the client sends only the changed fields, most conflicts disappear by themselves. A pessimistic lock I'd avoid, because someone always goes to lunch with the form open.",
    },
    {
      id: "backend.mid.08",
      text: "At each deployment a few requests fail with broken connections, though old and new version are healthy. What do you suspect and change?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "The old process is stopped while it still works on requests or still receives new ones.",
          synonyms: [
            "in flight",
            "in-flight",
            "still working on",
            "killed",
            "sigkill",
            "cut off",
            "mid-request",
          ],
        },
        {
          text: "On the termination signal it should stop accepting, finish what is running, then exit: a graceful shutdown.",
          synonyms: [
            "graceful shutdown",
            "graceful",
            "sigterm",
            "drain",
            "finish running requests",
            "termination signal",
          ],
        },
        {
          text: "The load balancer needs time to notice, so readiness fails first and the process waits a few seconds.",
          synonyms: [
            "readiness",
            "deregister",
            "deregistration",
            "prestop",
            "pre-stop",
            "load balancer still",
            "wait a few seconds",
            "out of rotation",
          ],
        },
        {
          text: "Idle keep-alive connections must be closed properly, and time limits must fit together along the chain.",
          synonyms: ["keep-alive", "keep alive", "idle timeout", "connection: close", "idle connections"],
        },
        {
          text: "Background jobs must stop cleanly too, or be taken up again by another worker.",
          synonyms: [
            "background jobs",
            "workers",
            "requeue",
            "hand back",
            "consumers",
            "put back",
            "queue consumer",
          ],
        },
      ],
      probes: [
        "How would you prove that it's fixed?",
        "A request can take ten minutes. What do you do about those?",
      ],
      minutes: 4,
      model:
        "I suspect the shutdown. The platform sends SIGTERM, our process dies at once, and whatever is in flight is cut off. So first: a graceful shutdown that stops accepting, finishes running requests within, say, twenty seconds, then closes pools and exits. That's often not enough, because the load balancer still sends new requests for a moment. So I make readiness fail first, wait some seconds until we're out of rotation, and only then close the port. Next suspects are idle keep-alive connections: if our idle timeout is shorter than the balancer's, it reuses a connection we've just closed. Queue consumers must also hand back what they hold. I'd prove it by deploying ten times under constant load with zero errors.",
    },
    {
      id: "backend.mid.09",
      text: "Thousands of clients fetch the same product catalogue every minute, yet it changes twice a day. What can you gain with plain HTTP means?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "A Cache-Control header with a max-age lets clients reuse the answer without asking.",
          synonyms: ["cache-control", "cache control", "max-age", "max age", "s-maxage", "freshness"],
        },
        {
          text: "With an ETag the client asks conditionally and gets a short 304 when nothing is new.",
          synonyms: ["etag", "304", "not modified", "if-none-match", "conditional request", "last-modified"],
        },
        {
          text: "Shared caches such as a CDN take most of the load away from our servers.",
          synonyms: ["cdn", "shared cache", "reverse proxy", "edge", "proxy cache"],
        },
        {
          text: "Whatever depends on the user must be marked private or leave the cacheable part.",
          synonyms: [
            "private",
            "vary",
            "per user",
            "user-specific",
            "personal prices",
            "no-store",
            "depends on the user",
          ],
        },
        {
          text: "Freshness after a change comes from a short lifetime, a purge or a new address for each version.",
          synonyms: [
            "purge",
            "short ttl",
            "versioned url",
            "version in the url",
            "invalidate",
            "stale-while-revalidate",
            "hash in the url",
          ],
        },
      ],
      probes: [
        "How do you compute the ETag without building the whole answer first?",
        "A wrong price went out and is now cached everywhere. What can you still do?",
      ],
      minutes: 4,
      model:
        "Quite a lot. With Cache-Control and a max-age of a few minutes, most clients don't even ask. When they do, an ETag helps: they send If-None-Match, and if nothing is new we answer 304 with no body. I'd use the catalogue's version as the tag, so checking it costs one cheap lookup. Then a CDN in front, with a longer s-maxage, so our servers see a few requests a minute in total. When the catalogue changes, we purge the CDN. I have to be careful with anything that depends on the user: if there are personal prices, these go to a separate private endpoint, or one customer will see another's discount.",
    },
    {
      id: "backend.mid.10",
      text: "For calls between your own services, when would you choose REST, when gRPC and when a message queue?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "REST with JSON is easy to debug and known to all, good for simple and public calls.",
          synonyms: [
            "curl",
            "human readable",
            "easy to debug",
            "everyone knows",
            "simple to debug",
            "from a browser",
            "public api",
          ],
        },
        {
          text: "gRPC has a strict schema, generated clients, compact messages and streams, good for many internal calls.",
          synonyms: [
            "protobuf",
            "protocol buffers",
            "generated",
            "binary",
            "streaming",
            "http/2",
            "strict schema",
          ],
        },
        {
          text: "A queue decouples in time: the receiver may be down or slow, and load is smoothed.",
          synonyms: ["decouple", "decouples", "buffer", "be down", "asynchronous", "smooths", "peaks"],
        },
        {
          text: "Does the caller need the answer now? That is the first question.",
          synonyms: [
            "answer now",
            "immediate answer",
            "needs the answer",
            "needs a reply",
            "wait for the",
            "synchronous",
            "right now",
          ],
        },
        {
          text: "With a queue you accept eventual consistency, duplicates and harder tracing.",
          synonyms: [
            "eventual consistency",
            "eventually consistent",
            "duplicates",
            "harder to trace",
            "tracing",
            "message order",
            "harder to debug",
          ],
        },
      ],
      probes: [
        "How do you change a message format that several services read?",
        "Several consumers need the same event, some of them later. What does that change?",
      ],
      minutes: 4,
      model:
        "My first question is: does the caller need the answer now? If not, I'd take a queue. 'Order placed' can go to invoicing and mail when they have time; they may even be down, and a peak is just a longer queue. I pay with eventual consistency, duplicates and harder tracing. If it does need the answer, it's REST or gRPC. REST with JSON everyone knows, I can call it with curl, and it's right for a few calls or anything public. For chatty internal traffic, gRPC gives me protobuf with a strict schema, generated clients, deadlines and streaming. But I'd not run all three in a team of five people.",
    },
    {
      id: "backend.mid.11",
      text: "Users shall upload videos of several gigabytes. Why not send them through your API server, and what do you build instead?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Long uploads tie up connections, memory and bandwidth of the application and run into time limits.",
          synonyms: [
            "bandwidth",
            "tie up",
            "ties up",
            "server memory",
            "time limit",
            "block the server",
            "load balancer timeout",
          ],
        },
        {
          text: "The server issues a signed, short-lived address, and the client uploads directly to object storage.",
          synonyms: [
            "presigned",
            "pre-signed",
            "signed url",
            "object storage",
            "s3",
            "directly to storage",
            "direct upload",
          ],
        },
        {
          text: "Upload in parts, so that a broken connection resumes instead of starting anew.",
          synonyms: ["multipart", "chunks", "resumable", "resume", "in parts", "tus"],
        },
        {
          text: "Type, size and content are checked afterwards, with a virus scan, before anyone can see the file.",
          synonyms: ["virus", "scan", "file size", "content type", "quarantine", "malware", "check the type"],
        },
        {
          text: "A storage event starts processing in the background, and abandoned uploads are cleaned up.",
          synonyms: [
            "storage event",
            "background",
            "worker",
            "transcode",
            "transcoding",
            "abandoned",
            "clean up",
            "lifecycle rule",
          ],
        },
      ],
      probes: [
        "How does the user see progress and the end of the processing?",
        "How do you make sure that only the right people can watch it?",
      ],
      minutes: 4,
      model:
        "If two gigabytes flow through my API, each upload ties up a connection for half an hour, we pay the bandwidth twice, and the load balancer cuts it off anyway. Instead, the client asks the API to start an upload; I check quota and permissions, create a row with state 'uploading', and return presigned URLs. The browser sends the file in parts straight to object storage, so it can resume after the train goes through a tunnel. When storage reports completion, a worker checks the real type and size, runs a virus scan and transcodes. Only then is it visible. A lifecycle rule removes uploads that were abandoned. The client learns the progress by polling the row.",
    },
    {
      id: "backend.mid.12",
      text: "How do you test code whose main job is to talk to a database and to another company's API?",
      type: "technical",
      competency: "testing",
      points: [
        {
          text: "Run the real database engine in a container, with the real migrations, instead of faking it.",
          synonyms: [
            "testcontainers",
            "docker",
            "real database",
            "real postgres",
            "in a container",
            "same engine",
            "real migrations",
          ],
        },
        {
          text: "Each test gets clean data, by a rolled-back transaction or its own schema.",
          synonyms: [
            "roll back",
            "rolled back",
            "rollback",
            "truncate",
            "own schema",
            "clean state",
            "own data",
          ],
        },
        {
          text: "Keep business rules in code without any I/O, so that most tests need neither.",
          synonyms: [
            "pure",
            "without i/o",
            "separate the logic",
            "business logic",
            "plain unit tests",
            "no database needed",
            "business rules",
          ],
        },
        {
          text: "Fake the other API at the HTTP level, errors and timeouts included.",
          synonyms: [
            "wiremock",
            "fake server",
            "stub server",
            "mock server",
            "http level",
            "http stub",
            "simulate",
          ],
        },
        {
          text: "Check the fake against reality now and then, in their sandbox or by contract tests.",
          synonyms: ["sandbox", "contract test", "against the real", "nightly", "recorded", "drift"],
        },
      ],
      probes: [
        "What do you lose with an in-memory database as a stand-in?",
        "How do you keep such a suite quick?",
      ],
      minutes: 4,
      model:
        "I first separate the logic: price rules and state changes are pure functions, and plain unit tests cover them in milliseconds. For queries I use the real database in a container with our real migrations; an in-memory stand-in accepts SQL that Postgres won't. Every test runs in a transaction that's rolled back, so each starts clean and they can run in parallel. For the other company I run a stub server at HTTP level, and I care most about the ugly cases: timeout, 500, half a body. Since a stub can drift from reality, a small nightly run goes against their sandbox and tells us when they've changed something.",
    },
  ],
  senior: [
    {
      id: "backend.senior.01",
      text: "A service saves an order and then publishes an event. Now and then the event is missing. Why, and how would you solve it for good?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Two systems cannot be written in one atomic step: a crash between the commit and the publishing loses the event.",
          synonyms: [
            "dual write",
            "two systems",
            "crash between",
            "not atomic",
            "crashes after the commit",
            "after the commit",
          ],
        },
        {
          text: "Write the event to an outbox table in the same transaction as the order.",
          synonyms: ["outbox", "outbox table", "same transaction", "transactional outbox"],
        },
        {
          text: "A relay reads the outbox, by polling or from the database log, publishes and marks as sent.",
          synonyms: [
            "relay",
            "poller",
            "change data capture",
            "cdc",
            "debezium",
            "separate process",
            "publisher process",
          ],
        },
        {
          text: "It can publish twice, so consumers must be idempotent.",
          synonyms: [
            "at least once",
            "at-least-once",
            "idempotent",
            "duplicates",
            "publish twice",
            "deduplicate",
          ],
        },
        {
          text: "Order is kept per aggregate, the table is cleaned up, and its lag is watched.",
          synonyms: [
            "lag",
            "per aggregate",
            "in sequence",
            "order per",
            "partition key",
            "clean up",
            "monitor",
          ],
        },
      ],
      probes: [
        "Why not publish first and save afterwards?",
        "What changes at ten thousand orders per second?",
      ],
      minutes: 6,
      model:
        "It's the dual write problem. The commit succeeds, then the process crashes or the broker is away, and the event never goes out. Publishing first gives us events for orders that don't exist. I'd use a transactional outbox: the event is a row in an outbox table, written in the same transaction as the order, so either both exist or neither. A relay publishes them, either polling or through change data capture on the log. It may publish twice if it dies before marking, so delivery is at least once and consumers deduplicate by event id. I'd use the order id as the partition key, so events of one order stay in sequence, and alert on the lag.",
    },
    {
      id: "backend.senior.02",
      text: "A screen shall filter and sort orders by customer, stock, payment and delivery, and four services own that data. How do you build it?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Asking all four and joining in memory works for one order but not for sorting and paging over millions.",
          synonyms: [
            "join in memory",
            "in memory",
            "api composition",
            "fan-out",
            "fan out",
            "doesn't page",
            "sorting across",
            "n plus one",
          ],
        },
        {
          text: "Build a read model: a copy of the fields that the screen needs, shaped for its queries.",
          synonyms: [
            "read model",
            "materialised view",
            "materialized view",
            "cqrs",
            "denormalised",
            "denormalized",
            "projection",
            "query side",
          ],
        },
        {
          text: "It is fed by events or change data capture from the owners.",
          synonyms: ["fed by events", "change data capture", "cdc", "subscribe", "consumes", "event stream"],
        },
        {
          text: "It lags a little, so the screen shows how fresh it is, and actions go to the owning service.",
          synonyms: [
            "lag",
            "eventually consistent",
            "eventual consistency",
            "slightly stale",
            "seconds old",
            "freshness",
            "stale",
          ],
        },
        {
          text: "It must be possible to rebuild it from the sources and to compare it with them.",
          synonyms: [
            "rebuild",
            "replay",
            "backfill",
            "reconcile",
            "compare with the source",
            "reindex",
            "snapshot",
          ],
        },
      ],
      probes: [
        "Which team owns that copy, and who is called when it is wrong?",
        "How do you handle an event that arrives before the order it speaks of?",
      ],
      minutes: 6,
      model:
        "For a single order I'd simply call four services. But with filters over all of them, API composition means joining millions of rows in memory for page one. So I'd build a read model: one table or search index per order, with exactly the fields this screen needs, fed by events from the owners. It will lag by a second or so; I show the time of the last update, and a click on 'refund' goes to the owning service, which checks the truth. Crucial is the rebuild: a backfill from the sources without downtime, and a nightly comparison on samples, because one day a consumer's bug will corrupt it.",
    },
    {
      id: "backend.senior.03",
      text: "An outside API allows your company fifty calls a second in all. Forty instances of several services need it. How do you share that?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "A fixed share per instance is simple but wastes what idle ones don't use.",
          synonyms: [
            "fixed share",
            "static split",
            "divide",
            "equal share",
            "one per instance",
            "wastes",
            "unused share",
          ],
        },
        {
          text: "A central limiter, such as a token bucket in Redis or one gateway through which all calls go, shares it exactly.",
          synonyms: [
            "token bucket",
            "central limiter",
            "redis",
            "gateway",
            "proxy service",
            "single proxy",
            "leases",
          ],
        },
        {
          text: "Calls have priorities: a waiting user goes before a nightly batch.",
          synonyms: [
            "priority",
            "priorities",
            "prioritise",
            "batch",
            "user-facing",
            "interactive",
            "background work",
          ],
        },
        {
          text: "Need less: cache, merge equal requests, use bulk endpoints, put what can wait into a queue.",
          synonyms: ["cache", "bulk", "coalesce", "bulk endpoint", "fewer calls", "queue", "deduplicate"],
        },
        {
          text: "When the limit is hit, or the limiter is down, behaviour is defined: honour Retry-After, fail fast, stay on the safe side.",
          synonyms: [
            "retry-after",
            "429",
            "fail fast",
            "fail closed",
            "limiter is down",
            "back off",
            "conservative",
          ],
        },
      ],
      probes: [
        "The limiter adds five milliseconds and a new point of failure. How do you justify it?",
        "How would you learn which team uses up the share?",
      ],
      minutes: 6,
      model:
        "Before sharing I'd reduce. Often half the calls ask for the same thing, so a cache, merging identical requests, and their bulk endpoint bring us a long way. What can wait goes to a queue. Then, a fixed share of about one call per instance is easy, but it starves the busy ones. I'd put all calls through one small gateway with a token bucket in Redis, set to forty-five so there's some air. It knows priorities: someone waiting at checkout goes first, the nightly batch takes what's left. If we still get a 429, we honour Retry-After for everybody. And if the limiter is down, each instance falls back to a conservative local limit.",
    },
    {
      id: "backend.senior.04",
      text: "You are to build a wallet in which customers keep money. How do you model it so that no cent is ever lost, and how do you prove that?",
      type: "technical",
      competency: "data-modelling",
      points: [
        {
          text: "Money moves as double entries in an append-only ledger: every movement has two sides that sum to zero.",
          synonyms: [
            "double-entry",
            "double entry",
            "ledger",
            "debit and credit",
            "sum to zero",
            "append-only",
            "append only",
          ],
        },
        {
          text: "Nothing is edited; a mistake is corrected by a reversing entry.",
          synonyms: [
            "reversing entry",
            "reversal",
            "never edited",
            "never update",
            "immutable",
            "correction entry",
            "never changed",
          ],
        },
        {
          text: "Amounts are whole numbers of the smallest unit, with their currency and a rounding rule.",
          synonyms: [
            "integer",
            "integers",
            "whole cents",
            "smallest unit",
            "minor units",
            "rounding",
            "no floats",
          ],
        },
        {
          text: "The balance follows from entries; a stored balance changes in the same transaction under a lock or version check.",
          synonyms: [
            "same transaction",
            "derived from",
            "balance is the sum",
            "lock the account",
            "version check",
            "row lock",
            "serialisable",
          ],
        },
        {
          text: "Regular reconciliation compares the books with themselves and with the bank.",
          synonyms: [
            "reconcile",
            "reconciliation",
            "bank statement",
            "trial balance",
            "compare with the bank",
            "daily check",
          ],
        },
      ],
      probes: [
        "How do you handle a card payment that is only promised for three days?",
        "One account, the company's own, takes part in every movement. What does that do to your locks?",
      ],
      minutes: 7,
      model:
        "I'd do what accountants have done for centuries: a double-entry ledger. Each transfer is a set of entries that sum to zero, in an append-only table. Nothing is updated; a mistake gets a reversal, so the history always explains the balance. Amounts are integers in minor units with a currency, and there's one rounding rule, with the remainder booked somewhere on purpose. The balance is the sum of entries. For speed I also store it, but it changes in the same transaction, with a row lock and a check that it doesn't go negative. Every command has an idempotency key. And I prove it daily: all entries sum to zero, stored balances match, and we reconcile with the bank statement.",
    },
    {
      id: "backend.senior.05",
      text: "Average latency is fine, yet one request in a hundred takes four seconds. How do you find out where it comes from?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "Averages hide the tail, so I look at percentiles and histograms by endpoint, customer and instance.",
          synonyms: ["percentile", "percentiles", "p99", "histogram", "tail", "break down by", "slice"],
        },
        {
          text: "Distributed traces of slow requests show which span takes the time.",
          synonyms: ["trace", "traces", "tracing", "span", "opentelemetry", "slow traces"],
        },
        {
          text: "I compare slow with fast ones: large customer, cold cache, one bad host, time of day.",
          synonyms: [
            "what they share",
            "in common",
            "large customer",
            "cold cache",
            "one host",
            "compare slow",
            "correlate",
          ],
        },
        {
          text: "Usual causes are queueing, pauses by garbage collection, locks, retries after a timeout and big payloads.",
          synonyms: [
            "garbage collection",
            "gc pause",
            "lock contention",
            "queueing",
            "queuing",
            "retry after",
            "lock wait",
            "gc",
          ],
        },
        {
          text: "With fan-out, rare slowness becomes common, which hedged requests or less fan-out counter.",
          synonyms: ["fan-out", "fan out", "hedged", "hedging", "many calls", "parallel calls", "slowest of"],
        },
      ],
      probes: [
        "The four seconds are suspiciously exact. What does that suggest?",
        "How do you avoid being fooled by your own load test?",
      ],
      minutes: 5,
      model:
        "The average tells me nothing, so I start from the p99 histogram and slice it: by endpoint, tenant, instance, hour. Often it's not random at all; it's one large customer or one host. Then I pull traces of slow requests and compare them with fast ones to see what they have in common. If one span takes the time, I dig in there: a query with other parameters, lock contention, a cold cache. If the time is between spans, I think of queueing or a GC pause. Four seconds sharp would smell like a timeout plus a retry. And if the page fans out to twenty calls, we get the slowest of twenty, so I'd cut the fan-out or hedge.",
    },
    {
      id: "backend.senior.06",
      text: "A team wants to turn its synchronous services into an event-driven system. When would you support that, and what must they prepare for?",
      type: "technical",
      competency: "decision-making",
      points: [
        {
          text: "It fits when several others react to the same fact, or when work may happen later.",
          synonyms: [
            "several consumers",
            "many consumers",
            "react to",
            "happen later",
            "don't need an answer",
            "publish a fact",
            "new consumers",
          ],
        },
        {
          text: "Queries and commands that need an answer stay synchronous.",
          synonyms: [
            "need an answer",
            "needs an answer",
            "stay synchronous",
            "request and response",
            "immediate response",
            "queries stay",
          ],
        },
        {
          text: "Data becomes eventually consistent, which product and users have to accept.",
          synonyms: [
            "eventual consistency",
            "eventually consistent",
            "read your own",
            "stale",
            "delay",
            "not up to date",
          ],
        },
        {
          text: "The flow is no longer visible in one place, so tracing, correlation ids and an event catalogue are needed.",
          synonyms: [
            "tracing",
            "correlation id",
            "catalogue",
            "catalog",
            "hard to follow",
            "nobody sees the whole",
            "documentation of events",
          ],
        },
        {
          text: "Event schemas are contracts, with versions, owners and compatibility checks.",
          synonyms: [
            "schema registry",
            "schema",
            "versioned events",
            "contract",
            "compatibility",
            "backward compatible",
          ],
        },
      ],
      probes: [
        "Would you put the whole state into the event, or only an id?",
        "How do they repair wrong data after a consumer's bug has run for a week?",
      ],
      minutes: 6,
      model:
        "I'd ask which pain they want to cure. If 'order placed' is called into five services one by one, and each new consumer means changing the order service, events are right: publish a fact, whoever cares reacts. It's wrong where the caller needs an answer, like a price check; that stays synchronous. They must prepare for eventual consistency, and talk with product about it: the order may not show in the list for a second. The flow is hard to follow, so tracing with a correlation id comes first. Schemas are contracts in a registry with compatibility checks. And they need replay and dead letter handling before, not after, the first incident.",
    },
    {
      id: "backend.senior.07",
      text: "A bug has charged two hundred thousand customers slightly wrong fees for three weeks. You lead the repair. How do you proceed?",
      type: "technical",
      competency: "operations",
      points: [
        {
          text: "Stop the wrong charging first, by a fix, a rollback or a switch, and secure the evidence.",
          synonyms: [
            "stop the bleeding",
            "stop it first",
            "roll back",
            "rollback",
            "switch it off",
            "preserve",
            "keep the logs",
            "pause the billing",
          ],
        },
        {
          text: "Find out exactly who is affected and by how much, by computing the right fee again from the original data.",
          synonyms: [
            "recompute",
            "recalculate",
            "recalculation",
            "affected customers",
            "how much each",
            "from the original",
            "who is affected",
          ],
        },
        {
          text: "Tell legal, finance and support early, and decide with them what customers get and hear.",
          synonyms: [
            "legal",
            "finance",
            "customer support",
            "communication",
            "inform customers",
            "tell customers",
            "compliance",
          ],
        },
        {
          text: "Repair by corrective bookings in a dry-run tested, resumable job, in small batches.",
          synonyms: [
            "dry run",
            "batches",
            "in batches",
            "corrective",
            "correction",
            "refund",
            "resumable",
            "idempotent",
          ],
        },
        {
          text: "Check the result independently, and learn why it stayed unnoticed for three weeks.",
          synonyms: [
            "independent check",
            "verify",
            "second person",
            "postmortem",
            "post-mortem",
            "why nobody noticed",
            "unnoticed",
            "monitoring",
          ],
        },
      ],
      probes: [
        "Some customers were charged too little. What do you do with them?",
        "Why not simply run one update statement over the table?",
      ],
      minutes: 6,
      model:
        "First stop the bleeding: switch off that fee rule or roll back, and keep logs and data as they are. Then I want facts. We recompute the right fee for each charge from the original events, and get a table: who, how much, which direction. Meanwhile finance, legal and support know, because they decide whether we also reclaim undercharges; usually we don't. The repair isn't one update statement. It's corrective bookings, made by an idempotent job that's had a dry run, ten customers first, then in batches, and it can be paused. Someone else verifies the totals independently before and after. In the post-mortem my main question is why three weeks unnoticed.",
    },
    {
      id: "backend.senior.08",
      text: "You send events to five thousand customers' own servers, millions of calls a day. How do you keep one slow receiver from hurting the rest?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Each receiver has its own logical queue and its own limit on open calls, so nobody blocks another.",
          synonyms: [
            "queue per customer",
            "own queue",
            "per customer",
            "per endpoint",
            "separate queue",
            "isolate",
            "concurrency limit",
          ],
        },
        {
          text: "Short timeouts, retries with growing pauses over hours or days, then stop and tell the customer.",
          synonyms: [
            "backoff",
            "growing pauses",
            "exponential",
            "disable the endpoint",
            "short timeout",
            "give up after",
            "retry schedule",
          ],
        },
        {
          text: "Events carry an id, are signed, and may come twice or out of order, as the contract says.",
          synonyms: [
            "signed events",
            "signature",
            "hmac",
            "event id",
            "at least once",
            "out of order",
            "deduplicate",
          ],
        },
        {
          text: "Customers can see deliveries, send again, and fetch what they missed.",
          synonyms: ["replay", "resend button", "deliver again", "delivery log", "dashboard", "portal"],
        },
        {
          text: "Addresses given by customers are dangerous: block internal networks and check redirects.",
          synonyms: [
            "ssrf",
            "internal network",
            "private ip",
            "private addresses",
            "egress",
            "internal addresses",
            "redirect",
          ],
        },
      ],
      probes: [
        "A large customer comes back after a day offline. How do you deliver its backlog?",
        "Would you promise the order of events? At what price?",
      ],
      minutes: 6,
      model:
        "The classic mistake is one queue with a shared pool of workers: a hundred dead endpoints with thirty-second timeouts, and everybody waits. So isolation per endpoint: each has its own queue and at most a few calls open; failing ones move to a slow lane. Timeouts are short, and retries use backoff over two days; then we disable the endpoint and mail the customer. Delivery is at least once, each event has an id and an HMAC signature. Customers get a delivery log with a resend button, plus an API to list events, which saves support. And since they choose the address, calls leave through an egress proxy that refuses private addresses, or we've built an SSRF machine.",
    },
    {
      id: "backend.senior.09",
      text: "Your internal API is to become a public product for outside developers. What has to change beyond putting it online?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "It becomes a contract: consistent design, a versioning policy and a promise of how long things work.",
          synonyms: [
            "contract",
            "versioning policy",
            "consistent",
            "stability",
            "deprecation policy",
            "breaking changes",
            "backward compatible",
          ],
        },
        {
          text: "Access by keys or OAuth with narrow scopes that can be revoked.",
          synonyms: ["oauth", "api key", "api keys", "scopes", "revoke", "client credentials"],
        },
        {
          text: "Quotas and rate limits for each client, with clear headers and errors.",
          synonyms: ["rate limit", "rate limits", "quota", "quotas", "429", "throttle", "usage plan"],
        },
        {
          text: "Developers need documentation, examples, a sandbox, good errors and a changelog.",
          synonyms: [
            "documentation",
            "docs",
            "sandbox",
            "openapi",
            "examples",
            "sdk",
            "changelog",
            "developer portal",
          ],
        },
        {
          text: "It is designed around what outsiders want to do, rather than mirroring the internal tables.",
          synonyms: [
            "internal tables",
            "internal model",
            "use cases",
            "outside in",
            "leak internals",
            "internal details",
            "their tasks",
          ],
        },
      ],
      probes: [
        "How do you find out whether developers succeed with it?",
        "A partner's bug sends you a million calls an hour. What happens, technically and humanly?",
      ],
      minutes: 6,
      model:
        "The biggest shift: every detail becomes a contract. Internally I can rename a field on Tuesday; outside, that breaks a stranger's business. So I'd design a small facade outside in, from three or four use cases of pilot partners, and not mirror the internal model. Then a written policy on versioning and breaking changes, with a year's notice. Access through OAuth with narrow scopes, so a key can be revoked without killing everything, and quotas per client that answer 429 with a retry time. Documentation from OpenAPI with runnable examples, a sandbox with test data, errors that say what to do. And support, a status page, and metrics such as the time to the first successful call.",
    },
    {
      id: "backend.senior.10",
      text: "You run a job every night that bills all customers. It must run once, though there are five servers and any can die. How do you build it?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "One scheduler is chosen by a lease or lock that expires, so that another takes over.",
          synonyms: ["lease", "leader election", "database lock", "leader", "expires", "advisory lock"],
        },
        {
          text: "A lock alone isn't safe: a paused process may wake up late, so effects must be guarded by a fencing token or constraint.",
          synonyms: [
            "fencing",
            "fencing token",
            "paused",
            "wakes up",
            "gc pause",
            "two leaders",
            "split brain",
          ],
        },
        {
          text: "The run is cut into small tasks, one per customer and period, with a unique key each.",
          synonyms: [
            "per customer",
            "one task per",
            "unique key",
            "customer and month",
            "customer and period",
            "small tasks",
            "unique constraint",
          ],
        },
        {
          text: "Each task is idempotent and records its state, so that a rerun continues where it stopped.",
          synonyms: [
            "idempotent",
            "resume",
            "continues where",
            "state of each",
            "checkpoint",
            "rerun",
            "pick up where",
          ],
        },
        {
          text: "It reports that it finished and how many, and an alarm rises when it did not run.",
          synonyms: [
            "alert",
            "alarm",
            "did not run",
            "didn't run",
            "dead man's switch",
            "reconcile",
            "missing run",
            "the count doesn't",
          ],
        },
      ],
      probes: [
        "What happens on the night when the clocks change?",
        "One customer out of fifty thousand fails. What becomes of the others?",
      ],
      minutes: 5,
      model:
        "I don't believe in exactly once for the job, so I make running twice harmless. A scheduler takes a lease in the database that expires after a minute; if it dies, another takes over. It only creates tasks, one per customer and month, with a unique constraint on that pair, so creating them twice does nothing. Workers take tasks, and each is idempotent: it writes the invoice under the same key and passes it to the payment provider. A paused process that wakes up with an old lease is stopped by a fencing token. A rerun continues with what's open. And a dead man's switch alerts if by six o'clock the count doesn't match the active customers.",
    },
    {
      id: "backend.senior.11",
      text: "You have to replace the payment provider of a running business, without a pause in sales. How do you plan that?",
      type: "technical",
      competency: "operations",
      points: [
        {
          text: "Put a seam in first: one interface of our own, with the old provider behind it.",
          synonyms: [
            "adapter",
            "abstraction",
            "own interface",
            "seam",
            "anti-corruption",
            "facade",
            "behind an interface",
          ],
        },
        {
          text: "Learn the real behaviour of the old path: refunds, disputes, subscriptions, reports, stored cards.",
          synonyms: [
            "refunds",
            "chargebacks",
            "disputes",
            "subscriptions",
            "stored cards",
            "edge cases",
            "saved cards",
          ],
        },
        {
          text: "Move traffic gradually, by share or country, with a switch back at any time.",
          synonyms: [
            "one percent",
            "gradually",
            "percentage",
            "feature flag",
            "country by country",
            "canary",
            "switch back",
            "one per cent",
          ],
        },
        {
          text: "Compare success rates, fees and settlements daily between the two.",
          synonyms: [
            "compare approval",
            "approval rate",
            "success rate",
            "reconcile",
            "reconciliation",
            "authorisation rate",
            "acceptance rate",
          ],
        },
        {
          text: "Old payments must remain refundable at the old provider for months, so each payment remembers its provider.",
          synonyms: [
            "old payments",
            "which provider",
            "provider column",
            "remain refundable",
            "run both",
            "for months",
            "remembers",
          ],
        },
      ],
      probes: [
        "How do the stored cards get from one to the other?",
        "At ten per cent the approval rate is two points lower. Do you stop?",
      ],
      minutes: 6,
      model:
        "I'd start with a seam: our own small interface for authorise, capture and refund, with the old provider as its first adapter. Meanwhile I list the odd paths: partial refunds, chargebacks, subscriptions with saved cards, the finance export. These are what kills such projects. Cards are migrated by the providers themselves as tokens. Then the new adapter goes to staff, one percent, one small country, and so on, behind a flag with instant switch back. Each day we reconcile settlements and compare approval rates, since a two point drop costs more than the fees we save. Every payment records which provider took it, because refunds on old payments go on for months.",
    },
    {
      id: "backend.senior.12",
      text: "Permission checks are scattered over forty services, and nobody can say who may see what. How would you redesign that?",
      type: "technical",
      competency: "security-awareness",
      points: [
        {
          text: "First write down the real model with the business: who, what, on which ground, with roles, ownership, sharing.",
          synonyms: [
            "permission model",
            "roles",
            "rbac",
            "relationships",
            "rebac",
            "attributes",
            "ownership",
            "who may do what",
          ],
        },
        {
          text: "Separate deciding from enforcing: policies in one place, and each service asks and enforces.",
          synonyms: [
            "policy engine",
            "policy decision",
            "central policy",
            "decision point",
            "enforcement",
            "open policy agent",
            "opa",
            "cedar",
          ],
        },
        {
          text: "Decisions must be fast and survive an outage, so local evaluation or caching, with care for revoked rights.",
          synonyms: [
            "latency",
            "sidecar",
            "evaluate locally",
            "locally",
            "cached decisions",
            "revocation",
            "revoked",
            "embedded library",
          ],
        },
        {
          text: "Lists are the hard part: filter in the query rather than check each row afterwards.",
          synonyms: [
            "filter the query",
            "filter in the query",
            "list endpoint",
            "lists are",
            "row by row",
            "list filtering",
            "which objects",
          ],
        },
        {
          text: "Move service by service, running old and new side by side and comparing, with denial as the default and an audit log.",
          synonyms: [
            "shadow mode",
            "compare decisions",
            "side by side",
            "deny by default",
            "default deny",
            "audit log",
            "service by service",
          ],
        },
      ],
      probes: [
        "How do you test that a policy change doesn't open a hole?",
        "A manager leaves a project. How soon must access end, and what does it cost?",
      ],
      minutes: 6,
      model:
        "With the business, I'd first write down the permission model. Roles rarely suffice; usually it's relationships, such as 'may see documents of projects she belongs to'. Then split the decision from the enforcement. Policies live in one versioned place, in a policy engine, and each service calls it with who, action and object. It has to be quick and survive outages, so it's evaluated locally in a sidecar with data synced. Lists are the hard part, because you can't check a million rows one by one, so the engine must yield a filter for the query. Migration goes in shadow mode: both decide, we compare decisions, then switch, with deny by default and an audit log.",
    },
  ],
};
