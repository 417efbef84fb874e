import type { DomainBank } from "../bank.ts";

/** Java and its platform: language, collections, concurrency, Spring, persistence, the JVM in production. */
export const JAVA: DomainBank = {
  junior: [
    {
      id: "java.junior.01",
      text: "What is the difference between == and equals for objects, and why must hashCode fit to equals?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "The double equals sign asks whether two references point to the very same object.",
          synonyms: [
            "same object",
            "same reference",
            "same instance",
            "reference comparison",
            "identity",
            "compares references",
          ],
        },
        {
          text: "The equals method compares by content, if the class overrides it; otherwise it is identity again.",
          synonyms: ["content", "by value", "overrides", "logical equality", "override it", "overridden"],
        },
        {
          text: "Equal objects must have the same hash code, because hash collections look in the bucket of that hash first.",
          synonyms: ["bucket", "same hash", "hashmap", "hashset", "hash collections", "hash table"],
        },
        {
          text: "If they don't fit, you put something into a set or map and can't find it again.",
          synonyms: [
            "find it again",
            "can't find",
            "not found",
            "lost in the",
            "never found",
            "contains returns false",
            "duplicates in the set",
          ],
        },
      ],
      probes: [
        "What happens if you change a field of an object that is a key in a map?",
        "Why does comparing two strings the wrong way sometimes work by luck?",
      ],
      minutes: 3,
      model:
        "Double equals on objects asks whether both are the same object in memory. Equals is meant to compare the content, but only if the class overrides it; from Object it's just the reference comparison again. For strings I always use equals, since double equals works by luck for literals that are interned. If I override equals, I need hashCode as well. A HashSet first goes to the bucket of the hash and only then calls equals. If two equal objects have different hashes, they land in different buckets, and I add an order to the set and can't find it any more. Today I'd often write a record, which generates both.",
    },
    {
      id: "java.junior.02",
      text: "Which list do you use by default in Java, ArrayList or LinkedList, and when would you choose another collection altogether?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "ArrayList is the default: an array behind it gives direct access by index and compact memory.",
          synonyms: [
            "array behind",
            "backed by an array",
            "by index",
            "random access",
            "contiguous",
            "compact",
            "cache friendly",
          ],
        },
        {
          text: "LinkedList must walk from node to node, so even inserting in the middle is rarely faster.",
          synonyms: ["node to node", "traverse", "walk", "each node", "pointers", "nodes"],
        },
        {
          text: "For a queue or stack an ArrayDeque is the better choice.",
          synonyms: ["arraydeque", "deque", "array deque", "queue or stack"],
        },
        {
          text: "For fast contains or uniqueness I take a HashSet, for lookups by key a HashMap, for sorted order a TreeMap.",
          synonyms: [
            "hashset",
            "hashmap",
            "treemap",
            "set for uniqueness",
            "unique elements",
            "contains check",
            "hash set",
          ],
        },
      ],
      probes: [
        "What happens inside when an ArrayList gets full?",
        "What goes wrong when you remove elements while you loop over them?",
      ],
      minutes: 3,
      model:
        "ArrayList, nearly always. It's backed by an array, so access by index is immediate, and iteration is fast because the references lie next to each other. When it's full, it copies into a larger array, which on average costs little. LinkedList has a node object per element and must walk to any position, so even an insert in the middle first has to get there. I've hardly ever seen it win. For a queue or a stack I take ArrayDeque. And often a list is the wrong idea: if I ask contains a lot or want unique elements, I use a HashSet; to find by id, a HashMap.",
    },
    {
      id: "java.junior.03",
      text: "What are checked and unchecked exceptions, and how do you decide which to throw?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "Checked exceptions must be declared or caught, which the compiler enforces.",
          synonyms: [
            "compiler",
            "must be caught",
            "declare",
            "throws clause",
            "forces the caller",
            "forced to handle",
          ],
        },
        {
          text: "Unchecked ones extend RuntimeException and stand mostly for programming errors or broken rules.",
          synonyms: [
            "runtimeexception",
            "runtime exception",
            "programming error",
            "illegalargument",
            "null pointer",
            "bug in the code",
          ],
        },
        {
          text: "A checked one fits when the caller can reasonably react to it.",
          synonyms: [
            "recover",
            "can react",
            "react to it",
            "do something about",
            "retry",
            "reasonable action",
          ],
        },
        {
          text: "Never swallow an exception; wrap it with its cause or let it travel to one place that handles it.",
          synonyms: [
            "swallow",
            "empty catch",
            "wrap",
            "keep the cause",
            "original cause",
            "global handler",
            "chained",
          ],
        },
      ],
      probes: [
        "Why do checked exceptions and lambdas not go well together?",
        "When is it right to catch Exception as a whole?",
      ],
      minutes: 3,
      model:
        "For checked exceptions, like IOException, the compiler insists: I catch it or I declare it in the throws clause. Unchecked ones extend RuntimeException and usually mean a programming error, such as an illegal argument or a null. I throw a checked one only if the caller can do something about it, retry or choose another file. In practice, and in Spring, most of my own exceptions are unchecked, since they'd only be passed through ten layers and clutter the signatures. The important thing is not to swallow them. If I catch one at a boundary, I wrap it with the original cause, and one global handler logs it and turns it into a response.",
    },
    {
      id: "java.junior.04",
      text: "When do you write an interface, and when an abstract class, now that interfaces can have default methods?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "An interface describes what something can do, and a class may implement many.",
          synonyms: [
            "contract",
            "what it can do",
            "capability",
            "implement many",
            "implement several",
            "multiple interfaces",
          ],
        },
        {
          text: "An abstract class can hold fields, constructors and protected code, but you can extend only one.",
          synonyms: [
            "has fields",
            "constructor",
            "constructors",
            "instance state",
            "extend only one",
            "single inheritance",
            "only one parent",
          ],
        },
        {
          text: "Default methods let an interface grow without breaking those who implement it, but they have no state.",
          synonyms: [
            "without breaking",
            "evolve",
            "existing implementations",
            "add a method",
            "backward compatible",
            "no state",
          ],
        },
        {
          text: "I start with an interface, and share code by an abstract class or by composition only when needed.",
          synonyms: [
            "start with an interface",
            "interface first",
            "composition",
            "prefer the interface",
            "prefer interfaces",
            "program to the interface",
          ],
        },
      ],
      probes: [
        "Two interfaces bring the same default method. What happens?",
        "What does it add to make an interface sealed?",
      ],
      minutes: 3,
      model:
        "An interface is a contract, it says what something can do, and a class can implement several. An abstract class is half an implementation: it has fields, constructors and protected helper methods, but a class can extend only one. Default methods blurred it a bit. Their purpose is to evolve an interface without breaking existing implementations, like when forEach came to Iterable; they still have no state. So I start with an interface, because callers and tests then don't depend on the implementation. If several implementations share real code and fields, I add an abstract base class behind it, or rather use composition, as that's easier to change.",
    },
    {
      id: "java.junior.05",
      text: "Strings in Java can't be changed. What is that good for, and what does it mean when you build a long text in a loop?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "They can be shared safely, between threads and as map keys, because nobody can alter them.",
          synonyms: [
            "thread-safe",
            "thread safe",
            "shared safely",
            "share them",
            "map key",
            "map keys",
            "hash stays",
          ],
        },
        {
          text: "The pool can keep one copy of equal literals, and the hash can be cached.",
          synonyms: ["string pool", "pool", "interned", "cached hash", "literals", "one copy"],
        },
        {
          text: "Security gains, since a checked file name or address can't change afterwards.",
          synonyms: ["security", "after the check", "file name", "checked value", "validated", "class name"],
        },
        {
          text: "Joining in a loop creates a new copy every time, so use a StringBuilder.",
          synonyms: [
            "stringbuilder",
            "string builder",
            "new object each",
            "copies",
            "quadratic",
            "new string every",
            "string.join",
          ],
        },
      ],
      probes: [
        "Does this apply to a single line with three plus signs as well?",
        "How would you write a class of your own that can't be changed?",
      ],
      minutes: 2,
      model:
        "Because they're immutable, I can share them between threads without locks, and use them as map keys, since the hash never changes. The JVM keeps literals in a string pool, so equal ones are stored once. It's also about security: if I validated a file name, nobody can alter it after the check. The downside shows in a loop. Each plus makes a new string and copies everything so far, so ten thousand appends get quadratic. There I use a StringBuilder, or String.join or a joining collector. For a single expression with a few pluses I don't care, the compiler handles that well.",
    },
    {
      id: "java.junior.06",
      text: "You open a file, read it, and an exception is thrown halfway. How do you make sure that the file gets closed?",
      type: "technical",
      competency: "code-quality",
      points: [
        {
          text: "Use try-with-resources, which closes the resource at the end of the block whatever happens.",
          synonyms: [
            "try-with-resources",
            "try with resources",
            "closes automatically",
            "automatically closed",
            "auto close",
          ],
        },
        {
          text: "It works for all that implements AutoCloseable, such as streams, connections and result sets.",
          synonyms: ["autocloseable", "closeable", "connections", "result set", "jdbc", "streams too"],
        },
        {
          text: "Several resources are closed in reverse order, and an error while closing does not hide the first one.",
          synonyms: [
            "reverse order",
            "suppressed",
            "suppressed exception",
            "original exception",
            "hide the original",
          ],
        },
        {
          text: "Leaks of files or connections show only later, when the system runs out of them.",
          synonyms: ["runs out", "leak", "file handles", "too many open files", "exhausted", "descriptors"],
        },
      ],
      probes: [
        "Why don't you rely on the garbage collector for this?",
        "What was wrong with doing it in a finally block?",
      ],
      minutes: 2,
      model:
        "I use try-with-resources. I declare the reader in the parentheses after try, and it's closed automatically when the block ends, whether normally, by return or by an exception. It works with anything that's AutoCloseable, so JDBC connections and result sets too. With several, they're closed in reverse order. And if closing fails as well, that second error is only added as a suppressed exception, so I still see the original one; with finally it was easy to lose it. Forgetting it is nasty, because the garbage collector frees memory, not file handles in time. In a test all looks fine, and after two days in production the process runs out of file handles.",
    },
    {
      id: "java.junior.07",
      text: "You have a list of orders and need the total per customer. Would you write a stream or a loop, and why?",
      type: "technical",
      competency: "code-quality",
      points: [
        {
          text: "A stream says what is wanted: group by customer and sum the amounts.",
          synonyms: [
            "groupingby",
            "grouping by",
            "group by",
            "declarative",
            "collectors",
            "summing",
            "what i want",
          ],
        },
        {
          text: "A loop with a map and merge is fine too, and easier to step through in a debugger.",
          synonyms: ["debugger", "debug", "merge", "step through", "breakpoint", "plain loop"],
        },
        {
          text: "Streams should have no side effects on variables outside.",
          synonyms: [
            "side effect",
            "side effects",
            "outside variable",
            "shared state",
            "mutate",
            "effectively final",
          ],
        },
        {
          text: "Readability decides; speed is about the same, and parallel streams seldom pay.",
          synonyms: [
            "readable",
            "readability",
            "parallel stream",
            "parallel",
            "performance is similar",
            "same speed",
          ],
        },
      ],
      probes: ["What does it mean that streams are lazy?", "The amounts are money. How do you add them up?"],
      minutes: 3,
      model:
        "Here I'd take a stream, because it reads like the sentence: collect with groupingBy customer, and a reducing collector that sums the BigDecimal amounts. Whoever reads it sees at once what I want. A loop with map.merge is only three lines as well, and it's easier to step through in the debugger. If there's complicated branching, an early exit or a checked exception, I write the loop. In a stream I avoid side effects, like adding to a list outside, since that breaks as soon as someone makes it parallel. Speed is no argument at this size. Parallel streams pay only for lots of pure computation. So it's about readability for the team.",
    },
    {
      id: "java.junior.08",
      text: "What is Optional meant for, and how can it be misused?",
      type: "technical",
      competency: "code-quality",
      points: [
        {
          text: "As a return type it says openly that there may be no result, so the caller has to deal with it.",
          synonyms: [
            "return type",
            "may be absent",
            "no result",
            "caller must",
            "caller has to",
            "explicit",
            "might be empty",
          ],
        },
        {
          text: "Use map, filter, orElse or orElseThrow instead of asking isPresent and then calling get.",
          synonyms: [
            "orelse",
            "orelsethrow",
            "ispresent",
            "map and filter",
            "or else",
            "ifpresent",
            "calling get",
          ],
        },
        {
          text: "It isn't meant for fields, parameters or inside collections.",
          synonyms: [
            "for fields",
            "parameters",
            "parameter",
            "method argument",
            "in collections",
            "collections of",
          ],
        },
        {
          text: "An empty list is better than an Optional of a list.",
          synonyms: ["empty list", "empty collection", "optional list", "optional of a list"],
        },
      ],
      probes: [
        "What is the difference between orElse and orElseGet?",
        "How do you treat null that comes from an old library?",
      ],
      minutes: 2,
      model:
        "It's meant as a return type, for example findByEmail. It tells the caller that the user might be absent, and the compiler makes them unwrap it, while null is easily forgotten. I use it with map and orElseThrow, so 'find the user, take the name, or else throw not found' is one expression. The typical misuse is isPresent followed by get, which is only a null check in disguise. I don't use it for fields or parameters, because it adds an object, it's awkward to serialise, and the Optional itself can be null. And for many results I return an empty list rather than an Optional list, then callers can loop without thinking.",
    },
    {
      id: "java.junior.09",
      text: "How does Java decide that an object's memory can be reclaimed, and how can a program still run out of memory?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "An object can go when it is no longer reachable from roots such as local variables, threads and static fields.",
          synonyms: [
            "reachable",
            "unreachable",
            "gc roots",
            "roots",
            "no longer referenced",
            "no references",
          ],
        },
        {
          text: "Most objects die young, so collectors treat the young generation separately and often.",
          synonyms: [
            "young generation",
            "generations",
            "generational",
            "die young",
            "eden",
            "old generation",
          ],
        },
        {
          text: "A leak is an object that is still referenced though nobody needs it, for example in a static map, cache or listener.",
          synonyms: [
            "static map",
            "still referenced",
            "cache",
            "listener",
            "static list",
            "memory leak",
            "threadlocal",
          ],
        },
        {
          text: "Or too much is simply loaded at once, such as a whole table or file.",
          synonyms: [
            "whole table",
            "whole file",
            "at once",
            "too much data",
            "heap size",
            "xmx",
            "too small a heap",
          ],
        },
      ],
      probes: [
        "Do two objects that refer to each other keep one another alive?",
        "What would you look at first after an OutOfMemoryError?",
      ],
      minutes: 3,
      model:
        "The garbage collector starts from the roots: local variables on thread stacks, static fields and so on. Whatever is reachable from there lives, everything else can go, even when two dead objects point at each other. Since most objects die young, there's a young generation that's cleaned often and cheaply, and survivors move to the old one. You can still run out of memory. The classic leak is a static map used as a cache that nobody ever clears: the objects are still referenced, so the collector may not touch them. Listeners that are never removed are similar. Or I simply load a whole table at once, and the heap is too small for it.",
    },
    {
      id: "java.junior.10",
      text: "What does the keyword static mean for a field and for a method, and why can too much of it hurt?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "A static member belongs to the class rather than to an object, so there is one for all.",
          synonyms: [
            "belongs to the class",
            "one copy",
            "not to an object",
            "without an instance",
            "no instance",
            "shared by all",
          ],
        },
        {
          text: "It fits constants and small pure functions.",
          synonyms: [
            "constants",
            "constant",
            "utility method",
            "pure function",
            "math.max",
            "factory method",
          ],
        },
        {
          text: "Changeable static fields are global variables, dangerous with several threads.",
          synonyms: [
            "global variable",
            "global state",
            "mutable static",
            "several threads",
            "race",
            "thread-safe",
          ],
        },
        {
          text: "Static calls are hard to replace in tests, and state leaks from one test into the next.",
          synonyms: [
            "hard to test",
            "hard to mock",
            "between tests",
            "in tests",
            "can't be replaced",
            "cannot be replaced",
          ],
        },
      ],
      probes: [
        "Why can't main's class fields be used from main without an object?",
        "How would you get rid of a static configuration class?",
      ],
      minutes: 3,
      model:
        "A static field belongs to the class, so there's one copy, no matter how many objects exist. A static method can be called without an instance, and so it can't use instance fields. It's right for constants and for small pure functions like Math.max, or a factory method. The trouble starts with static fields that change. That's a global variable: every part of the program may write to it, several threads at once, and nobody sees who. And it's hard to test. I can't pass in a fake for a static call, and a value that one test has set is still there in the next. So for services I create one object and inject it.",
    },
    {
      id: "java.junior.11",
      text: "In a Spring application you write @Service on a class and @Autowired or a constructor elsewhere. What does Spring do for you there?",
      type: "technical",
      competency: "tooling",
      points: [
        {
          text: "At start Spring scans for annotated classes and creates their objects, called beans, in its container.",
          synonyms: ["component scan", "scans", "beans", "bean", "application context", "container"],
        },
        {
          text: "It passes each one what it needs: dependency injection, so classes do not create their own collaborators.",
          synonyms: [
            "dependency injection",
            "injects",
            "inversion of control",
            "passes in",
            "wires",
            "instead of new",
          ],
        },
        {
          text: "By default there is one instance of each, so it must not keep data of a single request in its fields.",
          synonyms: [
            "singleton",
            "one instance",
            "single instance",
            "stateless",
            "shared between requests",
            "shared by all threads",
          ],
        },
        {
          text: "Constructor injection is preferred, because fields can be final and a test can call the constructor.",
          synonyms: [
            "final fields",
            "constructor injection",
            "call the constructor",
            "without spring",
            "plain unit test",
            "final",
          ],
        },
      ],
      probes: [
        "Two classes implement the same interface. How does Spring know which to take?",
        "Two services need each other. What happens, and what does that tell you?",
      ],
      minutes: 3,
      model:
        "When the application starts, Spring does a component scan, finds classes with annotations such as Service, creates one object of each and keeps these beans in the application context. If my controller's constructor asks for an OrderService, Spring passes it in. That's dependency injection: I don't call new myself, so I can swap the implementation or hand in a mock. I prefer the constructor over annotated fields, because the fields can be final, and in a plain unit test I just call the constructor without Spring. One thing to know: a bean is a singleton by default, shared between requests, so I must never store the current user in a field.",
    },
    {
      id: "java.junior.12",
      text: "A NullPointerException shows up in the log of production. How do you get from that line to a fix?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "Read the stack trace from the top to the first line of our own code, and look at the last cause.",
          synonyms: ["stack trace", "our own code", "own class", "caused by", "line number", "first line of"],
        },
        {
          text: "Modern versions say in the message which variable or call was null.",
          synonyms: [
            "helpful message",
            "message says",
            "which variable",
            "tells which",
            "the message names",
            "helpful nullpointer",
          ],
        },
        {
          text: "Ask why it was null: missing data, a wrong assumption, an order of calls.",
          synonyms: [
            "why it was null",
            "why is it null",
            "missing data",
            "wrong assumption",
            "where the value",
            "where it comes from",
            "optional field",
          ],
        },
        {
          text: "Fix it at the source, by a check at the boundary, a default or Optional, and add a test, instead of scattering null checks.",
          synonyms: [
            "at the boundary",
            "requirenonnull",
            "at the source",
            "null check everywhere",
            "scatter",
            "add a test",
            "validate the input",
          ],
        },
      ],
      probes: [
        "The trace contains only framework classes. What then?",
        "How could the code base be made safer against this as a whole?",
      ],
      minutes: 3,
      model:
        "I read the stack trace until the first line of our own code, and if there's a 'caused by', I look at the lowest one. Current Java versions help, since the message says which call returned null. Then comes the real question: why is it null? Maybe some customers have no phone number. I try to write a test with exactly that data, which fails with the same exception. The fix belongs at the source: validate the input, give it a default, or make the method return Optional, so everyone has to deal with it. I try not to just put an if around the line, because then the error moves somewhere else.",
    },
  ],
  mid: [
    {
      id: "java.mid.01",
      text: "Explain what HashMap does when you put and get, and what a poor hashCode does to it.",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "The hash of the key picks a bucket in an array, and within it equals finds the entry.",
          synonyms: ["bucket", "index in the array", "array slot", "picks a slot", "array of buckets"],
        },
        {
          text: "Entries in one bucket form a list, which becomes a balanced tree when it gets long.",
          synonyms: ["linked list", "tree", "red-black", "treeify", "chain"],
        },
        {
          text: "When it is three quarters full the array doubles and the entries are spread anew, so a known size can be given at the start.",
          synonyms: ["load factor", "resize", "doubles", "rehash", "initial capacity", "0.75"],
        },
        {
          text: "If many keys share a hash, lookups get slow; a changing hash makes entries impossible to find.",
          synonyms: [
            "collision",
            "collisions",
            "same bucket",
            "mutable key",
            "mutable keys",
            "degrade",
            "degrades",
          ],
        },
        {
          text: "It isn't safe for several threads.",
          synonyms: [
            "not thread-safe",
            "not thread safe",
            "concurrenthashmap",
            "several threads",
            "concurrent access",
          ],
        },
      ],
      probes: [
        "How can an attacker make use of collisions?",
        "What do you get when you loop over it twice, and what if you need a defined order?",
      ],
      minutes: 4,
      model:
        "A HashMap is an array of buckets. On put, it takes the key's hashCode, mixes the bits, and that gives the bucket. In the bucket it compares with equals: same key means replace, otherwise it's added. Several entries there form a linked list, and since Java 8 a long one becomes a tree, so the worst case is logarithmic if the keys are comparable. When the map is three quarters full, it doubles and redistributes; if I know I'll have a million entries, I set the capacity up front. A bad hashCode puts everything in the same bucket, and a mutable key that changes is simply lost. It's not thread-safe, for that I use ConcurrentHashMap.",
    },
    {
      id: "java.mid.02",
      text: "Many threads increase one counter. Compare synchronized, ReentrantLock and AtomicLong for this, and say which you would take.",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "The increment is read, add and write, so without protection updates get lost.",
          synonyms: [
            "read-modify-write",
            "read modify write",
            "lost updates",
            "updates get lost",
            "not atomic",
            "three steps",
            "race condition",
          ],
        },
        {
          text: "A synchronized block is simple, releases itself and also makes the change visible to other threads.",
          synonyms: [
            "visible",
            "visibility",
            "releases automatically",
            "released automatically",
            "mutual exclusion",
            "built-in lock",
            "monitor",
            "simplest",
          ],
        },
        {
          text: "ReentrantLock adds trying, timeouts, interruptible waiting and fairness, but must be released in finally.",
          synonyms: ["trylock", "try lock", "finally", "fairness", "interruptible", "unlock"],
        },
        {
          text: "AtomicLong uses compare-and-swap without blocking, which fits a single variable.",
          synonyms: [
            "compare-and-swap",
            "compare and swap",
            "cas",
            "lock-free",
            "without locking",
            "non-blocking",
          ],
        },
        {
          text: "Under heavy contention LongAdder is faster, as it counts in several cells.",
          synonyms: ["longadder", "several cells", "striped", "contention", "sums the cells"],
        },
      ],
      probes: [
        "Two counters have to change together. Does your answer hold?",
        "Is it enough to make the field volatile?",
      ],
      minutes: 4,
      model:
        "Plus plus is read, add, write, so two threads can overwrite each other and updates get lost. Synchronized solves it, and it also guarantees visibility; it's released automatically, even on an exception. ReentrantLock can do more: tryLock with a timeout, interruptible waiting, fairness. But I have to unlock in finally, and I don't need any of that here. For one number I'd take AtomicLong. It uses compare-and-swap, so no thread blocks; a loser just tries again. If it's a hot metric that all cores hammer, LongAdder is better, since it spreads over several cells and sums them on reading. As soon as two values must change together, I'm back to a lock.",
    },
    {
      id: "java.mid.03",
      text: 'A colleague guards a ConcurrentHashMap with "if not containsKey, then put". What is wrong, and what would you write?',
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "Each call is safe by itself, but another thread can act between the two: check then act.",
          synonyms: [
            "check then act",
            "check-then-act",
            "between the two",
            "between the check",
            "in between",
            "not atomic together",
            "race condition",
          ],
        },
        {
          text: "The result is work done twice or a value overwritten.",
          synonyms: ["overwritten", "overwrites", "done twice", "computed twice", "created twice", "lost"],
        },
        {
          text: "Use one atomic operation: putIfAbsent, computeIfAbsent, merge or compute.",
          synonyms: ["putifabsent", "computeifabsent", "merge", "compute", "put if absent"],
        },
        {
          text: "The function in computeIfAbsent should be short and not touch the map, since others wait for that bin.",
          synonyms: [
            "short",
            "blocks other",
            "locks the bin",
            "same map",
            "recursive",
            "long-running",
            "deadlock",
          ],
        },
        {
          text: "Iteration is weakly consistent and size only an estimate while others write.",
          synonyms: [
            "weakly consistent",
            "estimate",
            "size is only",
            "no exception while",
            "iterating",
            "may or may not",
          ],
        },
      ],
      probes: [
        "Loading the value takes seconds. How do you avoid blocking others?",
        "How does it differ from a synchronized map?",
      ],
      minutes: 3,
      model:
        "The map is thread-safe for each single call, but here are two calls. Between the check and the put another thread can do the same, so the value is computed twice and one gets overwritten. It's a check-then-act race. I'd write computeIfAbsent, which does both atomically for that key; for counting, merge with Integer::sum. The function should be short, because it locks that bin while it runs, and it mustn't modify the same map. If loading takes seconds, I store a CompletableFuture as the value, so the others wait only for their own key. I'd also know that iterating is weakly consistent: I may or may not see entries that are added meanwhile.",
    },
    {
      id: "java.mid.04",
      text: "A page that shows fifty orders with their customers runs fifty-one SQL statements through Hibernate. Why, and how do you fix it?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "One query loads the orders, and touching each customer loads it lazily with a query of its own: N plus one.",
          synonyms: ["n+1", "n plus one", "lazy", "lazy loading", "lazily", "one query per"],
        },
        {
          text: "Fetch them together for this use, by a join fetch or an entity graph.",
          synonyms: ["join fetch", "fetch join", "entity graph", "entitygraph", "in one query"],
        },
        {
          text: "Making the relation eager everywhere is wrong, since then every other use pays.",
          synonyms: ["eager", "fetch type eager", "everywhere", "always loads"],
        },
        {
          text: "Batch fetching, or a projection into a DTO with only the needed columns, are alternatives.",
          synonyms: ["batch size", "batch fetching", "batchsize", "projection", "dto", "only the columns"],
        },
        {
          text: "Statement counts in tests or logs reveal it, and fetching a collection breaks paging in the database.",
          synonyms: [
            "log the sql",
            "sql log",
            "statement count",
            "count the statements",
            "statistics",
            "paging in memory",
            "count queries",
          ],
        },
      ],
      probes: [
        "What happens when you touch the customer after the session is closed?",
        "Why is it a problem to join two collections in one fetch?",
      ],
      minutes: 4,
      model:
        "It's the N plus one problem. One query brings the orders, the customer is lazy, and when the template touches order.customer.name, Hibernate runs one query per order. I'd see it by logging the SQL, or a test that asserts the statement count. The fix is per use: a join fetch or an entity graph for this page, so it comes in one query. For a read-only list I'd rather take a projection, a DTO with the four columns it shows. What I wouldn't do is set the relation to eager, because then it always loads, also where nobody needs it. For collections I prefer a batch size, as join fetch plus paging makes Hibernate page in memory.",
    },
    {
      id: "java.mid.05",
      text: "You put @Transactional on a method in Spring, yet after an error half of the changes are saved. What could be the reasons?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "The method is called from within the same class, so the call bypasses the proxy that opens the transaction.",
          synonyms: [
            "proxy",
            "self-invocation",
            "self invocation",
            "same class",
            "this.method",
            "calls itself internally",
          ],
        },
        {
          text: "A checked exception does not roll back by default, only unchecked ones and errors do.",
          synonyms: [
            "checked exception",
            "rollbackfor",
            "rollback for",
            "runtimeexception",
            "runtime exceptions",
          ],
        },
        {
          text: "Somebody caught the exception inside, so the transaction saw none.",
          synonyms: ["caught", "swallowed", "catch block", "catches the exception", "try catch"],
        },
        {
          text: "Part of the work ran in another thread, in a new transaction or on another data source.",
          synonyms: [
            "another thread",
            "other thread",
            "async",
            "requires_new",
            "requires new",
            "propagation",
            "different data source",
            "second data source",
          ],
        },
        {
          text: "A test with a real database that throws in the middle shows whether it holds.",
          synonyms: [
            "integration test",
            "real database",
            "test that throws",
            "testcontainers",
            "transaction log",
            "debug logging",
          ],
        },
      ],
      probes: [
        "Why should you not call a remote service inside such a method?",
        "What does the read-only flag change?",
      ],
      minutes: 4,
      model:
        "The first thing I check is self-invocation. Spring works through a proxy; if another method of the same class calls it, the proxy isn't involved and there's no transaction. Second, the kind of exception: by default only runtime exceptions roll back. With a checked exception it commits, unless I set rollbackFor. Third, a catch block inside just logs it. Fourth, part of the work is async or runs with REQUIRES_NEW, so it commits on its own, or it goes to a second data source. I'd turn on transaction debug logging to see where it begins and ends. Then I write an integration test against a real database that throws in the middle and checks that nothing was saved.",
    },
    {
      id: "java.mid.06",
      text: "You use Executors.newFixedThreadPool to handle incoming jobs, and one day the service dies of memory. What happened, and how do you size a pool?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Its queue has no limit, so when jobs come faster than they are done, they pile up on the heap.",
          synonyms: [
            "unbounded queue",
            "unbounded",
            "no limit",
            "pile up",
            "queue grows",
            "linkedblockingqueue",
          ],
        },
        {
          text: "Create a ThreadPoolExecutor with a bounded queue and decide what happens when it is full.",
          synonyms: [
            "bounded queue",
            "threadpoolexecutor",
            "arrayblockingqueue",
            "rejection policy",
            "caller runs",
            "callerruns",
            "reject",
          ],
        },
        {
          text: "For computation take about as many threads as cores; for waiting work more, by the share of waiting.",
          synonyms: [
            "number of cores",
            "cpu bound",
            "cpu-bound",
            "io bound",
            "i/o-bound",
            "cores",
            "waiting time",
          ],
        },
        {
          text: "Separate pools keep slow work from starving the rest.",
          synonyms: ["separate pools", "own pool", "bulkhead", "starve", "starving", "different pools"],
        },
        {
          text: "Name the threads, measure queue length and waiting time, and shut down cleanly.",
          synonyms: [
            "queue length",
            "thread names",
            "name the threads",
            "metrics",
            "shutdown",
            "awaittermination",
            "monitor the queue",
          ],
        },
      ],
      probes: [
        "A job in the pool submits another to the same pool and waits for it. What can happen?",
        "What changes about all this with virtual threads?",
      ],
      minutes: 4,
      model:
        "The factory method uses an unbounded queue. When jobs arrive faster than the threads finish them, they pile up until the heap is full, and latency was terrible long before. I'd build a ThreadPoolExecutor with a bounded queue and think about the rejection policy: caller runs slows the producer down, rejecting gives a clear error. For CPU-bound work I take about as many threads as cores. For I/O-bound work more, depending on how much is waiting time, but limited by what's behind, like the connection pool. Slow exports run in separate pools, because otherwise they starve the rest. And I name the threads and watch the queue length, because that's the early warning.",
    },
    {
      id: "java.mid.07",
      text: "You get a heap dump of a service that died of an OutOfMemoryError. How do you get from it to the guilty code?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "Look at the heap after full collections: if that floor rises, it is a leak and not just load.",
          synonyms: ["after full gc", "after gc", "floor", "baseline rises", "gc log", "gc logs", "live set"],
        },
        {
          text: "See to it that dumps are written at the error, or by command from a copy that may pause.",
          synonyms: [
            "heapdumponoutofmemoryerror",
            "heapdump flag",
            "jcmd",
            "jmap",
            "may pause",
            "because it pauses",
          ],
        },
        {
          text: "In a tool such as Eclipse MAT, find what retains most, and the path to the root that holds it.",
          synonyms: [
            "eclipse mat",
            "dominator tree",
            "dominator",
            "retained size",
            "path to gc",
            "retains",
            "gc root",
          ],
        },
        {
          text: "Compare two dumps taken hours apart to see what grows.",
          synonyms: [
            "two dumps",
            "compare dumps",
            "histogram",
            "compare two",
            "what grows",
            "difference between",
          ],
        },
        {
          text: "Usual culprits are unbounded caches, ThreadLocals in pools, listeners and class loaders.",
          synonyms: [
            "unbounded cache",
            "threadlocal",
            "thread local",
            "listeners",
            "class loader",
            "static collection",
            "no eviction",
          ],
        },
      ],
      probes: [
        "The dump has 30 gigabytes. How do you work with it?",
        "The heap is flat, yet the process grows. Where do you look?",
      ],
      minutes: 4,
      model:
        "Before I open it, I check in the GC logs whether the floor after full GC really rose; a sawtooth that returns to the same level is only load. Then I open the dump in Eclipse MAT and look at the dominator tree: what has the largest retained size, and which path to the roots keeps it alive? If it's not obvious, I take another one with jcmd, from an instance out of rotation because it pauses, and compare two histograms some hours apart. Usually it's a cache without eviction, a ThreadLocal in a pool, or listeners nobody removes. Meanwhile a nightly restart buys us time.",
    },
    {
      id: "java.mid.08",
      text: "How have records, sealed types and pattern matching changed the way you model a domain in Java? Take payment results as the example.",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "A record is a short, immutable carrier of data with equals, hashCode and accessors, and can check its values in the constructor.",
          synonyms: [
            "immutable",
            "compact constructor",
            "equals and hashcode",
            "less boilerplate",
            "data carrier",
            "value object",
          ],
        },
        {
          text: "A sealed interface lists its allowed implementations, so the set of cases is closed.",
          synonyms: [
            "closed set",
            "permits",
            "known subtypes",
            "only these",
            "allowed implementations",
            "closed hierarchy",
            "fixed set",
          ],
        },
        {
          text: "A switch over it needs no default, and the compiler reports a case that was forgotten.",
          synonyms: [
            "exhaustive",
            "compiler tells",
            "compiler complains",
            "no default",
            "forgotten case",
            "missing case",
            "compile error",
          ],
        },
        {
          text: "Each case carries only its own fields, so impossible combinations can't be built.",
          synonyms: [
            "impossible",
            "invalid states",
            "illegal states",
            "own fields",
            "only the fields",
            "no null fields",
            "each case has",
          ],
        },
        {
          text: "Behaviour that varies with the type may still live in methods; switches fit when the operations change more than the cases.",
          synonyms: [
            "polymorphism",
            "visitor",
            "methods on the type",
            "new operations",
            "operations change",
            "open for extension",
            "jpa entities",
          ],
        },
      ],
      probes: [
        "Why can't you make your JPA entities records?",
        "A plugin shall add cases of its own. What then?",
      ],
      minutes: 4,
      model:
        "Before, I'd have one PaymentResult class with a status and five nullable fields. Now I write a sealed interface, a closed set of three records: Approved with an authorisation code, Declined with a reason, Pending with a redirect URL. Each case has just its own fields, so illegal states can't even be built. Records are immutable, with equals and hashCode for free, and a compact constructor validates. Then I switch with patterns, and it's exhaustive: when we add a fourth case, the compiler tells me each place to look at. If outside code shall add cases, sealed is wrong, and ordinary polymorphism is right. And for JPA entities I still use classes, since Hibernate needs to create and change them.",
    },
    {
      id: "java.mid.09",
      text: "A method takes a List of Number, but you can't pass it a List of Integer. Why not, and what are the wildcards for?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "Generics are invariant, because otherwise one could put a Double into a list of Integers.",
          synonyms: [
            "invariant",
            "put a double",
            "add a double",
            "insert a double",
            "not a subtype",
            "heap pollution",
          ],
        },
        {
          text: "With extends, you may read Numbers from it but not add: a producer.",
          synonyms: ["extends", "read from", "producer", "read only", "upper bound", "covariant"],
        },
        {
          text: "With super, you may add Integers but read only Objects: a consumer.",
          synonyms: ["super", "consumer", "lower bound", "add to it", "contravariant", "write to"],
        },
        {
          text: "The rule is PECS: producer extends, consumer super, used for parameters of an API.",
          synonyms: [
            "pecs",
            "producer extends",
            "flexible api",
            "for parameters",
            "copy method",
            "not for return types",
          ],
        },
        {
          text: "Types are erased at run time, so casts can't check the element type.",
          synonyms: ["erased", "erasure", "type erasure", "at runtime", "unchecked cast"],
        },
      ],
      probes: [
        "Arrays behave differently here. What problem does that cause?",
        "Why should a method not return a wildcard type?",
      ],
      minutes: 4,
      model:
        "Because generics are invariant. If a list of Integer were a list of Number, the method could add a Double to it, and my integers would blow up later. Arrays allow that and throw an exception at runtime. Wildcards give the flexibility back in a safe way. If the method only reads, I declare 'question mark extends Number': it's a producer, I can take Numbers out but not add. If it only writes integers, it's 'super Integer', a consumer. PECS is the rule, producer extends, consumer super; a copy method has both. I use it for parameters, not for return types, as it'd spread to every caller. And because of erasure, none of that can be checked at runtime.",
    },
    {
      id: "java.mid.10",
      text: "An endpoint needs data from two slow services, and each call takes a second. How do you run them together in Java, with a timeout?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "Start both at once, as two CompletableFutures or two tasks in an executor, and combine the results.",
          synonyms: [
            "completablefuture",
            "thencombine",
            "supplyasync",
            "invokeall",
            "in parallel",
            "both at once",
            "two futures",
          ],
        },
        {
          text: "Use an executor of my own, as blocking calls would fill the common pool.",
          synonyms: [
            "own executor",
            "common pool",
            "forkjoinpool",
            "commonpool",
            "dedicated executor",
            "pass an executor",
          ],
        },
        {
          text: "Give each a time limit, by orTimeout or completeOnTimeout, and on the HTTP client itself too.",
          synonyms: [
            "ortimeout",
            "completeontimeout",
            "http client timeout",
            "time limit",
            "read timeout",
            "get with a timeout",
          ],
        },
        {
          text: "Decide what a failure of one means: fail all and cancel the other, or go on with a default.",
          synonyms: [
            "exceptionally",
            "default value",
            "fallback",
            "cancel the other",
            "partial result",
            "handle the failure",
            "one fails",
          ],
        },
        {
          text: "With virtual threads, plain blocking code in two tasks is enough and easier to read.",
          synonyms: [
            "virtual thread",
            "virtual threads",
            "structured concurrency",
            "blocking code",
            "newvirtualthreadpertaskexecutor",
          ],
        },
      ],
      probes: [
        "The user's security context is kept in a ThreadLocal. What happens to it?",
        "How would you test the timeout?",
      ],
      minutes: 4,
      model:
        "They don't depend on each other, so I start both and wait for the slower one: one second rather than two. With CompletableFuture I'd call supplyAsync twice and thenCombine the results. I pass my own executor, because these calls block, and the common pool is small and shared. Each gets orTimeout of, say, 1.5 seconds, plus a timeout on the HTTP client itself, as the future's timeout alone doesn't stop the call. For the optional part I use completeOnTimeout with a default value; if the essential part fails, I cancel the other and return an error. On Java 21 or later I'd rather use virtual threads: two tasks with ordinary blocking code, which gives readable stack traces.",
    },
    {
      id: "java.mid.11",
      text: "A thread loops on a boolean field that another thread sets to false, but it never stops. What is going on?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "Without synchronisation there is no guarantee that one thread ever sees what another has written.",
          synonyms: [
            "visibility",
            "never sees",
            "no guarantee",
            "not visible",
            "memory model",
            "may never see",
          ],
        },
        {
          text: "The compiler may keep the value in a register or lift the check out of the loop.",
          synonyms: [
            "register",
            "hoist",
            "hoists",
            "jit",
            "compiler may",
            "optimise",
            "optimises",
            "out of the loop",
          ],
        },
        {
          text: "Making it volatile sets up a happens-before relation, so the write becomes visible.",
          synonyms: ["volatile", "happens-before", "happens before"],
        },
        {
          text: "This gives no atomicity: count++ on such a field is still wrong.",
          synonyms: ["not atomic", "no atomicity", "atomicity", "atomicboolean", "atomic", "increment"],
        },
        {
          text: "Better is to interrupt the thread or use the tools of an executor, since it may also be blocked.",
          synonyms: [
            "interrupt",
            "interrupted",
            "interruption",
            "shutdownnow",
            "countdownlatch",
            "future cancel",
            "blocked in",
          ],
        },
      ],
      probes: [
        "Why did it work in the debugger?",
        "What else does another thread see once it has read the new value?",
      ],
      minutes: 3,
      model:
        "It's a visibility problem. The Java memory model gives no guarantee that the loop ever sees the write of the other thread, unless there's some synchronisation. The JIT may read the field once and hoist it out of the loop, so it becomes an endless loop. In the debugger it works, since it runs interpreted. If I make the field volatile, the write happens-before the next read, and everything written before it is visible as well. It doesn't make count plus plus atomic though, for that I need an AtomicInteger. To stop a thread I'd rather interrupt it, because it may be blocked in a sleep or on a queue and never get to check the flag.",
    },
    {
      id: "java.mid.12",
      text: "The tests of your Spring Boot service take fifteen minutes, because nearly all use @SpringBootTest. What do you change?",
      type: "technical",
      competency: "testing",
      points: [
        {
          text: "Most logic is tested in plain JUnit with constructors, without any Spring context.",
          synonyms: [
            "plain junit",
            "without spring",
            "no context",
            "plain unit tests",
            "call the constructor",
            "no spring",
          ],
        },
        {
          text: "Slices load only what is needed, such as @WebMvcTest for controllers and @DataJpaTest for repositories.",
          synonyms: ["slice", "slices", "webmvctest", "datajpatest", "test slices", "mockmvc"],
        },
        {
          text: "The context is cached between tests, but different mocks, properties or @DirtiesContext force a new one.",
          synonyms: [
            "context cache",
            "context caching",
            "cached",
            "dirtiescontext",
            "mockbean",
            "mockitobean",
            "new context",
          ],
        },
        {
          text: "A few full tests remain, with a real database in Testcontainers started once.",
          synonyms: [
            "testcontainers",
            "started once",
            "singleton container",
            "a few full",
            "reuse the container",
            "one container",
          ],
        },
        {
          text: "Measure which tests and contexts take the time before changing anything.",
          synonyms: [
            "measure the contexts",
            "slowest tests",
            "how many contexts",
            "count the contexts",
            "test report",
            "profile",
          ],
        },
      ],
      probes: [
        "What bugs would slip through if you had slices only?",
        "Can the tests run in parallel? What stands in the way?",
      ],
      minutes: 4,
      model:
        "First I'd count how many contexts are started, because that's usually the cost. Spring caches a context, but every test class with other mock beans or properties forces a new one, and DirtiesContext throws it away. So I'd agree on one or two base configurations. Then I'd move logic down: a service with constructor injection needs plain JUnit and a fake, no Spring at all. For controllers I use WebMvcTest slices, for queries DataJpaTest against a real Postgres in Testcontainers, started once for the whole run. Some full SpringBootTests stay for the main flows and the wiring. I'd expect fifteen minutes to go to three, and nobody has to rewrite it in a day; the slowest classes first.",
    },
  ],
  senior: [
    {
      id: "java.senior.01",
      text: "Your team wants to switch its blocking services to virtual threads. What do they gain, and what must be checked first?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "They make waiting cheap, so thousands of blocking calls can be open with simple code; they don't speed up computing.",
          synonyms: [
            "services that wait",
            "i/o-bound",
            "io bound",
            "cheap to block",
            "throughput",
            "not faster",
            "cpu-bound",
            "no gain for cpu",
          ],
        },
        {
          text: "The thread pool no longer limits the load, so databases and partners need limits of their own, such as semaphores.",
          synonyms: [
            "semaphore",
            "connection pool",
            "limit concurrency",
            "implicit limit",
            "overload the database",
            "backpressure",
            "new bottleneck",
          ],
        },
        {
          text: "Don't pool them, and don't keep heavy things in ThreadLocals.",
          synonyms: [
            "don't pool",
            "never pool",
            "do not pool",
            "thread per task",
            "threadlocal",
            "thread locals",
            "scoped values",
          ],
        },
        {
          text: "Before Java 24, blocking inside synchronized pins the carrier thread; native calls still do.",
          synonyms: ["pinning", "pins", "pinned", "carrier thread", "carrier", "synchronized"],
        },
        {
          text: "Try it under load with the real libraries, observe with JFR, and switch one service first.",
          synonyms: [
            "load test",
            "jfr",
            "flight recorder",
            "one service first",
            "under load",
            "canary",
            "realistic load",
          ],
        },
      ],
      probes: [
        "How does debugging and monitoring change with a hundred thousand threads?",
        "Would you still write new reactive code?",
      ],
      minutes: 6,
      model:
        "The gain is for services that wait. With virtual threads blocking is cheap, so we can have ten thousand requests in flight in plain code, with normal stack traces. A CPU-bound job gets nothing from it. What I'd check first: the old pool of two hundred threads was an implicit limit. Take that away, and we overload the database, so I put semaphores where the real limits are. Then pinning: before Java 24, blocking inside synchronized holds the carrier thread, so I'd go to 25 or look for it with JFR, drivers included. We shouldn't pool them, and large ThreadLocal caches have to go. I'd switch one I/O-bound service, load test it with slow dependencies, and compare.",
    },
    {
      id: "java.senior.02",
      text: "Your trading API must answer within fifty milliseconds even in the worst one per cent, and GC pauses get in the way. How do you proceed?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "First prove it from GC logs that pauses line up with the slow requests.",
          synonyms: ["gc log", "gc logs", "correlate", "line up", "safepoint", "jfr", "prove"],
        },
        {
          text: "Reduce allocation in the hot path, found with an allocation profiler.",
          synonyms: [
            "allocation rate",
            "allocation",
            "allocate less",
            "fewer objects",
            "garbage",
            "async-profiler",
            "boxing",
          ],
        },
        {
          text: "Choose a collector by the goal: G1 balances, while generational ZGC or Shenandoah keep pauses below a millisecond or so.",
          synonyms: [
            "zgc",
            "shenandoah",
            "g1",
            "generational zgc",
            "concurrent collector",
            "low-latency collector",
          ],
        },
        {
          text: "Low pauses are paid for with CPU and memory headroom, since the collector works alongside.",
          synonyms: [
            "headroom",
            "more cpu",
            "cpu overhead",
            "more memory",
            "throughput cost",
            "allocation stall",
            "larger heap",
          ],
        },
        {
          text: "Change one thing at a time under realistic load, and avoid piles of old flags.",
          synonyms: [
            "one thing and measure",
            "one change",
            "realistic load",
            "few flags",
            "old flags",
            "copied flags",
            "default flags",
          ],
        },
      ],
      probes: [
        "Pauses are gone, yet the tail is still there. What else pauses a JVM?",
        "When would you avoid garbage entirely, and at what price?",
      ],
      minutes: 6,
      model:
        "I'd first prove it: GC logs next to slow requests, because it might be a safepoint, a lock or the CPU quota of the container. If pauses correlate, I look at both sides. One is allocation: async-profiler shows who makes the garbage, often boxing, logging or JSON in the hot path, and less allocation helps any collector. The other is the collector. G1 with a pause goal is a fair balance; for fifty milliseconds at p99 I'd try generational ZGC, whose pauses stay under a millisecond whatever the heap. The price is headroom in memory and CPU, or we get stalls. I'd delete the flags somebody copied years ago, change one thing at a time, and test under realistic load.",
    },
    {
      id: "java.senior.03",
      text: "A Java service in production suddenly uses all its CPU. You may not restart it at once. How do you find the cause?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "Find the busy threads, by top with threads, and match them with a thread dump; several dumps seconds apart show what stays.",
          synonyms: [
            "thread dump",
            "thread dumps",
            "jstack",
            "top -h",
            "jcmd",
            "several dumps",
            "busy threads",
          ],
        },
        {
          text: "Check whether it is the garbage collector that burns the time, which means memory is the real problem.",
          synonyms: [
            "gc threads",
            "garbage collector",
            "back-to-back gc",
            "full gc",
            "gc is running",
            "memory pressure",
          ],
        },
        {
          text: "A sampling profiler or Flight Recorder gives a flame graph at little cost.",
          synonyms: ["flight recorder", "jfr", "async-profiler", "flame graph", "sampling profiler"],
        },
        {
          text: "Compare with what changed: a release, traffic, one customer's data, a regular expression that backtracks.",
          synonyms: [
            "what changed",
            "recent release",
            "traffic",
            "regex",
            "regular expression",
            "infinite loop",
            "backtracking",
          ],
        },
        {
          text: "Take the instance out of rotation to keep it as evidence, while others serve the users.",
          synonyms: [
            "out of rotation",
            "load balancer",
            "keep it for analysis",
            "evidence",
            "drain",
            "isolate the instance",
          ],
        },
      ],
      probes: [
        "Dumps show hundreds of threads in the same HashMap method. What do you think of?",
        "How do you prepare a fleet so that this takes minutes?",
      ],
      minutes: 5,
      model:
        "I'd take that instance out of rotation, so users are fine and I keep the evidence. Then I look at threads by CPU and match the ids with a thread dump; I take three, five seconds apart, since one dump is only a snapshot. If the busy ones are GC threads, it's really a memory matter: a heap nearly full with back-to-back collections. If they're ours, I see the method. A thirty second recording with JFR or async-profiler gives me a flame graph at hardly any cost. In parallel I ask what changed: a release, a traffic pattern, one tenant. Typical finds are a regex that backtracks on a long input, an endless retry loop, or debug logging left on.",
    },
    {
      id: "java.senior.04",
      text: "Two hundred services of your company still run on Java 8. How do you lead the move to a current version?",
      type: "technical",
      competency: "leadership",
      points: [
        {
          text: "Make the case: security support, cost savings by better performance, libraries that have dropped Java 8, and people.",
          synonyms: [
            "end of support",
            "security patches",
            "memory savings",
            "cost savings",
            "dropped support",
            "libraries require",
            "security updates",
          ],
        },
        {
          text: "Take stock of versions, dependencies and oddities, and sort services by risk.",
          synonyms: ["inventory", "take stock", "dependencies", "scan", "categorise", "jdeps", "catalogue"],
        },
        {
          text: "Know the typical breaks: removed Java EE modules, strong encapsulation, old build plugins, bytecode libraries, the javax to jakarta move in Spring Boot 3.",
          synonyms: [
            "jakarta",
            "javax",
            "jaxb",
            "encapsulation",
            "illegal reflective",
            "reflection",
            "spring boot 3",
            "bytecode",
          ],
        },
        {
          text: "Go in steps: run the old code on the new JVM first, then compile, then use the features; automate with OpenRewrite.",
          synonyms: [
            "openrewrite",
            "automate",
            "run first",
            "runtime first",
            "in steps",
            "recipes",
            "version by version",
            "compile later",
          ],
        },
        {
          text: "A paved road of base images and parent builds, pilots, a public tracker and a date, then a routine of upgrades each year.",
          synonyms: [
            "base image",
            "base images",
            "parent pom",
            "pilot",
            "tracker",
            "dashboard",
            "deadline",
            "every lts",
          ],
        },
      ],
      probes: [
        "Ten services depend on a library that nobody maintains. What are your choices?",
        "How do you keep from having the same project in five years?",
      ],
      minutes: 6,
      model:
        "I'd make the case with money and risk: security updates, libraries that dropped 8, and a pilot that shows, say, twenty per cent less memory. Then an inventory by scanning all builds, sorted into easy, medium and odd. The breaks are well known: JAXB and friends removed, strong encapsulation that hits old reflection, outdated bytecode libraries, and javax to jakarta once you go to Spring Boot 3. So in steps: first run the same code on the new JVM, then raise the compiler level, and do Spring separately. A small team builds base images and OpenRewrite recipes and sends pull requests, since nobody reads a guide. A public dashboard, a date, and afterwards each LTS is routine.",
    },
    {
      id: "java.senior.05",
      text: "A team has written its services reactively with WebFlux, and now complains about the code. Would you let them go back to blocking code?",
      type: "technical",
      competency: "decision-making",
      points: [
        {
          text: "Reactive code was chosen for many concurrent connections on few threads; virtual threads now give that with ordinary code.",
          synonyms: [
            "virtual threads",
            "few threads",
            "same scalability",
            "many connections",
            "project loom",
            "loom",
          ],
        },
        {
          text: "Its price is hard debugging, stack traces that say little, context passing, and a style that spreads everywhere.",
          synonyms: [
            "stack traces",
            "hard to debug",
            "debugging",
            "learning curve",
            "spreads",
            "context propagation",
            "viral",
          ],
        },
        {
          text: "It keeps real strengths: streaming, backpressure, composing streams of events.",
          synonyms: [
            "backpressure",
            "back pressure",
            "streaming",
            "event streams",
            "server-sent",
            "composing streams",
            "operators",
          ],
        },
        {
          text: "First ask what hurts and what load they have; perhaps a single blocking call in the event loop is the cause.",
          synonyms: [
            "blocking call",
            "event loop",
            "actual load",
            "what hurts",
            "measure first",
            "blockhound",
            "which pain",
          ],
        },
        {
          text: "Move gradually, endpoint by endpoint or with new services, under load tests, with no big rewrite.",
          synonyms: [
            "gradually",
            "endpoint by endpoint",
            "new services",
            "no big bang",
            "no rewrite",
            "step by step",
            "one endpoint",
          ],
        },
      ],
      probes: [
        "Where exactly would you keep the reactive style?",
        "How do the database drivers enter into this?",
      ],
      minutes: 5,
      model:
        "Probably yes, but not as a rewrite. I'd first ask what hurts and what load they have. If it's two hundred requests a second, plain blocking code would always have been enough. The original reason was many connections on few threads, and virtual threads now give the same scalability with ordinary code and readable stack traces. What they'd lose is backpressure and the streaming operators, so where a service really pipes event streams, I'd keep it. For request and response with a few calls, I'd go back endpoint by endpoint, beginning with the ones that change most, with load tests before and after. And I'd check for a blocking call in the event loop, since that's just a bug.",
    },
    {
      id: "java.senior.06",
      text: "In Kubernetes your Java pods are killed for using too much memory, although the heap is only half full. Explain, and set it right.",
      type: "technical",
      competency: "operations",
      points: [
        {
          text: "The limit counts the whole process, and the heap is only a part of it.",
          synonyms: [
            "whole process",
            "resident",
            "rss",
            "only part",
            "non-heap",
            "off-heap",
            "outside the heap",
            "native memory",
          ],
        },
        {
          text: "Besides there are metaspace, code cache, thread stacks, direct buffers and the collector's own structures.",
          synonyms: [
            "metaspace",
            "thread stacks",
            "direct buffers",
            "direct memory",
            "code cache",
            "byte buffers",
            "netty",
          ],
        },
        {
          text: "Native Memory Tracking shows the parts inside the JVM; what is missing there comes from native libraries or the allocator.",
          synonyms: ["native memory tracking", "nmt", "jcmd", "allocator", "glibc", "malloc", "jemalloc"],
        },
        {
          text: "Set the heap as a share of the limit with MaxRAMPercentage, leave room, and bound direct memory and threads.",
          synonyms: [
            "maxrampercentage",
            "max ram percentage",
            "xmx",
            "leave room",
            "headroom",
            "maxdirectmemorysize",
            "percentage",
          ],
        },
        {
          text: "The kernel kills without a heap dump, which differs from an OutOfMemoryError, so request equals limit and the working set is watched.",
          synonyms: [
            "oomkilled",
            "oom killer",
            "exit code 137",
            "137",
            "kernel",
            "working set",
            "request equal",
          ],
        },
      ],
      probes: [
        "The CPU limit is one core. What does the JVM change because of that?",
        "How would you find a leak in direct buffers?",
      ],
      minutes: 5,
      model:
        "The kernel counts the whole process. Besides the heap there's metaspace, the code cache, a stack for each thread, direct buffers, say from Netty, and the collector's own structures. That's easily another few hundred megabytes. So it's OOMKilled with exit code 137, and no OutOfMemoryError and no dump. I'd turn on Native Memory Tracking and compare it with the resident size. If NMT explains it, I bound the part that grows, often direct memory or thread count. If it doesn't, it's a native library or glibc arenas, and another allocator may help. For settings I take MaxRAMPercentage around 60 to 75, measured and not guessed, memory request equal to the limit, and an alert on the working set.",
    },
    {
      id: "java.senior.07",
      text: "Your Java functions in the cloud take six seconds to start, and users feel it. What are your options, and what does each cost?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "First do less at start: fewer dependencies, less scanning, lazy creation, lighter framework.",
          synonyms: [
            "fewer dependencies",
            "classpath scanning",
            "lazy initialisation",
            "lazy initialization",
            "do less",
            "lighter framework",
            "quarkus",
            "micronaut",
          ],
        },
        {
          text: "Class data sharing or an ahead-of-time cache gives a good part with no change in the code.",
          synonyms: ["class data sharing", "cds", "appcds", "aot cache", "leyden", "training run"],
        },
        {
          text: "A GraalVM native image starts in tens of milliseconds, but with long builds, closed-world limits on reflection and lower peak speed.",
          synonyms: [
            "native image",
            "graalvm",
            "graal",
            "closed world",
            "closed-world",
            "reflection configuration",
          ],
        },
        {
          text: "A checkpoint of a warm process can be restored, but secrets, connections and randomness need care.",
          synonyms: ["checkpoint", "crac", "snapstart", "snapshot", "restore"],
        },
        {
          text: "Or avoid cold starts: keep instances warm, or don't use functions for this path.",
          synonyms: [
            "keep warm",
            "kept warm",
            "provisioned",
            "cold start",
            "cold starts",
            "warm instances",
            "min instances",
            "long-running service",
          ],
        },
      ],
      probes: [
        "How do you find out where the six seconds go?",
        "After a start the first requests are slow as well. Why?",
      ],
      minutes: 5,
      model:
        "I'd first measure where the six seconds go. It's often our own work, such as classpath scanning, and half of it can be lazy or removed. Next, class data sharing, or the AOT cache in recent JDKs: a training run, no code change, maybe half the time. If that's not enough there are two bigger steps. A native image starts in tens of milliseconds and needs less memory. But builds take minutes, reflection needs configuration, and peak speed may be lower. Or a checkpoint, such as SnapStart, which restores a warm process; there I must handle open connections and secrets. And commercially the simplest may be a few warm instances, or an ordinary long-running service for that path.",
    },
    {
      id: "java.senior.08",
      text: "A Spring Boot monolith with four hundred thousand lines has no inner borders any more. How do you make modules of it, without stopping work?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Find the business areas first, and arrange packages by them rather than by technical layer.",
          synonyms: [
            "package by feature",
            "by feature",
            "business areas",
            "by domain",
            "bounded contexts",
            "not by layer",
            "domain modules",
          ],
        },
        {
          text: "Each module gets a small API package, with the rest package-private, and talks by calls on that API or by events.",
          synonyms: [
            "package-private",
            "package private",
            "api package",
            "public api",
            "application events",
            "internal package",
          ],
        },
        {
          text: "Rules are tested with ArchUnit or Spring Modulith, with present violations frozen and only allowed to shrink.",
          synonyms: ["archunit", "freeze", "frozen violations", "baseline", "only shrink"],
        },
        {
          text: "The data is the hard part: tables get an owner, and joins and entity relations across borders turn into ids.",
          synonyms: [
            "own tables",
            "own schema",
            "each table",
            "references by id",
            "ids instead",
            "entity relations",
            "foreign keys",
            "joins across",
          ],
        },
        {
          text: "Start with one area that changes often and few depend on, next to normal feature work.",
          synonyms: [
            "one module first",
            "start with one",
            "changes often",
            "pilot module",
            "least dependencies",
            "alongside feature work",
            "leaf module",
          ],
        },
      ],
      probes: [
        "Two modules need each other in a circle. How do you break that?",
        "Why not use the Java module system for it?",
      ],
      minutes: 6,
      model:
        "I'd start by mapping business areas with the people who know them, and then move packages by feature: ordering, billing, shipping, instead of controllers, services, repositories. Every module gets an API package and everything else becomes package-private. I'd add ArchUnit or Spring Modulith tests at once, with existing violations frozen as a baseline that may only shrink, so it stops getting worse on day one. Then the hard part, data: each table gets an owner, entity relations across modules become ids, and joins across borders go through the API or a read model. Circles I break with events. I'd do one module first, one that changes often, along with feature work, and show that changes there got cheaper.",
    },
    {
      id: "java.senior.09",
      text: "A thousand threads read a price table that changes once a second as a whole. How do you share it, so readers are fast and never see half an update?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Build a new immutable table aside and swap one reference; readers take it once and work with it.",
          synonyms: [
            "immutable",
            "swap the reference",
            "copy-on-write",
            "copy on write",
            "new map",
            "swap",
            "build a new",
          ],
        },
        {
          text: "The reference must be volatile or an AtomicReference, so that the new table is safely published.",
          synonyms: [
            "volatile",
            "atomicreference",
            "atomic reference",
            "safe publication",
            "safely published",
            "happens-before",
          ],
        },
        {
          text: "Readers need no lock, so they don't disturb each other.",
          synonyms: ["no lock", "lock-free", "without locking", "never block", "no locks", "wait-free"],
        },
        {
          text: "A read-write lock or ConcurrentHashMap is worse: contention on the lock, or a mixture of old and new prices.",
          synonyms: [
            "read-write lock",
            "readwritelock",
            "concurrenthashmap",
            "mixture",
            "mix of old",
            "half old",
            "contention",
          ],
        },
        {
          text: "The cost is garbage and double memory at each swap; if the table is huge, share structure or change by segment.",
          synonyms: [
            "garbage",
            "double memory",
            "twice the memory",
            "memory cost",
            "persistent map",
            "segments",
            "structural sharing",
          ],
        },
      ],
      probes: [
        "One calculation reads three prices. How do you make sure that they belong together?",
        "What if it changed a thousand times a second, one price at a time?",
      ],
      minutes: 5,
      model:
        "I'd use an immutable snapshot. The updater builds a new map aside, wraps it as unmodifiable, and then swaps one volatile reference. Readers take the reference once at the start of their calculation, so all prices they use belong together, and they need no lock at all. Volatile gives safe publication: whoever sees the new reference sees a complete map. A ReadWriteLock would work, but a thousand readers hammer its counter, and a writer stalls everybody. A ConcurrentHashMap updated in place gives a mixture of old and new prices. I pay with garbage and twice the memory for a moment. With a huge table I'd swap segments, or use a persistent map with structural sharing.",
    },
    {
      id: "java.senior.10",
      text: "A critical hole in a logging library becomes public on a Friday, and you run two hundred Java services. What do you do, then and afterwards?",
      type: "technical",
      competency: "security-awareness",
      points: [
        {
          text: "Find out where it is used, also indirectly and in bought software, from a bill of materials or by scanning artefacts.",
          synonyms: [
            "sbom",
            "bill of materials",
            "transitive",
            "scan",
            "dependency tree",
            "inventory",
            "where it is used",
          ],
        },
        {
          text: "Rank by exposure: what faces the internet and takes user input comes first.",
          synonyms: [
            "exposed",
            "internet-facing",
            "internet facing",
            "prioritise",
            "exposure",
            "user input",
            "by risk",
          ],
        },
        {
          text: "Lower the risk at once by configuration, firewall rules or blocked outgoing traffic, while the upgrade is rolled out.",
          synonyms: [
            "mitigate",
            "mitigation",
            "workaround",
            "waf",
            "egress",
            "outgoing traffic",
            "system property",
            "firewall",
          ],
        },
        {
          text: "One central version, in a BOM or parent build, makes the upgrade a rebuild of everything.",
          synonyms: [
            "bom",
            "parent pom",
            "central version",
            "version catalog",
            "one place",
            "rebuild all",
            "platform dependency",
            "renovate",
          ],
        },
        {
          text: "Check for signs that it was used already, keep people informed, and review afterwards how long it took.",
          synonyms: [
            "signs of compromise",
            "indicators",
            "already exploited",
            "check the logs",
            "forensics",
            "post-mortem",
            "time to patch",
            "lessons",
          ],
        },
      ],
      probes: [
        "The patched version breaks two services. What do you do with them?",
        "What would you have to change so that the next one takes hours?",
      ],
      minutes: 6,
      model:
        "We open an incident with one lead. The first question is where we have it, including transitive use and products we've bought. If there are SBOMs, that's a query; otherwise we scan images. Then by exposure: internet-facing services that log user input come first. Within the hour we mitigate: the system property, WAF rules, and above all block outgoing traffic, because the exploit needs to call out. Meanwhile the fixed version goes into our central BOM, and an automated job rebuilds and deploys everything. Security checks logs for indicators that somebody was faster. Later I'd ask how long until the last service was patched, and invest there: SBOMs, central versions, egress denied by default.",
    },
    {
      id: "java.senior.11",
      text: "Half of your engineers love JPA, half want plain SQL. How do you decide for a large system with heavy reports and a rich domain?",
      type: "technical",
      competency: "decision-making",
      points: [
        {
          text: "JPA fits writing: loading an aggregate, changing it under rules, saving with optimistic locking.",
          synonyms: [
            "aggregate",
            "aggregates",
            "write side",
            "unit of work",
            "dirty checking",
            "domain model",
            "change tracking",
          ],
        },
        {
          text: "Reports and lists want SQL, by jOOQ, JDBC or projections, since set operations don't fit into objects.",
          synonyms: [
            "jooq",
            "jdbc",
            "projection",
            "projections",
            "window functions",
            "set-based",
            "read side",
          ],
        },
        {
          text: "Both can live in one system, with clear rules on which is used where and in the same transaction.",
          synonyms: [
            "both on the",
            "side by side",
            "mix",
            "combine",
            "clear rule",
            "reads and writes",
            "cqrs",
          ],
        },
        {
          text: "JPA hides costs: lazy loading, flush timing, caches, so the team must know what SQL it makes.",
          synonyms: [
            "lazy loading",
            "flush",
            "hidden queries",
            "generated sql",
            "n+1",
            "leaky",
            "first-level cache",
            "know the sql",
          ],
        },
        {
          text: "Team skill, portability, type safety and migration cost count as well, so decide from prototypes of real cases.",
          synonyms: [
            "team skill",
            "skills",
            "prototype",
            "real use cases",
            "type-safe",
            "type safety",
            "existing code",
            "spike",
          ],
        },
      ],
      probes: [
        "You change rows by SQL that JPA has loaded already. What happens?",
        "How do you keep database logic from spreading everywhere?",
      ],
      minutes: 5,
      model:
        "On the write side, with a rich domain, JPA earns its keep: load an aggregate, call methods, and dirty checking with a version column does the saving. For reports and search lists it's the wrong tool. There I want SQL with window functions, written in jOOQ, which is type-safe against the schema, straight into DTOs. So the rule is simple: writes go through aggregates, reads through queries, both on the same connection and transaction. One trap is flushing: bulk SQL doesn't know what's still in the persistence context. Everyone on JPA has to know the SQL it generates, and we'd log statement counts. I'd have both camps prototype the two ugliest cases, then write the decision down.",
    },
    {
      id: "java.senior.12",
      text: "Under load a Java service freezes for good: no CPU, no errors, no answers. Walk me through diagnosing it and preventing a repeat.",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "Thread dumps show what everybody waits for; the JVM reports true lock cycles by itself.",
          synonyms: [
            "thread dump",
            "thread dumps",
            "jstack",
            "found one java-level",
            "blocked state",
            "waiting on",
            "jcmd",
          ],
        },
        {
          text: "Besides lock cycles there is starvation: tasks in a pool wait for other tasks in the same full pool.",
          synonyms: [
            "starvation",
            "same pool",
            "pool waits",
            "nested tasks",
            "wait for tasks",
            "pool-induced",
          ],
        },
        {
          text: "Or waiting without a limit: a connection pool, a socket without a timeout, a queue that nobody empties.",
          synonyms: [
            "no timeout",
            "without a timeout",
            "connection pool",
            "socket read",
            "infinite timeout",
            "external call",
          ],
        },
        {
          text: "Cure by design: fixed lock order, no foreign calls under a lock, separate pools, time limits everywhere.",
          synonyms: [
            "lock order",
            "lock ordering",
            "separate pools",
            "timeouts everywhere",
            "holding a lock",
            "under a lock",
            "trylock",
          ],
        },
        {
          text: "A watchdog or liveness check notices, saves a dump and restarts, and a stress test reproduces it.",
          synonyms: [
            "liveness",
            "watchdog",
            "health check",
            "stress test",
            "dump before restart",
            "automatic dump",
            "reproduce",
          ],
        },
      ],
      probes: [
        "Why might the health check have stayed green?",
        "How does the picture change with virtual threads?",
      ],
      minutes: 5,
      model:
        "No CPU means that everyone waits, so I take a few thread dumps before anybody restarts it. A real deadlock the JVM reports by itself. Otherwise I group threads by what they wait on. Starvation: request threads submit subtasks to the same pool and wait, the pool is full of waiters, nobody's left to work. Or an endless wait, two hundred threads in a socket read without a timeout, because a partner hangs. For prevention: fixed lock order, never call out while holding a lock, separate pools for parent and child tasks, timeouts everywhere. A liveness check that uses the same pool would notice; it should save a dump, then restart. And a stress test must reproduce it.",
    },
  ],
};
