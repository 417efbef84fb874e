import type { DomainBank } from "../bank.ts";

/** JavaScript and TypeScript, Node included. */
export const JAVASCRIPT: DomainBank = {
  junior: [
    {
      id: "javascript.junior.01",
      text: "When you compare two values in JavaScript, how do you choose between double equals and triple equals?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "Double equals converts the two sides to a common type before it compares them.",
          synonyms: ["coercion", "coerces", "converts the types", "type conversion", "implicit conversion"],
        },
        {
          text: "Triple equals is strict: different types are never equal.",
          synonyms: [
            "strict equality",
            "strict comparison",
            "without converting",
            "same type",
            "no conversion",
          ],
        },
        {
          text: "Coercion gives surprises, such as an empty string being loosely equal to zero.",
          synonyms: [
            "empty string",
            "surprising result",
            "unexpected result",
            "equals zero",
            "equal to zero",
          ],
        },
        {
          text: "Strict is the default habit; the one common exception is a check for null and undefined at once.",
          synonyms: ["null or undefined", "null and undefined", "null check", "both null"],
        },
      ],
      probes: [
        "Why is NaN not equal to itself, and how do you test for it?",
        "What happens when you compare two objects that hold the same fields?",
      ],
      minutes: 3,
      model:
        "My default is strict equality, the triple one. It says no as soon as the two sides are of different types. Double equals does coercion first: it tries to bring both sides to a common type, and the rules are hard to keep in your head. An empty string is loosely equal to zero, for example, so a blank form field can pass for a real number. The one place where I accept double equals is a check against null, because it catches null and undefined in one go. Our linter allows just that exception.",
    },
    {
      id: "javascript.junior.02",
      text: "A colleague still writes var everywhere. How would you explain why let and const are usually the better choice?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "A var belongs to the whole function, while let and const live only in their block.",
          synonyms: ["block scope", "function scoped", "inside the block"],
        },
        {
          text: "A var is hoisted and reads as undefined before its line, where let and const throw an error.",
          synonyms: ["hoisted", "temporal dead zone", "tdz", "before it is declared"],
        },
        {
          text: "A const can't be reassigned, which tells the reader that the name keeps its value.",
          synonyms: ["reassigned", "reassignment", "assigned again", "assigned once"],
        },
        {
          text: "An object in a const can still be changed, since only the binding is fixed.",
          synonyms: [
            "still be changed",
            "still mutable",
            "still change its",
            "contents can change",
            "not immutable",
            "only the binding",
          ],
        },
      ],
      probes: [
        "What does a loop with var print when each step sets a timer that logs the counter?",
        "How would you make the contents of an object fixed as well?",
      ],
      minutes: 3,
      model:
        "I'd start with scope. A var is function scoped, so a variable from inside an if or a loop leaks into the rest of the function. With let and const you get block scope, which is what most people expect. Second, var is hoisted: you can read it before its line and you quietly get undefined, where let throws an error and shows you the bug. Then const says this name won't be reassigned, so it is easier to read. I'd add one warning: an object in a const can still be changed, because only the name is fixed.",
    },
    {
      id: "javascript.junior.03",
      text: "What is a closure, and where have you put one to use in real code?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "A closure is a function together with the variables of the scope in which it was created.",
          synonyms: [
            "surrounding scope",
            "outer scope",
            "outer function",
            "lexical scope",
            "enclosing scope",
            "where it was created",
          ],
        },
        {
          text: "The variables stay alive after the outer function has returned.",
          synonyms: [
            "has returned",
            "already returned",
            "has finished",
            "stays alive",
            "keeps access",
            "remembers",
          ],
        },
        {
          text: "A typical use is private state that can only be reached through the returned function.",
          synonyms: [
            "private state",
            "private variable",
            "hidden state",
            "encapsulation",
            "counter",
            "debounce",
            "factory function",
          ],
        },
        {
          text: "It holds the variable itself, not a copy, so it sees later changes and can keep memory in use.",
          synonyms: [
            "not a copy",
            "same variable",
            "latest value",
            "current value",
            "by reference",
            "garbage collected",
            "memory leak",
          ],
        },
      ],
      probes: [
        "How can a closure keep a large object in memory by accident?",
        "What would be different if each call of the outer function shared one variable?",
      ],
      minutes: 3,
      model:
        "A closure is a function plus the variables from the outer scope it was written in. It keeps access to them even when the outer function has returned. I used one last month for a debounce helper: the timer id lives in the outer function, and the function I return reads and resets it on each call. Nobody else can touch that timer, so it works as private state. One detail that matters is that it holds the variable itself, not a copy. It sees later changes, and it also keeps that value from being garbage collected as long as the function lives.",
    },
    {
      id: "javascript.junior.04",
      text: "You pass an object's method as a callback, and inside it this is suddenly undefined. What happened, and how do you fix it?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "The value of this depends on how a function is called, not on where it was written.",
          synonyms: [
            "how it is called",
            "function is called",
            "how it was called",
            "call site",
            "depends on the caller",
            "at call time",
          ],
        },
        {
          text: "Passing the method alone loses the object that stood before the dot.",
          synonyms: [
            "loses the object",
            "before the dot",
            "left of the dot",
            "detached",
            "lost its object",
            "plain function call",
          ],
        },
        {
          text: "An arrow function around the call keeps this of the surrounding code.",
          synonyms: ["arrow function", "lambda wrapper", "wrap it in"],
        },
        {
          text: "Bind returns a new function whose this is fixed.",
          synonyms: ["bind", "bound function", "bound version", "call or apply"],
        },
      ],
      probes: [
        "Why can't an arrow function be given another this afterwards?",
        "Why is it undefined in some files and the global object in others?",
      ],
      minutes: 3,
      model:
        "In JavaScript, this depends on how the function is called, not on where I wrote it. When I call user.save(), the thing before the dot becomes this. When I hand user.save to a timer or an event handler, only the function travels, and it is later called on its own, so the object is lost. In strict mode that gives undefined. My usual fix is to wrap it: I pass an arrow function that calls user.save(). The other way is bind, which gives me a new function with this fixed. In a class I sometimes write the method as an arrow field.",
    },
    {
      id: "javascript.junior.05",
      text: "A setTimeout with a delay of zero runs after a promise callback that was queued later. Why?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "JavaScript runs on one thread, and nothing queued starts until the current code has finished.",
          synonyms: [
            "call stack is empty",
            "single threaded",
            "one thread",
            "current code finishes",
            "stack is empty",
          ],
        },
        {
          text: "Timers go to the task queue, also called the macrotask queue.",
          synonyms: ["macrotask", "task queue", "timer queue", "callback queue"],
        },
        {
          text: "Promise callbacks go to the microtask queue.",
          synonyms: ["microtask", "micro task", "job queue"],
        },
        {
          text: "The event loop empties the microtask queue completely before it takes the next task.",
          synonyms: [
            "drains",
            "empties the whole",
            "before the next task",
            "higher priority",
            "all of them first",
          ],
        },
      ],
      probes: [
        "What happens to timers if a promise callback keeps queuing another promise callback?",
        "Is the delay of a timer a promise or a minimum?",
      ],
      minutes: 3,
      model:
        "JavaScript is single threaded, so neither of them can start before the code that is running now has finished. After that the event loop looks at two queues. The timer callback sits in the task queue, as a macrotask. The promise callback sits in the microtask queue. The rule is that the loop drains all microtasks before the next task. So even if the timer was set first and its delay is zero, the promise goes ahead of it. Zero is only a minimum anyway. If I need something to run right after the current code, a microtask is the better tool.",
    },
    {
      id: "javascript.junior.06",
      text: "What does async/await give you over plain promise chains, and what stays the same underneath?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "Code reads from top to bottom like synchronous code, without nested callbacks or chains.",
          synonyms: [
            "top to bottom",
            "like synchronous code",
            "looks synchronous",
            "reads like normal",
            "easier to read",
            "more readable",
          ],
        },
        {
          text: "Errors can be handled with an ordinary try and catch.",
          synonyms: ["try catch", "try and catch", "try block", "catch block"],
        },
        {
          text: "An async function always returns a promise.",
          synonyms: [
            "returns a promise",
            "still promises",
            "still a promise",
            "built on promises",
            "syntactic sugar",
          ],
        },
        {
          text: "Await pauses only this function; the thread goes on with other work.",
          synonyms: [
            "pauses only",
            "does not block",
            "other work",
            "other code can run",
            "non-blocking",
            "gives control back",
          ],
        },
      ],
      probes: [
        "What happens if you forget the await in front of a call that fails?",
        "When would you still write a then by hand?",
      ],
      minutes: 3,
      model:
        "The big win is reading: the code goes from top to bottom, and I don't have to follow a chain of then callbacks. I can use normal loops and ifs, and I handle errors with try and catch instead of a catch at the end of the chain. Underneath nothing changed. It's built on promises, so an async function always returns a promise, and whoever calls it has to wait for it as well. Await pauses only that one function. The thread is free, so other code can run in the meantime. If I forget the await, I just hold a promise instead of the value.",
    },
    {
      id: "javascript.junior.07",
      text: "You copied an object with the spread operator, changed a nested field of the copy, and the original changed too. What went wrong, and what would you do instead?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "Spread makes a shallow copy: only the first level is new.",
          synonyms: [
            "shallow copy",
            "shallow clone",
            "shallow",
            "first level",
            "top level",
            "one level deep",
          ],
        },
        {
          text: "Nested objects are copied as references, so both objects share them.",
          synonyms: [
            "reference",
            "same inner object",
            "shared object",
            "point to the same",
            "share the same",
          ],
        },
        {
          text: "A full copy is made with structuredClone.",
          synonyms: ["structuredclone", "structured clone", "deep copy", "deep clone", "clonedeep"],
        },
        {
          text: "Often it is enough to spread each level on the path to the change.",
          synonyms: [
            "spread each level",
            "each level",
            "every level",
            "spread the nested",
            "immer",
            "spread again",
          ],
        },
      ],
      probes: [
        "What gets lost if you copy by turning the object into JSON and back?",
        "Why might you avoid a full deep copy of a large state object?",
      ],
      minutes: 3,
      model:
        "Spread gives you a shallow copy. The first level is new, but a nested object is only a reference, so my copy and the original point to the same address object. When I write to it, both see the change. If I want everything separate, I use structuredClone, which makes a real deep copy and handles dates and maps too. Most of the time I only change one field, though. Then I spread each level on the way down to it, so the changed path is new and the rest is shared. The JSON trick I avoid, because it drops dates and undefined values.",
    },
    {
      id: "javascript.junior.08",
      text: "Someone writes a default as count || 10, and users complain that zero doesn't work. Why is that, and what would you write?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "The or operator takes the right side for every falsy value, not only for a missing one.",
          synonyms: ["falsy", "treated as false", "counts as false", "considered false"],
        },
        {
          text: "Zero, the empty string and false are falsy but often valid input.",
          synonyms: ["empty string", "valid value", "valid input", "legitimate value", "zero is valid"],
        },
        {
          text: "Nullish coalescing, the double question mark, only reacts to null and undefined.",
          synonyms: [
            "nullish",
            "nullish coalescing",
            "double question mark",
            "null or undefined",
            "null and undefined",
          ],
        },
        {
          text: "A default parameter also works, though it covers undefined only.",
          synonyms: ["default parameter", "default argument", "default value in the", "parameter default"],
        },
      ],
      probes: [
        "How does optional chaining fit together with this?",
        "Where have you seen an empty string cause the same kind of bug?",
      ],
      minutes: 2,
      model:
        "The or operator falls back whenever the left side is falsy, and zero is falsy. So a user who asks for zero gets ten. The same happens with false and with an empty string, which are often perfectly valid input. I'd use the nullish coalescing operator, the double question mark. It only falls back when the left side is null or undefined, so zero stays zero. If count is a function argument, I could use a default parameter, but that one reacts to undefined only and lets null through. I'd also add a small test with zero, so that it doesn't come back.",
    },
    {
      id: "javascript.junior.09",
      text: "What does TypeScript give a team that plain JavaScript doesn't, and what does it not protect you from?",
      type: "technical",
      competency: "tooling",
      points: [
        {
          text: "It finds mistakes such as typos and wrong arguments before the code runs.",
          synonyms: [
            "compile time",
            "before the code runs",
            "before it runs",
            "while typing",
            "at build time",
            "catches typos",
          ],
        },
        {
          text: "Types help the editor with completion and safe renaming, and serve as documentation.",
          synonyms: ["autocomplete", "completion", "refactor", "rename", "documentation", "intellisense"],
        },
        {
          text: "Types are erased when the code is compiled, so nothing is checked at run time.",
          synonyms: [
            "erased",
            "removed when compiled",
            "at runtime",
            "at run time",
            "types disappear",
            "no runtime check",
          ],
        },
        {
          text: "Data from outside, such as a server's reply, may not match its declared type.",
          synonyms: [
            "data from outside",
            "outside data",
            "external data",
            "api response",
            "from the server",
            "user input",
          ],
        },
        {
          text: "Casts and any switch the checking off.",
          synonyms: ["any type", "type assertion", "cast", "as any", "uses any"],
        },
      ],
      probes: [
        "Which compiler options would you switch on first in a new project?",
        "Can you give a bug that a type checker would never have found?",
      ],
      minutes: 3,
      model:
        "The main thing is that many mistakes show up while typing, before the code runs: a misspelled field, a missing argument, a value that may be null. The editor gets better too. Completion works, and I can rename a field across the project without fear. The types are also documentation that stays true. What it doesn't do is protect me at run time, because all types are erased when it compiles. If the reply from the server has a different shape, TypeScript won't notice. And each cast or any type is a hole in the net. Wrong logic with correct types also gets through, so I still need tests.",
    },
    {
      id: "javascript.junior.10",
      text: "A Node project runs on your laptop, but a colleague's fresh install fails on the same commit. How could the lock file explain this?",
      type: "technical",
      competency: "tooling",
      points: [
        {
          text: "The version ranges in package.json allow newer releases to be installed.",
          synonyms: ["version range", "caret", "semver", "newer version", "newer release", "minor version"],
        },
        {
          text: "The lock file records the exact version of each package, indirect ones included.",
          synonyms: ["exact version", "pinned", "pins", "transitive", "indirect dependencies"],
        },
        {
          text: "It must be committed, or each install may get different versions.",
          synonyms: ["committed", "commit it", "in git", "checked in", "in the repository", "gitignored"],
        },
        {
          text: "A clean install with npm ci follows the lock file and fails when it doesn't match.",
          synonyms: ["npm ci", "clean install", "frozen lockfile"],
        },
      ],
      probes: [
        "What would you look at next if the lock file turns out to be fine?",
        "How do you update one dependency on purpose without moving the rest?",
      ],
      minutes: 3,
      model:
        "In package.json we mostly have a version range with a caret, so a fresh install may pick a newer release than the one I got months ago. The lock file is there to stop that: it records the exact version of everything, transitive packages too. So I'd first check whether it is committed at all, or whether my local one has changes that I never pushed. Then I'd have both of us run npm ci, which installs just what the lock file says and fails if it doesn't fit package.json. If that works for both, the ranges were the cause. Otherwise I'd compare Node versions.",
    },
    {
      id: "javascript.junior.11",
      text: "How would you write a unit test for a function that fetches a user over HTTP and returns a display name?",
      type: "technical",
      competency: "testing",
      points: [
        {
          text: "The network is replaced by a fake, so that the test is quick and gives the same result each time.",
          synonyms: ["mock", "stub", "fake fetch", "fake response", "mock server", "test double"],
        },
        {
          text: "The test waits for the promise, by await or by returning it, or it passes without checking.",
          synonyms: ["await the", "awaits", "async test", "return the promise", "wait for the promise"],
        },
        {
          text: "The failure is tested as well, for example a 404 or a broken connection.",
          synonyms: ["404", "error case", "failure case", "rejects", "network error", "unhappy path"],
        },
        {
          text: "Edge cases of the name, such as a missing last name, are pure logic that can be split off.",
          synonyms: [
            "edge case",
            "missing last name",
            "missing name",
            "pure function",
            "split the logic",
            "without a last name",
          ],
        },
      ],
      probes: [
        "How do you notice that a test passes only because it never awaited anything?",
        "What is the danger of a fake that doesn't match the real service?",
      ],
      minutes: 4,
      model:
        "I wouldn't call the real server. I'd pass fetch in, or mock it, and let the mock return a small JSON user. The test function is async and I await the result before I check it, because otherwise the test ends early and is always green. First case: a normal user gives the full name. Then I test the failure case: the server says 404, and I expect the function to throw a clear error. Building the name is a pure function, so I'd pull it out and test edge cases there, like a missing last name. Those tests need no mock at all.",
    },
    {
      id: "javascript.junior.12",
      text: "A shop adds up prices in JavaScript and some totals end in odd decimals. What is the reason, and how would you handle money?",
      type: "technical",
      competency: "problem-solving",
      points: [
        {
          text: "Numbers are binary floating point, which can't hold most decimal fractions exactly.",
          synonyms: [
            "floating point",
            "float",
            "binary fraction",
            "ieee 754",
            "double precision",
            "cannot be represented exactly",
          ],
        },
        {
          text: "Small errors pile up, and exact comparison fails.",
          synonyms: ["pile up", "accumulate", "rounding error", "comparison fails", "tiny error"],
        },
        {
          text: "Money is kept as whole cents, or in a decimal library.",
          synonyms: [
            "cents",
            "integer",
            "whole number",
            "smallest unit",
            "decimal library",
            "bigint",
            "minor unit",
          ],
        },
        {
          text: "Rounding and formatting happen at the end, for display.",
          synonyms: [
            "for display",
            "when displaying",
            "formatting",
            "format it",
            "tofixed",
            "intl.numberformat",
            "at the end",
          ],
        },
      ],
      probes: [
        "How would you split ten euros between three people in cents?",
        "At what size do whole numbers stop being safe?",
      ],
      minutes: 3,
      model:
        "JavaScript has one ordinary number type, and it is floating point in binary. A tenth has no exact binary form, just as a third has none in decimal, so each price is off by a tiny error. When you add many of them, the errors pile up and you see something like thirty cents and a bit. For money I work in cents as an integer, so sums are exact. Where I need more, say currencies with other units or tax rates, I use a decimal library. Rounding is a business rule that I do once, and formatting happens only for display, with Intl.NumberFormat.",
    },
  ],
  mid: [
    {
      id: "javascript.mid.01",
      text: "A function awaits ten independent requests one after another inside a for loop, and it is too slow. What would you change, and what would you watch out for?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "The requests don't depend on each other, so they can be started together and awaited with Promise.all.",
          synonyms: ["promise.all", "in parallel", "concurrently", "at the same time", "start them together"],
        },
        {
          text: "The total time falls from the sum of all requests to the slowest one.",
          synonyms: ["the slowest", "slowest one", "longest request", "sum of all", "instead of the sum"],
        },
        {
          text: "Promise.all rejects on the first failure, so allSettled fits when partial results are useful.",
          synonyms: ["allsettled", "first failure", "first error", "fails fast", "partial results"],
        },
        {
          text: "With many requests, a limit on how many run together protects the other side.",
          synonyms: [
            "concurrency limit",
            "limit the concurrency",
            "p-limit",
            "batches",
            "chunks",
            "rate limit",
            "at most five",
          ],
        },
      ],
      probes: [
        "What happens to the other requests when one of them fails in Promise.all?",
        "How would you keep the results in the order of the input?",
      ],
      minutes: 4,
      model:
        "Since the ten calls don't depend on each other, I'd map the inputs to promises and wait for them with Promise.all. They run concurrently, so the total is about the slowest one instead of the sum. Then I ask what should happen when one breaks. Promise.all rejects at the first failure and I lose the other nine. If partial results are useful, I take allSettled and report what failed. Ten is fine. If the list can grow to a thousand, I'd add a concurrency limit with p-limit or a small pool, so we don't flood the other service.",
    },
    {
      id: "javascript.mid.02",
      text: "A Node service dies now and then with an unhandled promise rejection. How would you track down the cause and stop it from happening?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "The cause is a promise that failed with nobody waiting for it or catching its error.",
          synonyms: [
            "missing await",
            "forgot to await",
            "forgotten await",
            "floating promise",
            "nobody awaits",
            "no catch",
            "fire and forget",
          ],
        },
        {
          text: "The stack trace and logs around the crash show which operation failed.",
          synonyms: ["stack trace", "error log", "error message", "async stack"],
        },
        {
          text: "A lint rule against floating promises finds the rest of them.",
          synonyms: ["lint rule", "linter", "eslint", "no-floating-promises", "static check"],
        },
        {
          text: "A process-level handler should log and then exit, because the state is unknown; it is no place to hide errors.",
          synonyms: [
            "process level handler",
            "process.on",
            "global handler",
            "log and exit",
            "let it crash",
            "exit and restart",
          ],
        },
      ],
      probes: [
        "What is wrong with just logging the rejection and carrying on?",
        "How do async callbacks inside array methods lead to this?",
      ],
      minutes: 4,
      model:
        "It means a promise failed and nothing was there to catch it. Usually it is a floating promise: a missing await, a fire and forget call, or an async callback inside forEach. I start with the stack trace and the logs just before the crash. If the trace is thin, I add context where errors are thrown, or a cause. After fixing that one, I turn on the lint rule no-floating-promises and go through what it finds. Where fire and forget is wanted, I add a catch that reports. I do keep a process level handler, but only to log and exit cleanly, so the supervisor starts a healthy process.",
    },
    {
      id: "javascript.mid.03",
      text: "You have to move a Node project from CommonJS to ES modules. What behaves differently, and what tends to break?",
      type: "technical",
      competency: "tooling",
      points: [
        {
          text: "Imports are static and resolved before the code runs, while require is a call that runs in place.",
          synonyms: [
            "static import",
            "statically",
            "before any code runs",
            "require is a function",
            "tree shaking",
            "hoisted imports",
          ],
        },
        {
          text: "Globals such as __dirname are gone; import.meta takes their place.",
          synonyms: ["dirname", "import.meta", "filename"],
        },
        {
          text: "Relative imports in Node need the full file name with its extension.",
          synonyms: ["file extension", "extension", "full file name", ".js ending"],
        },
        {
          text: "Mixing the two systems is the hard part, with default exports and old packages behaving oddly.",
          synonyms: [
            "default export",
            "interop",
            "named export",
            "mixing the two",
            "old packages",
            "dynamic import",
          ],
        },
        {
          text: "Tools such as the test runner and mocks must be checked, and the move is done in steps.",
          synonyms: [
            "test runner",
            "jest",
            "mocking",
            "step by step",
            "package by package",
            "each package in turn",
          ],
        },
      ],
      probes: [
        "How would you handle a dependency that ships only the old format?",
        "What does top-level await change about how modules load?",
      ],
      minutes: 5,
      model:
        "The deep difference is that imports are static: the whole graph is resolved before any code runs, while require is just a function you can call anywhere. So conditional requires become dynamic import, which is async. Small things break first: __dirname is gone and you use import.meta instead, and relative paths need the file extension. The hard part is interop. A CommonJS package may show up with everything under the default export, and newer packages can be ESM only. Then the tools: mocking in the test runner works differently. I'd set the type field, convert package by package, and keep the tests green after each one.",
    },
    {
      id: "javascript.mid.04",
      text: "How would you model a payment in TypeScript that is pending, settled or refused, so that impossible combinations can't be written?",
      type: "technical",
      competency: "data-modelling",
      points: [
        {
          text: "A discriminated union has one object type per state, told apart by a literal field.",
          synonyms: [
            "discriminated union",
            "tagged union",
            "union type",
            "union of three",
            "discriminant",
            "kind field",
            "status field",
          ],
        },
        {
          text: "Each state carries only its own data, such as a settlement date or a refusal reason.",
          synonyms: [
            "only its own",
            "own fields",
            "refusal reason",
            "reason field",
            "settlement date",
            "settled at",
          ],
        },
        {
          text: "One type with many optional fields would allow states that make no sense.",
          synonyms: [
            "optional fields",
            "optional properties",
            "boolean flags",
            "flags",
            "everything optional",
          ],
        },
        {
          text: "Checking the tag narrows the type, and an exhaustive switch with never shows a forgotten case.",
          synonyms: ["narrows", "exhaustive", "never type", "assign it to never", "switch on"],
        },
      ],
      probes: [
        "What happens in the rest of the code when a fourth state is added?",
        "How would you store this union in a JSON document and read it back safely?",
      ],
      minutes: 4,
      model:
        "I'd write a discriminated union: three object types with a status field that is a literal, and the payment is one of the three. Pending has just the amount, settled adds the settlement date, refused adds a reason. Each state has only its own fields, so nobody can build a refused payment with a date. The alternative, one interface where all the extras are optional fields, allows every nonsense mix and forces null checks all over. When I switch on the status, TypeScript narrows the type in each branch. In the default branch I assign the value to never, so a new state breaks the compile until it's handled.",
    },
    {
      id: "javascript.mid.05",
      text: "In a code review you see the JSON of an outside service cast with 'as User'. What can go wrong, and what would you ask for instead?",
      type: "technical",
      competency: "security-awareness",
      points: [
        {
          text: "A cast checks nothing; it only silences the compiler.",
          synonyms: [
            "checks nothing",
            "silences the compiler",
            "type assertion",
            "compiler believes",
            "no runtime check",
            "trust me",
          ],
        },
        {
          text: "When the data differs, the failure appears far from the place it entered.",
          synonyms: [
            "far from",
            "far away",
            "somewhere else",
            "later in the code",
            "deep in the code",
            "undefined is not",
          ],
        },
        {
          text: "The value should be unknown until it is checked.",
          synonyms: ["unknown until", "type unknown", "as unknown", "treat it as unknown", "unknown type"],
        },
        {
          text: "A schema library such as Zod checks at run time and gives the static type as well.",
          synonyms: [
            "zod",
            "valibot",
            "io-ts",
            "json schema",
            "schema validation",
            "type guard",
            "validate it",
            "ajv",
          ],
        },
        {
          text: "Checks belong at the border, so the code inside can trust its types.",
          synonyms: [
            "at the border",
            "at the boundary",
            "at the edge",
            "entry point",
            "trust boundary",
            "once on entry",
          ],
        },
      ],
      probes: [
        "What would you do with a reply that fails the check in production?",
        "When is the cost of such checks too high, and what then?",
      ],
      minutes: 4,
      model:
        "The cast is a promise nobody checked. It silences the compiler, and if the service renames a field or sends null, we get an error far away from where the data came in. With hostile input it is a security matter too, since we store things we never looked at. I'd ask to treat it as unknown first and to parse it with a schema, for example in Zod. The User type is then derived from that schema. That happens at the boundary, once. Past that point the code can trust the type. When parsing fails, we log which field and return a clean error.",
    },
    {
      id: "javascript.mid.06",
      text: "You need to process a five-gigabyte CSV file in Node on a machine with little memory. How would you go about it?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "The file is read as a stream in small chunks, never as a whole.",
          synonyms: [
            "read stream",
            "as a stream",
            "streaming",
            "createreadstream",
            "chunk by chunk",
            "small chunks",
          ],
        },
        {
          text: "Backpressure slows the reader when the writer can't keep up.",
          synonyms: [
            "backpressure",
            "back pressure",
            "slows down the reader",
            "pauses the reader",
            "pauses reading",
            "highwatermark",
          ],
        },
        {
          text: "Pipeline or for await connects the parts and passes errors on.",
          synonyms: ["pipeline", "for await", "async iterator", "async iteration", "transform stream"],
        },
        {
          text: "A real CSV parser is used, because a quoted field may contain a comma or a line break.",
          synonyms: ["csv parser", "parser library", "csv-parse", "quoted field", "line breaks inside"],
        },
        {
          text: "Rows are written in batches, and the job can resume after a failure.",
          synonyms: ["in batches", "batch insert", "batch of rows", "resume", "checkpoint", "restart from"],
        },
      ],
      probes: [
        "How would you notice that backpressure isn't working?",
        "What changes if each row needs a call to a slow service?",
      ],
      minutes: 5,
      model:
        "I'd never load it whole. I open a read stream, pass it through a CSV parser, and consume the rows with for await. Joining the parts with pipeline also takes care of errors and cleanup. A proper parser matters, because a quoted field can hold commas and even line breaks. The key point is backpressure: if the database is slower than the disk, the reader has to wait, or memory fills up anyway. With for await that comes for free. I'd insert in batches of, say, a thousand rows, and store a checkpoint after each one so that a crash at four gigabytes doesn't mean starting over.",
    },
    {
      id: "javascript.mid.07",
      text: "One route of a Node service builds large reports, and while it works all other requests become slow. Why does that happen, and what are your options?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "JavaScript runs on one thread, so long calculations block the event loop for everyone.",
          synonyms: ["blocks the event loop", "event loop is blocked", "single thread", "cpu bound"],
        },
        {
          text: "Making the function async doesn't help, because the work is calculation and not waiting.",
          synonyms: [
            "async does not help",
            "async will not help",
            "not waiting",
            "not i/o",
            "await does not help",
            "still the same thread",
          ],
        },
        {
          text: "A worker thread pool takes the calculation off the main thread.",
          synonyms: ["worker thread", "worker pool", "piscina", "child process"],
        },
        {
          text: "A job queue with a separate process fits when the user can wait for the result.",
          synonyms: [
            "job queue",
            "background job",
            "separate process",
            "separate service",
            "message queue",
            "bullmq",
          ],
        },
        {
          text: "Measuring comes first: event-loop delay and a CPU profile show what is slow.",
          synonyms: [
            "cpu profile",
            "profiler",
            "profile it",
            "flame graph",
            "event loop delay",
            "event loop lag",
          ],
        },
      ],
      probes: [
        "What does it cost to pass a large object to a worker thread?",
        "When would you split the work into slices with setImmediate instead?",
      ],
      minutes: 5,
      model:
        "Node runs our JavaScript on one thread. Waiting is cheap, but a report that calculates for two seconds blocks the event loop, so every other request waits those two seconds. Marking it async does not help, as it is still the same thread. I'd confirm it with a CPU profile and by watching event loop delay, because sometimes it's one silly sort or a huge JSON.stringify that can just be fixed. If the work is real, I'd move it to a worker thread pool. If users can wait for the report, a background job in a separate process is better still: it can't hurt the web traffic and can be retried.",
    },
    {
      id: "javascript.mid.08",
      text: "The memory of a Node service grows for days until the process is killed. How would you find the leak?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "First it is confirmed that the heap keeps growing after garbage collection, and isn't just a busy period.",
          synonyms: [
            "heap used",
            "heap size",
            "after garbage collection",
            "after gc",
            "baseline",
            "keeps growing",
            "process.memoryusage",
          ],
        },
        {
          text: "Two or more heap snapshots are compared to see which objects pile up.",
          synonyms: ["heap snapshot", "heap dump", "compare snapshots", "heapdump"],
        },
        {
          text: "The retainer path shows what keeps those objects alive.",
          synonyms: ["retainers", "retaining path", "keeps them alive", "who holds", "holding on to"],
        },
        {
          text: "Usual culprits are caches without a limit, listeners never removed and timers never cleared.",
          synonyms: [
            "event listeners",
            "unbounded cache",
            "cache without a limit",
            "global map",
            "timers",
            "closure holding",
          ],
        },
        {
          text: "The fix is proven by load, with memory flat over time.",
          synonyms: [
            "load test",
            "memory stays flat",
            "stays flat",
            "flat under load",
            "soak test",
            "reproduce it locally",
          ],
        },
      ],
      probes: [
        "What if resident memory grows but the JavaScript heap doesn't?",
        "When would a WeakMap have prevented the leak?",
      ],
      minutes: 5,
      model:
        "First I'd check that it's a leak at all: does heap used, looked at after garbage collection, keep growing, or does it level off? If only the resident size grows, I'd suspect buffers or native code. Then I reproduce it under load and take a heap snapshot early and another one an hour later. Comparing them tells me which type piles up, and the retainers tell me who holds it. It is nearly always one of three: a map used as an unbounded cache, event listeners added per request and never removed, or a timer that keeps a closure. I fix it and run the same load again until memory stays flat.",
    },
    {
      id: "javascript.mid.09",
      text: "When do you make a TypeScript function generic, and how do you notice that you've gone too far?",
      type: "technical",
      competency: "code-quality",
      points: [
        {
          text: "A type parameter is worth it when it links two places, such as an argument and the return type.",
          synonyms: [
            "links the input",
            "relates the input",
            "connects the input",
            "input and output",
            "argument and return",
            "return type depends",
          ],
        },
        {
          text: "A parameter that appears only once can be replaced by a plain type or unknown.",
          synonyms: [
            "appears only once",
            "used only once",
            "appears once",
            "used once",
            "just use unknown",
            "plain type",
          ],
        },
        {
          text: "Constraints with extends say what the function needs of its type.",
          synonyms: ["constraint", "extends", "keyof", "constrained"],
        },
        {
          text: "It has gone too far when callers must pass types by hand or errors become unreadable.",
          synonyms: [
            "unreadable errors",
            "error messages",
            "by hand",
            "explicitly pass",
            "inference",
            "hard to read",
            "nested conditional types",
          ],
        },
      ],
      probes: [
        "How would you type a function that picks one property from any object?",
        "When do overloads serve better than a generic?",
      ],
      minutes: 4,
      model:
        "I reach for a type parameter when it links the input and output. A function that returns the first element of an array should give back a string for strings, and only a generic can say that. If the parameter appears only once, it links nothing, and unknown or a plain type does the same job. I add a constraint with extends, often keyof, so that the body can use what it needs and callers get a clear error. I know I've gone too far when inference stops working and callers have to spell out types, or when the error messages are longer than the function. Then two simple functions are kinder.",
    },
    {
      id: "javascript.mid.10",
      text: "How do you test code that retries a call with growing delays, without making the test slow or flaky?",
      type: "technical",
      competency: "testing",
      points: [
        {
          text: "Time is faked or passed in, so the test moves the clock itself.",
          synonyms: [
            "fake timers",
            "fake clock",
            "mock timers",
            "inject the clock",
            "advance the clock",
            "virtual time",
          ],
        },
        {
          text: "The call is a stub that fails a set number of times and then succeeds.",
          synonyms: [
            "stub that fails",
            "fails twice",
            "mock that fails",
            "fail then succeed",
            "scripted failures",
            "rejects twice",
          ],
        },
        {
          text: "With fake timers, pending promises must be flushed too, so the async advance is used.",
          synonyms: ["flush", "async version", "advancetimersbytimeasync", "pending promises", "microtasks"],
        },
        {
          text: "The test checks the delays, the number of tries and the final error when all tries fail.",
          synonyms: [
            "number of calls",
            "number of tries",
            "number of attempts",
            "gives up",
            "last error",
            "final error",
          ],
        },
        {
          text: "Random jitter is made predictable by passing in the random source.",
          synonyms: ["jitter", "random source", "seeded random", "inject random"],
        },
      ],
      probes: [
        "What goes wrong when fake timers aren't restored after the test?",
        "How would you test that retrying stops when the caller aborts?",
      ],
      minutes: 4,
      model:
        "I don't want real waiting. Either the retry function takes a sleep function as an argument and I inject one that records the delays, or I use fake timers and advance the clock myself. The call is a stub that fails twice and then works. With fake timers I use the async version of advance, because pending promises have to settle between the steps. I check the number of attempts, the delays, and the result. A second test lets every try fail, and expects that it gives up with the last error. If there is jitter, I pass in the random source. The whole thing runs in milliseconds.",
    },
    {
      id: "javascript.mid.11",
      text: "What really happens when you read a method that's defined on a class, and how does that differ from a field holding an arrow function?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "Methods live once on the prototype and are shared by all instances.",
          synonyms: [
            "on the prototype",
            "prototype object",
            "shared by all",
            "shared between instances",
            "stored once",
          ],
        },
        {
          text: "Reading a property looks at the object first and then walks up the prototype chain.",
          synonyms: ["prototype chain", "walks up", "goes up the chain", "own property", "lookup"],
        },
        {
          text: "A field is created on each instance, which costs memory for every object.",
          synonyms: ["each instance", "every instance", "per instance", "per object", "own copy"],
        },
        {
          text: "The arrow field has this bound to the instance, so it is safe as a callback.",
          synonyms: [
            "this is bound",
            "bound to the instance",
            "keeps this",
            "lexical this",
            "safe as a callback",
            "captures this",
          ],
        },
        {
          text: "A field can't be reached by super or replaced on the prototype for mocking.",
          synonyms: [
            "through super",
            "call super",
            "override",
            "overridden",
            "spy on the prototype",
            "mock the prototype",
          ],
        },
      ],
      probes: [
        "Where do static members live in that picture?",
        "What does Object.create with null give you, and when is it useful?",
      ],
      minutes: 4,
      model:
        "A class is mostly nicer syntax for prototypes. A method is stored once, on the prototype object, and all instances share it. When I read it, the engine looks for an own property on the instance, doesn't find one, and walks up the prototype chain until it does. An arrow function in a field is different: it is created again on each instance by the constructor. That costs some memory with many objects. In return it captures this, so I can hand it over as a callback. The price is that a subclass can't call it through super. So methods are my default, and arrow fields are for handlers.",
    },
    {
      id: "javascript.mid.12",
      text: "How would you give a long-running async function a timeout and a way for its caller to cancel it?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "The function accepts an AbortSignal, the standard way to ask for cancellation.",
          synonyms: ["abortsignal", "abort signal", "abortcontroller", "abort controller"],
        },
        {
          text: "The signal is handed on to fetch and to every inner call, so the work really stops.",
          synonyms: [
            "pass it to fetch",
            "pass the signal",
            "passes the signal",
            "hand it on",
            "forward the signal",
            "pass it down",
          ],
        },
        {
          text: "A race with a timer alone leaves the work running in the background.",
          synonyms: ["promise.race", "keeps running", "still running", "runs on in the", "in the background"],
        },
        {
          text: "A timeout signal can be joined with the caller's signal, by AbortSignal.timeout and any.",
          synonyms: [
            "abortsignal.timeout",
            "abortsignal.any",
            "timeout signal",
            "combine the signals",
            "combine both",
          ],
        },
        {
          text: "Own loops check the signal, and timers and listeners are cleaned up.",
          synonyms: [
            "throwifaborted",
            "check the signal",
            "clean up",
            "cleanup",
            "finally block",
            "remove the listener",
          ],
        },
      ],
      probes: [
        "How does the caller tell a timeout from a cancellation by the user?",
        "What should happen to half-finished side effects?",
      ],
      minutes: 5,
      model:
        "I'd let the function take an AbortSignal as an option, because that's what fetch, streams and timers in Node already understand. Inside, I pass the signal to every call that accepts one, and in my own loops I call throwIfAborted between steps. For the time limit I combine both with AbortSignal.any: the caller's signal and a timeout signal. What I'd avoid is a bare Promise.race with a timer. It rejects in time, but the work keeps running in the background and still writes its results. In a finally block I clean up listeners and temporary files. Callers can look at the reason to tell a timeout from a cancel.",
    },
  ],
  senior: [
    {
      id: "javascript.senior.01",
      text: "You are asked to bring TypeScript to a JavaScript codebase of three hundred thousand lines while features keep shipping. How would you lead that?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "The move is gradual: both languages live side by side, and there is no big rewrite.",
          synonyms: ["gradually", "allowjs", "side by side", "incrementally", "file by file", "no big bang"],
        },
        {
          text: "It starts with shared leaf modules and the border types, where the gain is largest.",
          synonyms: [
            "leaf modules",
            "leaves first",
            "shared modules",
            "core types",
            "most imported",
            "dependency graph",
            "bottom up",
          ],
        },
        {
          text: "New files are typed from day one, and CI lets the number of errors only go down.",
          synonyms: [
            "ratchet",
            "only go down",
            "new files",
            "baseline of errors",
            "error count",
            "strict for new",
          ],
        },
        {
          text: "Strictness is raised step by step, with any as a visible debt.",
          synonyms: [
            "strict mode",
            "strict flags",
            "strictnullchecks",
            "noimplicitany",
            "strictness",
            "ts-expect-error",
          ],
        },
        {
          text: "Progress is tied to a goal such as fewer production errors, and the team is taught along the way.",
          synonyms: [
            "production errors",
            "type coverage",
            "workshops",
            "pairing",
            "teach the team",
            "measure progress",
            "fewer bugs",
          ],
        },
      ],
      probes: [
        "When would an automatic codemod of the whole codebase be the better plan?",
        "What do you do with a team that fills everything with any to be done?",
      ],
      minutes: 6,
      model:
        "I'd do it gradually, never as a rewrite. First the compiler runs with allowJs over everything in CI, so both kinds live side by side. I look at the dependency graph and start with the leaf modules that everyone imports, plus the types of our API, since each one pays back in many files. New files must be TypeScript. A ratchet in CI lets the error count only go down. Strictness comes in steps: noImplicitAny first, then null checks, folder by folder. I'd pair with each team on its first module. And I'd report what matters to the business, such as fewer production errors of the undefined kind, not only a percentage.",
    },
    {
      id: "javascript.senior.02",
      text: "In a TypeScript monorepo the type check takes twelve minutes and editors have become sluggish. How do you attack this?",
      type: "technical",
      competency: "tooling",
      points: [
        {
          text: "It is measured first, with the compiler's diagnostics and trace, to find the expensive files and types.",
          synonyms: [
            "generatetrace",
            "extendeddiagnostics",
            "compiler trace",
            "trace file",
            "diagnostics",
            "profile the compiler",
            "measure first",
          ],
        },
        {
          text: "Project references split the check into packages that are built incrementally.",
          synonyms: [
            "project references",
            "composite",
            "incremental builds",
            "tsc build",
            "split into projects",
          ],
        },
        {
          text: "A task runner with a cache skips what hasn't changed.",
          synonyms: [
            "turborepo",
            "nx",
            "remote cache",
            "build cache",
            "affected packages",
            "only what changed",
            "bazel",
          ],
        },
        {
          text: "Heavy types such as deep conditional types or huge unions are simplified, with explicit return types at package borders.",
          synonyms: [
            "conditional types",
            "huge unions",
            "large unions",
            "recursive types",
            "explicit return types",
            "isolateddeclarations",
            "explicit annotations",
          ],
        },
        {
          text: "Emitting and type checking are separated, so a fast tool strips the types.",
          synonyms: [
            "esbuild",
            "swc",
            "strip the types",
            "strips types",
            "transpile only",
            "separate from checking",
            "native compiler",
          ],
        },
      ],
      probes: ["How do you stop it from getting slow again?", "What do barrel files have to do with this?"],
      minutes: 6,
      model:
        "I measure first. The compiler can write a trace, and with extendedDiagnostics I see whether the time goes into parsing, checking or resolving. Often a handful of files cost half of it. Then the structure: project references, so each package is checked on its own and incremental builds skip the untouched ones. A remote cache in Turborepo or Nx shares that result across CI. For the hot spots I replace deep conditional types and huge unions by plain interfaces, and ask for explicit return types on exports. Bundling moves to esbuild, so nobody waits for the checker to see the app run. Last, I put a time budget on the check in CI.",
    },
    {
      id: "javascript.senior.03",
      text: "You maintain an npm library that thousands of projects use. How do you design its packaging and its releases so that upgrades stay boring?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "The exports map defines what is public; everything else can change freely.",
          synonyms: [
            "exports map",
            "exports field",
            "public api",
            "entry points",
            "public surface",
            "deep imports",
          ],
        },
        {
          text: "The module formats are a deliberate choice, since shipping two can load the library twice.",
          synonyms: [
            "dual package",
            "esm only",
            "both formats",
            "esm and commonjs",
            "loaded twice",
            "two copies",
          ],
        },
        {
          text: "Types are part of the contract, and a change in them can be a breaking change.",
          synonyms: [
            "types are part",
            "declaration files",
            "type tests",
            "breaking type",
            "types break",
            "d.ts",
          ],
        },
        {
          text: "Semantic versioning is followed strictly, with deprecation before removal and a codemod or guide.",
          synonyms: [
            "semver",
            "semantic versioning",
            "deprecate",
            "deprecation",
            "codemod",
            "migration guide",
            "changelog",
          ],
        },
        {
          text: "Releases are automatic and tried against real dependents before they go out.",
          synonyms: [
            "canary release",
            "prerelease",
            "release candidate",
            "dependents",
            "downstream projects",
            "automated release",
            "provenance",
          ],
        },
      ],
      probes: [
        "How do you decide which old Node versions to keep supporting?",
        "When should something be a peer dependency?",
      ],
      minutes: 6,
      model:
        "First I make the public API small and explicit. The exports map names the entry points, so deep imports into my internals are impossible and I stay free to change them. I'd ship ESM only today, unless users need both formats; dual packages can end up loaded twice with two copies of the same state. Types are part of the contract, so I have type tests and treat a narrower type as breaking. I follow semver and deprecate with a warning for at least one major, with a codemod where I can. Releases run from CI with provenance, and a prerelease is built against a few big downstream projects first.",
    },
    {
      id: "javascript.senior.04",
      text: "A popular npm package that your builds pull in indirectly was taken over and now steals tokens. What do you do this hour, and what do you change for good?",
      type: "technical",
      competency: "security-awareness",
      points: [
        {
          text: "First find out where the bad version was installed, from lock files, build logs and developer machines.",
          synonyms: [
            "lock files",
            "lockfile",
            "build logs",
            "sbom",
            "which projects",
            "where it was installed",
            "npm ls",
          ],
        },
        {
          text: "Builds are stopped and every token within reach of that code is rotated.",
          synonyms: ["rotate", "revoked", "new tokens", "stop the builds", "freeze deploys"],
        },
        {
          text: "Install scripts are switched off by default, because they run code before anyone looks.",
          synonyms: ["install scripts", "postinstall", "ignore-scripts", "lifecycle scripts", "preinstall"],
        },
        {
          text: "New releases are taken with a delay, from pinned versions by a clean install.",
          synonyms: [
            "cooldown",
            "minimum release age",
            "waiting period",
            "delay updates",
            "a few days old",
            "npm ci",
            "pinned versions",
          ],
        },
        {
          text: "Build jobs hold few, short-lived credentials and can't reach arbitrary hosts.",
          synonyms: [
            "least privilege",
            "short-lived",
            "scoped token",
            "egress",
            "oidc",
            "trusted publishing",
          ],
        },
      ],
      probes: [
        "How would you know whether the stolen tokens were used?",
        "How do you weigh a new dependency before you let it in?",
      ],
      minutes: 6,
      model:
        "This hour: freeze deploys and pin the last good version. I search the lock files of all repositories and the build logs to see where the bad one was installed, including laptops. Every token that job or machine could read gets revoked and replaced, publish tokens and cloud keys first, and we read the audit logs for their use. For good: install scripts are off by default, with a short allow list. We set a cooldown, so a release must be a few days old before our bot proposes it. CI jobs get short-lived credentials through OIDC and limited egress. And we'd drop the tiny packages that a few lines of our own can replace.",
    },
    {
      id: "javascript.senior.05",
      text: "The slowest one percent of requests in a Node service take two seconds, though the average is fine and CPU sits at forty percent. How do you investigate?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "Event-loop delay is measured and matched with the slow requests.",
          synonyms: [
            "event loop delay",
            "event loop lag",
            "monitoreventloopdelay",
            "loop delay",
            "event loop utilization",
          ],
        },
        {
          text: "Short bursts of synchronous work, such as parsing a huge JSON or a bad regular expression, hide behind an average CPU value.",
          synonyms: [
            "json.parse",
            "large json",
            "huge json",
            "synchronous work",
            "sync call",
            "regular expression",
            "regex",
            "burst",
          ],
        },
        {
          text: "Garbage collection pauses are checked, since a heap close to its limit collects often.",
          synonyms: ["garbage collection", "gc pauses", "trace-gc", "mark-sweep", "heap limit"],
        },
        {
          text: "Waiting outside the code is checked too: connection pools, DNS and the small libuv thread pool.",
          synonyms: [
            "connection pool",
            "thread pool",
            "libuv",
            "dns lookup",
            "socket pool",
            "pool exhaustion",
            "keep-alive",
          ],
        },
        {
          text: "Traces and a profile taken in production during a slow period give the proof.",
          synonyms: [
            "traces",
            "trace of a",
            "flame graph",
            "continuous profiling",
            "cpu profile",
            "production profile",
          ],
        },
      ],
      probes: [
        "Forty percent on how many cores, and why does that matter for Node?",
        "How would you tell waiting in a queue from slow work?",
      ],
      minutes: 6,
      model:
        "Forty percent of a four-core box can mean that the one JavaScript thread is busy all the time, so averages don't calm me. I'd export event loop delay as a histogram and see whether its peaks line up with the slow requests. If they do, some synchronous work blocks the rest: a customer with a huge JSON, a regex that backtracks, or GC pauses because the heap is near its limit. A flame graph from production, taken during a peak, tells them apart. If the loop is fine, the time is spent waiting, and traces show it: a connection pool that is too small, or DNS and crypto fighting for the libuv threads.",
    },
    {
      id: "javascript.senior.06",
      text: "How would you get a request id into every log line of a large Node codebase without handing it through hundreds of functions?",
      type: "technical",
      competency: "operations",
      points: [
        {
          text: "AsyncLocalStorage keeps a store that follows the asynchronous calls of one request.",
          synonyms: [
            "asynclocalstorage",
            "async local storage",
            "async context",
            "async hooks",
            "continuation local storage",
          ],
        },
        {
          text: "Middleware at the entry opens the store, and the logger reads it by itself.",
          synonyms: [
            "middleware",
            "logger reads",
            "inside the logger",
            "wrapped logger",
            "mixin",
            "child logger",
          ],
        },
        {
          text: "The context is lost across queues, pools and some callbacks, and must be bound or carried there.",
          synonyms: [
            "context is lost",
            "loses the context",
            "event emitter",
            "asyncresource",
            "bind it",
            "connection pools",
          ],
        },
        {
          text: "Across services the id travels in a header, ideally the standard trace context.",
          synonyms: [
            "traceparent",
            "trace context",
            "opentelemetry",
            "http header",
            "in a header",
            "propagate the header",
          ],
        },
        {
          text: "Only cross-cutting facts go in, because hidden input for business logic is hard to test.",
          synonyms: [
            "cross-cutting",
            "hidden dependency",
            "hidden input",
            "business logic",
            "implicit state",
            "explicit argument",
          ],
        },
      ],
      probes: [
        "What does it cost at run time, and how would you measure that?",
        "How do you carry the id into a job that runs tomorrow?",
      ],
      minutes: 5,
      model:
        "I'd use AsyncLocalStorage. A middleware at the entry reads the incoming traceparent header or makes a new id, and runs the rest of the request inside a store. The logger reads that store on every line, so call sites don't change at all. The work is in the gaps: a connection pool or an event emitter that calls back from another request loses the context, so I bind those with AsyncResource and have a test for each. For queues I put the id into the message. I'd keep the store small, with cross-cutting facts only. A tenant that decides business logic should be an explicit argument, or tests become guesswork.",
    },
    {
      id: "javascript.senior.07",
      text: "A team wants to replace Node with a newer JavaScript runtime because benchmarks look far better. How would you help them decide?",
      type: "technical",
      competency: "tooling",
      points: [
        {
          text: "Ask which problem it solves: start-up, throughput, tooling or developer comfort.",
          synonyms: [
            "what problem",
            "which problem",
            "actual bottleneck",
            "real bottleneck",
            "bottleneck",
            "what we gain",
          ],
        },
        {
          text: "Synthetic benchmarks rarely match an app that waits for its database, so their own service is measured.",
          synonyms: [
            "hello world",
            "synthetic benchmark",
            "own workload",
            "our own service",
            "real workload",
            "realistic load",
            "our own traffic",
          ],
        },
        {
          text: "Compatibility is checked: native modules, Node APIs and odd corners of behaviour.",
          synonyms: [
            "compatibility",
            "compatible",
            "native modules",
            "native addons",
            "node apis",
            "edge cases",
          ],
        },
        {
          text: "Operations count: debugging, profilers, monitoring agents, security fixes and long-term support.",
          synonyms: [
            "long-term support",
            "lts",
            "monitoring agent",
            "apm",
            "debugging tools",
            "security patches",
            "maturity",
          ],
        },
        {
          text: "Try it on something small and reversible first, with a clear measure for going on or back.",
          synonyms: [
            "pilot",
            "one service first",
            "reversible",
            "trial",
            "proof of concept",
            "way back",
            "exit criteria",
          ],
        },
      ],
      probes: [
        "Which part of the toolchain could they swap without touching production?",
        "Who carries the pager if the new runtime crashes at night?",
      ],
      minutes: 5,
      model:
        "I'd take the wish seriously and ask what problem it should solve. If it is slow tests or installs, we can use the new tool for those and leave production alone. If it's throughput, I'd want numbers from our own service under realistic load. Most of our time is database waiting, so a hello world benchmark says little. Then I'd go through compatibility: native modules, our APM agent, streams. And through operations: who ships security patches, is there an LTS line, can we take heap snapshots? If it still looks good, we pilot it on one service with a way back, agree on the measure beforehand, and decide after a month.",
    },
    {
      id: "javascript.senior.08",
      text: "A shared TypeScript library has become so clever with its types that most of the team is afraid to touch it. What do you do?",
      type: "technical",
      competency: "code-quality",
      points: [
        {
          text: "The first question is what mistakes the types really prevent for callers, and what they cost.",
          synonyms: [
            "what mistakes",
            "which bugs",
            "bugs they prevent",
            "worth the cost",
            "callers",
            "call sites",
          ],
        },
        {
          text: "Simpler shapes replace type-level programs: overloads, plain unions, or generated code.",
          synonyms: [
            "plain unions",
            "overloads",
            "code generation",
            "generated types",
            "simpler types",
            "plain interfaces",
            "separate functions",
          ],
        },
        {
          text: "Type tests fix the behaviour before anything is changed.",
          synonyms: [
            "type tests",
            "type-level tests",
            "expecttypeof",
            "tsd",
            "ts-expect-error",
            "test the types",
          ],
        },
        {
          text: "Small unsafe parts inside are fine when the outside is sound and tested.",
          synonyms: [
            "cast inside",
            "internal cast",
            "assertion inside",
            "one cast",
            "unsafe inside",
            "hidden cast",
          ],
        },
        {
          text: "The team agrees on a limit, such as readable errors and at least two people who can maintain it.",
          synonyms: [
            "readable errors",
            "error messages",
            "two people",
            "bus factor",
            "guideline",
            "review rule",
            "agree on a limit",
          ],
        },
      ],
      probes: [
        "Which clever type have you kept on purpose, and why?",
        "How do you tell the author that the masterpiece should go?",
      ],
      minutes: 5,
      model:
        "I'd first look at the call sites and ask which bugs the types have really stopped. Some clever types earn their place, such as a typed query builder. Many were only fun to write. Before I change anything I add type tests, so we know what callers rely on. Then I simplify: three plain interfaces in place of one conditional type, overloads, or generated types from the schema. Inside the library I accept one cast if the outside is sound and has tests. With the author I'd make it a joint effort. Finally we write a guideline down: error messages must be readable, and two people must be able to explain each type.",
    },
    {
      id: "javascript.senior.09",
      text: "Your web client and server are both in TypeScript. How would you share types between them without tying their deployments together?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "The contract is a schema of its own, and the types of both sides are derived from it.",
          synonyms: [
            "openapi",
            "shared schema",
            "schema first",
            "contract package",
            "graphql schema",
            "zod schema",
            "single source of truth",
          ],
        },
        {
          text: "A matching compile says nothing about the version that runs: old clients meet new servers.",
          synonyms: [
            "old clients",
            "older clients",
            "cached client",
            "version skew",
            "stale tab",
            "different versions",
          ],
        },
        {
          text: "Changes are additive, and fields are removed only when no client uses them.",
          synonyms: [
            "additive",
            "backward compatible",
            "only add fields",
            "new optional field",
            "expand and contract",
          ],
        },
        {
          text: "Only wire shapes are shared, never the server's domain or database types.",
          synonyms: ["wire types", "wire format", "dto", "internal models", "database types", "domain model"],
        },
        {
          text: "A contract check in CI compares the new schema with the released one.",
          synonyms: [
            "contract test",
            "schema diff",
            "breaking change check",
            "compat check",
            "detects breaking changes",
          ],
        },
      ],
      probes: [
        "When would you choose tRPC here, and when not?",
        "How do you find out that nobody reads a field any more?",
      ],
      minutes: 6,
      model:
        "I'd make the contract a thing of its own: an OpenAPI document or shared Zod schemas in a small package, from which both sides get their types. Only wire types live there. As soon as internal models leak into it, each refactoring on the server breaks the client. Then I remind people that a green compile proves nothing about what runs. A tab opened yesterday is one of the old clients talking to today's server. So changes are additive, the client ignores fields it doesn't know, and removal waits until logs show no use. CI runs a schema diff against the released contract and fails on breaking changes. That way each side ships when it likes.",
    },
    {
      id: "javascript.senior.10",
      text: "Talk me through how you would write a task runner that keeps at most N promises in flight and behaves well when some of them fail.",
      type: "technical",
      competency: "problem-solving",
      points: [
        {
          text: "Tasks are passed as functions, since a promise has already started its work.",
          synonyms: [
            "as functions",
            "functions that return",
            "thunk",
            "already started",
            "factory of promises",
          ],
        },
        {
          text: "A fixed number of workers pull the next task from a shared queue or iterator.",
          synonyms: [
            "workers pull",
            "shared iterator",
            "shared queue",
            "pull the next",
            "next index",
            "takes the next",
            "running counter",
            "semaphore",
          ],
        },
        {
          text: "The slot is given back in any case, success or failure.",
          synonyms: [
            "finally block",
            "in finally",
            "in any case",
            "release the slot",
            "slot is freed",
            "frees the slot",
            "success or failure",
          ],
        },
        {
          text: "The error policy is explicit: stop at the first error or collect all of them.",
          synonyms: [
            "first error",
            "fail fast",
            "collect the errors",
            "collect all errors",
            "error policy",
            "settled results",
            "aggregateerror",
          ],
        },
        {
          text: "Stopping means aborting what runs and starting nothing new; input can be endless, so it pulls on demand.",
          synonyms: [
            "abort signal",
            "abort",
            "async iterable",
            "backpressure",
            "start nothing new",
            "on demand",
            "cancel the rest",
          ],
        },
      ],
      probes: [
        "How would you add priorities without starving the low ones?",
        "How do you prove in a test that the limit is never passed?",
      ],
      minutes: 6,
      model:
        "The input has to be functions that return promises, because a promise has already started. I'd take an iterator over the tasks and start N workers that share it. Each worker loops: pull the next task, await it, store the result under its index. That is about ten lines, keeps order and needs no counter. If it were a long-lived pool, I'd use a semaphore and release the slot in finally. The error policy is an option: fail fast, where the first error sets an abort signal and no worker starts another task, or collect all errors and return settled results. As it pulls lazily, an async iterable of any length works.",
    },
    {
      id: "javascript.senior.11",
      text: "A JavaScript test suite of four thousand tests takes twenty-five minutes and fails at random twice a day. What is your plan?",
      type: "technical",
      competency: "testing",
      points: [
        {
          text: "Collect data first: which tests fail on a rerun, and which files take the time.",
          synonyms: [
            "flake rate",
            "failure rate",
            "collect data",
            "track flaky",
            "slowest files",
            "slowest tests",
            "timing report",
          ],
        },
        {
          text: "Flaky tests are put in quarantine with an owner and a date, so the main run can be trusted again.",
          synonyms: ["quarantine", "separate run", "skip list", "owner and a date", "deadline to fix"],
        },
        {
          text: "Usual causes are shared state, real time, order and awaiting too little.",
          synonyms: [
            "shared state",
            "test order",
            "order dependent",
            "real timers",
            "race condition",
            "missing await",
            "leaking state",
            "global state",
          ],
        },
        {
          text: "Speed comes from running in parallel shards, lighter environments and less transforming.",
          synonyms: ["shards", "in parallel", "jsdom", "esbuild", "vitest"],
        },
        {
          text: "The mix is looked at: many slow tests through the whole stack can be replaced by tests closer to the logic.",
          synonyms: [
            "closer to the logic",
            "unit level",
            "test pyramid",
            "move down",
            "end-to-end tests",
            "too many end-to-end",
            "delete tests",
          ],
        },
      ],
      probes: [
        "Is automatic rerunning of failed tests a cure or a painkiller?",
        "How do you keep the suite fast a year later?",
      ],
      minutes: 6,
      model:
        "I'd start with data for a week: the flake rate of each test and the slowest files. Usually five percent of the files take half the time. Flaky tests go into quarantine with an owner and a date, so that red means red again. Then I work through causes. It's mostly shared state between tests, real timers, or a missing await, and I can often reproduce it by shuffling the order. For speed: shards across CI machines, esbuild in place of a slow transform, and jsdom only where a test needs it. Then I look at what we test through the browser that belongs closer to the logic. My goal would be eight minutes, kept by a budget.",
    },
    {
      id: "javascript.senior.12",
      text: "Bookings in your product are off by an hour twice a year. How would you represent dates and times across a TypeScript codebase?",
      type: "technical",
      competency: "data-modelling",
      points: [
        {
          text: "A moment in time and a wall-clock time are different things and need different types.",
          synonyms: ["wall clock", "instant", "moment in time", "point in time"],
        },
        {
          text: "Past events are stored as UTC instants.",
          synonyms: ["utc", "epoch", "timestamp", "iso 8601"],
        },
        {
          text: "Future bookings keep local time plus a named time zone, because rules change after saving.",
          synonyms: [
            "named time zone",
            "iana",
            "zone name",
            "time zone id",
            "europe/berlin",
            "zone rules",
            "named zone",
          ],
        },
        {
          text: "Daylight saving creates hours that don't exist or exist twice, and the product must decide what then.",
          synonyms: [
            "daylight saving",
            "dst",
            "does not exist",
            "happens twice",
            "exists twice",
            "skipped hour",
            "ambiguous",
          ],
        },
        {
          text: "Distinct types, from Temporal or a good library, stop the kinds from being mixed; Date can't express them.",
          synonyms: [
            "temporal",
            "zoneddatetime",
            "plaindate",
            "luxon",
            "branded type",
            "distinct types",
            "js-joda",
          ],
        },
      ],
      probes: [
        "What would you store for a birthday?",
        "How do you test the night on which the clocks change?",
      ],
      minutes: 5,
      model:
        "The bug comes from one type, Date, being used for two ideas. Something that happened is an instant, and I store it in UTC. A booking at nine next March is a wall clock promise: it must stay nine even if the zone rules or the offset change. So I keep the local time with a named time zone like Europe/Berlin, and work out the instant late. In code I'd use Temporal, or a library in its style, so a plain date, a zoned time and an instant are distinct types and can't be mixed. For daylight saving we write down what happens with an hour that's skipped or happens twice, and test both nights.",
    },
  ],
};
