import type { DomainBank } from "../bank.ts";

/** Python: language, typing, concurrency, packaging, Django and FastAPI, Python in production. */
export const PYTHON: DomainBank = {
  junior: [
    {
      id: "python.junior.01",
      text: "How do you choose between a list, a tuple, a set and a dict?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "A list is an ordered sequence that can grow and change.",
          synonyms: ["in order", "append", "sequence of", "order matters", "grows", "keeps the order"],
        },
        {
          text: "A tuple can't be changed, so it suits fixed records and can be a key.",
          synonyms: [
            "immutable",
            "can't be changed",
            "cannot be changed",
            "fixed record",
            "hashable",
            "as a key",
          ],
        },
        {
          text: "A set holds each element once and tests membership fast.",
          synonyms: ["unique", "duplicates", "membership", "only once", "in constant time", "intersection"],
        },
        {
          text: "A dict maps keys to values, and lookups don't depend on its size.",
          synonyms: ["key to value", "keys to values", "by key", "look up", "lookup", "mapping", "key-value"],
        },
      ],
      probes: [
        "Your code asks a long list very often whether it contains an element. What do you change?",
        "Which of these can be an element of a set, and why?",
      ],
      minutes: 3,
      model:
        "I ask what I'll do with it. A list when order matters and I append or sort, like lines of a file. A tuple for a few values that belong together and are fixed, such as a coordinate; it's immutable, so it can also be a dict key. A set when I want unique elements or ask often whether something's in it, because membership is a hash lookup, while a list is searched from the front. A dict when I look things up by key, say users by id. If a tuple gets more than three fields, I'd write a dataclass, since names are easier to read than positions.",
    },
    {
      id: "python.junior.02",
      text: "A function has an empty list as the default of a parameter, and values from earlier calls show up in it. Why, and what do you write?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "Defaults are created once, when the function is defined, and not at each call.",
          synonyms: [
            "created once",
            "evaluated once",
            "at definition",
            "function is defined",
            "definition time",
            "only once",
          ],
        },
        {
          text: "So all calls share one list, and an append changes it for the next.",
          synonyms: [
            "same list",
            "share one list",
            "shared between calls",
            "same object",
            "mutable default",
            "mutable",
          ],
        },
        {
          text: "Use None as the default and make a new list inside.",
          synonyms: ["none as", "default none", "is none", "to none", "inside the function", "new list"],
        },
        {
          text: "Linters find it, and dataclasses refuse it and offer a default factory.",
          synonyms: ["linter", "ruff", "pylint", "default_factory", "default factory", "dataclass"],
        },
      ],
      probes: [
        "Would a number or a string as default cause the same trouble?",
        "Can you think of a case where this behaviour is useful?",
      ],
      minutes: 2,
      model:
        "It's the mutable default. Python evaluates the default once, when the function is defined, and stores it with the function. All calls that don't pass the argument get the same list, so what one call appends is still there in the next. With a number or a string it doesn't matter, because those can't be changed in place. I set the default to None, and inside the function I write: if items is None, items is a new list. A linter like Ruff reports it, so it should never reach review. In a dataclass Python even raises an error, and I use field with a default_factory there.",
    },
    {
      id: "python.junior.03",
      text: "When do you compare with is, and when with two equals signs?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "The operator is asks whether both names refer to the very same object.",
          synonyms: [
            "same object",
            "identity",
            "identical object",
            "same id",
            "one object in memory",
            "same place in memory",
          ],
        },
        {
          text: "Two equals signs compare values, by the method __eq__ of the class.",
          synonyms: ["same value", "compares values", "__eq__", "same content", "equality", "contents"],
        },
        {
          text: "For None, and other single objects, is the right choice is identity.",
          synonyms: ["none", "is none", "singleton", "sentinel"],
        },
        {
          text: "Small integers and some strings are cached, so identity may seem to work by luck.",
          synonyms: [
            "cached",
            "interned",
            "small integers",
            "by luck",
            "by accident",
            "256",
            "implementation detail",
          ],
        },
      ],
      probes: [
        "What must you do as well if you define equality for your own class and want it in a set?",
        "Why does a not-a-number value not equal itself?",
      ],
      minutes: 2,
      model:
        "Double equals asks whether two things have the same value; Python calls __eq__ for that. The word is asks for identity: do both names point to the same object? Two lists with the same content are equal, but they aren't identical. So nearly always I use equals. I use is for None, because there's only one None, and a class could define equality in a strange way. A trap is that it sometimes seems to work for numbers and strings. CPython keeps small integers cached and interns some strings, so 'a is b' may be true by luck and false with larger numbers. New Python versions even warn about is with a literal.",
    },
    {
      id: "python.junior.04",
      text: "Why does each Python project get its own virtual environment, and how do you make sure that a colleague gets the same packages?",
      type: "technical",
      competency: "tooling",
      points: [
        {
          text: "It keeps the packages of one project apart from other projects and from the system.",
          synonyms: [
            "isolate",
            "isolated",
            "apart",
            "separate",
            "conflict",
            "system python",
            "other projects",
          ],
        },
        {
          text: "Two projects may need different versions of one library.",
          synonyms: [
            "different versions",
            "two versions",
            "another version",
            "version of django",
            "older version",
          ],
        },
        {
          text: "The direct dependencies are declared in pyproject.toml or a requirements file, under version control.",
          synonyms: ["pyproject.toml", "requirements.txt", "requirements file", "declare", "declared"],
        },
        {
          text: "A lock file pins the exact versions of everything, indirect ones included.",
          synonyms: [
            "lock file",
            "lockfile",
            "pin",
            "pinned",
            "exact versions",
            "uv lock",
            "poetry",
            "pip freeze",
          ],
        },
      ],
      probes: [
        "What is the danger of installing with administrator rights into the system?",
        "When do you update the pinned versions, and how?",
      ],
      minutes: 3,
      model:
        "Without it, everything lands in one place, and installing something for one project breaks another. One needs Django 4, the other Django 5, and in one environment two versions of a library clash. Also, the system Python belongs to the operating system, so I leave it alone. With venv or uv every project has its own isolated folder. For my colleague, I declare the direct dependencies in pyproject.toml, and a lock file pins exact versions, the indirect ones too. Both are in Git, the environment itself isn't, since it can be rebuilt with one command. CI installs from the same lock, so we all test the same thing.",
    },
    {
      id: "python.junior.05",
      text: "You sum the sizes of ten million records. What is the difference between square brackets and round ones around the comprehension?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "Square brackets build the whole list in memory first.",
          synonyms: [
            "whole list",
            "in memory",
            "builds a list",
            "full list",
            "list comprehension",
            "all at once",
          ],
        },
        {
          text: "Round ones make a generator that yields one value at a time when asked.",
          synonyms: ["generator", "one at a time", "lazy", "lazily", "on demand", "yields"],
        },
        {
          text: "A generator can be used only once and has no length or index.",
          synonyms: [
            "only once",
            "exhausted",
            "used up",
            "no length",
            "no len",
            "can't index",
            "second time",
          ],
        },
        {
          text: "If the values are needed several times, or there are few, the list is right.",
          synonyms: ["several times", "more than once", "need it again", "reuse", "small data", "few values"],
        },
      ],
      probes: [
        "The source is a file that gets closed before you consume it. What happens?",
        "When would you write a function with yield instead?",
      ],
      minutes: 2,
      model:
        "With square brackets Python builds the whole list first: ten million numbers in memory, only to add them up. With round ones I get a generator expression. It gives sum one value at a time, so memory stays flat, and I don't even need extra parentheses inside the call. The price: a generator can be consumed only once. If I loop a second time, it's exhausted and simply gives nothing, which is a nasty bug as there's no error. It has no length and no index either. So if I need the values several times, or sort them, I make a list. For something more complex than one line I write a function with yield.",
    },
    {
      id: "python.junior.06",
      text: "You find code with a bare except that only passes. What is wrong with it, and how should errors be caught in Python?",
      type: "technical",
      competency: "code-quality",
      points: [
        {
          text: "It hides every error, typing mistakes in the code included, so bugs become invisible.",
          synonyms: ["hides", "hide", "swallows", "silently", "invisible", "typo", "nameerror"],
        },
        {
          text: "It even catches KeyboardInterrupt and SystemExit, so the program can't be stopped properly.",
          synonyms: [
            "keyboardinterrupt",
            "keyboard interrupt",
            "systemexit",
            "ctrl-c",
            "ctrl c",
            "can't stop",
          ],
        },
        {
          text: "Catch the particular exception that you expect and can handle, around as few lines as possible.",
          synonyms: [
            "specific exception",
            "particular exception",
            "specific",
            "valueerror",
            "keyerror",
            "small try block",
            "few lines",
          ],
        },
        {
          text: "Otherwise let it go up, or log it with traceback and raise again, keeping the cause with from.",
          synonyms: [
            "re-raise",
            "raise again",
            "raise from",
            "logger.exception",
            "traceback",
            "let it propagate",
            "bubble up",
          ],
        },
      ],
      probes: [
        "What are else and finally good for here?",
        "In Python people say it's easier to ask forgiveness than permission. What does it mean?",
      ],
      minutes: 3,
      model:
        "It hides everything. If I mistype a variable, there's a NameError, it's swallowed silently, and I wonder for hours why nothing happens. It also catches KeyboardInterrupt, so I can't even stop the program with Ctrl-C. I catch the specific exception I expect and can handle, for example ValueError around int of user input, and I keep the try block to few lines, so I don't catch something else by chance. If I can't handle it, I let it bubble up. At the top, one handler logs it with the traceback. When I turn it into an exception of my own, I write raise from, so the original cause isn't lost.",
    },
    {
      id: "python.junior.07",
      text: "What does the with statement do when you open a file, and how could you offer it for something of your own?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "It guarantees that the file is closed at the end of the block, even after an exception or return.",
          synonyms: [
            "always closed",
            "is closed",
            "closes the file",
            "even if",
            "guaranteed",
            "automatically closed",
            "even when",
          ],
        },
        {
          text: "It replaces try and finally.",
          synonyms: ["finally", "try finally", "try/finally"],
        },
        {
          text: "The object has methods __enter__ and __exit__: it is a context manager.",
          synonyms: ["__enter__", "__exit__", "context manager", "enter and exit", "dunder enter"],
        },
        {
          text: "The decorator contextmanager makes one from a generator with a single yield.",
          synonyms: [
            "contextlib",
            "contextmanager decorator",
            "generator with",
            "one yield",
            "yield in the middle",
            "single yield",
          ],
        },
        {
          text: "It suits locks, transactions, temporary folders and other things that must be given back.",
          synonyms: ["such as locks", "transaction", "temporary", "connection", "timer", "database session"],
        },
      ],
      probes: [
        "How can such an object suppress an exception, and should it?",
        "You have to open a number of files that you only know at run time. How?",
      ],
      minutes: 3,
      model:
        "It makes sure the file is closed when the block ends, also if there's an exception or I return in the middle. Without it I'd need a try with finally, and people forget that. The object after with is a context manager: it has __enter__, which gives me the file, and __exit__, which closes it. For something of my own, like a timer or a database transaction that commits or rolls back, I can write a class with these two methods. Shorter is contextlib: I write a generator, set things up, have one yield in a try, and clean up in finally. I use it wherever something has to be given back, such as locks or temporary folders.",
    },
    {
      id: "python.junior.08",
      text: "Explain what a decorator is, with one that measures how long a function takes.",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "It is a function that takes a function and returns another that replaces it.",
          synonyms: [
            "takes a function",
            "returns a function",
            "returns a new function",
            "replaces it",
            "wraps",
            "wrapper",
          ],
        },
        {
          text: "The at sign is only a short way to write name = decorator(name).",
          synonyms: ["syntactic sugar", "at sign", "same as", "shorthand", "short for", "reassign"],
        },
        {
          text: "The inner function takes any arguments, notes the time, calls the original and returns its result.",
          synonyms: [
            "*args",
            "kwargs",
            "any arguments",
            "calls the original",
            "perf_counter",
            "returns its result",
            "return the result",
          ],
        },
        {
          text: "With functools.wraps the name and the docstring of the original are kept.",
          synonyms: ["functools.wraps", "functools", "docstring", "keeps the name", "original name"],
        },
      ],
      probes: [
        "How would you give the decorator an argument, such as a threshold?",
        "What would your decorator measure on an async function?",
      ],
      minutes: 3,
      model:
        "A decorator is a function that takes a function and gives back a new one, usually a wrapper around the original. Writing at-timed above my function is syntactic sugar for: my function equals timed of my function. Inside timed I define a wrapper with *args and **kwargs, so it fits any signature. It takes perf_counter before, calls the original, and in a finally it prints the difference; then it must return the result, which beginners forget. On the wrapper I put functools.wraps, otherwise the function's name and docstring are gone and every traceback says 'wrapper'. You see decorators all the time, in Flask routes, pytest fixtures or lru_cache.",
    },
    {
      id: "python.junior.09",
      text: "What do type hints do when a Python program runs, and why do teams write them all the same?",
      type: "technical",
      competency: "code-quality",
      points: [
        {
          text: "At run time Python doesn't check them; a wrong type is simply accepted.",
          synonyms: [
            "not checked",
            "doesn't check",
            "not enforced",
            "aren't enforced",
            "ignored",
            "ignores them",
            "no effect",
          ],
        },
        {
          text: "A checker such as mypy or pyright finds mistakes before the code runs.",
          synonyms: ["mypy", "pyright", "type checker", "static", "before the code runs", "before running"],
        },
        {
          text: "They document what a function takes and returns, and editors can complete and refactor better.",
          synonyms: ["documentation", "document", "editor", "autocomplete", "completion", "ide", "refactor"],
        },
        {
          text: "Some libraries read them, as Pydantic, FastAPI and dataclasses do, to check or convert data.",
          synonyms: ["pydantic", "fastapi", "dataclass", "dataclasses", "validate data"],
        },
      ],
      probes: ["How do you describe a value that may be missing?", "Where do you not bother to write them?"],
      minutes: 2,
      model:
        "When it runs, basically nothing. Python stores the hints, but they aren't enforced, so I can pass a string where int is written, and it fails later or never. The value comes before that. A type checker like mypy or pyright runs in the editor and in CI, and tells me that this function may return None and I didn't handle it. They're also documentation that can't get out of date so easily, and my editor completes much better. Some libraries do read them while running: FastAPI and Pydantic validate incoming JSON by the hints. I write them on all function signatures, and inside functions only where the checker can't infer it.",
    },
    {
      id: "python.junior.10",
      text: "You copy a list of lists, change one inner value in the copy, and the original changes too. What happened, and what are your options?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "Assignment makes no copy at all, it only gives the same object a second name.",
          synonyms: [
            "second name",
            "another name",
            "assignment",
            "no copy at all",
            "points to the same",
            "new name",
          ],
        },
        {
          text: "A slice or list.copy makes a shallow copy: a new outer list with the same inner ones.",
          synonyms: ["shallow", "outer list", "same inner", "inner lists are", "references to the inner"],
        },
        {
          text: "copy.deepcopy duplicates everything, which is slow for large structures.",
          synonyms: ["deepcopy", "deep copy", "copies everything", "recursively"],
        },
        {
          text: "Often it's better to build a new structure or use immutable ones than to copy and change.",
          synonyms: [
            "build a new",
            "new structure",
            "immutable",
            "tuples",
            "comprehension",
            "avoid changing",
            "instead of changing",
          ],
        },
      ],
      probes: [
        "Why does multiplying a list of one empty list by three surprise people?",
        "When did copying save you from a bug in a function that gets a dict?",
      ],
      minutes: 2,
      model:
        "If I had just written b equals a, there'd be no copy at all, just another name for the same list. With a slice or list.copy I get a shallow copy: the outer list is new, but it holds references to the same inner lists. So when I change an inner value, I see it through both. One option is deepcopy, which copies everything recursively, but it's slow on large data and may copy things I didn't expect, like a connection. If it's just two levels, a comprehension that copies each row is enough. Often I prefer not to change things in place: I build a new structure from the old, or use tuples where nothing should change.",
    },
    {
      id: "python.junior.11",
      text: "How would you test a function that asks a weather service and returns whether to take an umbrella?",
      type: "technical",
      competency: "testing",
      points: [
        {
          text: "Separate the decision from the call, so that the rule can be tested with plain values.",
          synonyms: ["separate", "split", "pure function", "plain values", "decision logic", "pull the rule"],
        },
        {
          text: "Replace the call by a fake in the test, so it needs no network and gives fixed answers.",
          synonyms: ["mock", "monkeypatch", "fake", "patch", "stub", "no network", "responses library"],
        },
        {
          text: "Cover several cases with parametrize, limits included.",
          synonyms: [
            "parametrize",
            "parametrise",
            "edge cases",
            "exactly 50",
            "boundary",
            "boundaries",
            "limit value",
          ],
        },
        {
          text: "Test what happens when the service is down or answers nonsense.",
          synonyms: [
            "is down",
            "timeout",
            "error case",
            "exception",
            "pytest.raises",
            "raises",
            "unexpected answer",
          ],
        },
      ],
      probes: [
        "What is a fixture, and what would you use one for here?",
        "How would you notice that the real service has changed its format?",
      ],
      minutes: 3,
      model:
        "I'd first split it. One function fetches the forecast, another pure function takes the chance of rain and decides. The decision I test with pytest and parametrize: zero, 49, exactly 50, 100, so the boundary is clear. For the whole function I don't want the real network, since it's slow and tomorrow's weather differs. So I monkeypatch the fetch function, or use a library that fakes HTTP responses, and give it a fixed answer. Then I test the ugly cases too: the service is down, it times out, or the JSON lacks the field. I decide what should happen, maybe an exception of our own, and check it with pytest.raises.",
    },
    {
      id: "python.junior.12",
      text: "You have to count how often each address appears in a log file of twenty gigabytes. How do you write that in Python?",
      type: "technical",
      competency: "problem-solving",
      points: [
        {
          text: "Read line by line by looping over the file, and never the whole of it at once.",
          synonyms: [
            "line by line",
            "iterate over the file",
            "loop over the file",
            "one line after another",
            "not read()",
            "readlines",
          ],
        },
        {
          text: "Count in a dict or a Counter, whose size depends on the number of different addresses only.",
          synonyms: [
            "counter",
            "collections",
            "defaultdict",
            "dictionary",
            "distinct",
            "different addresses",
          ],
        },
        {
          text: "Expect broken lines and odd encodings, and skip or count them instead of crashing.",
          synonyms: ["broken lines", "malformed", "encoding", "skip", "bad lines", "errors replace"],
        },
        {
          text: "Try it on a small part first and check the result.",
          synonyms: [
            "small part",
            "sample",
            "first thousand lines",
            "small file",
            "test on",
            "head of the file",
          ],
        },
        {
          text: "If it's too slow, profile, split the file over processes, or use a tool made for this.",
          synonyms: [
            "multiprocessing",
            "processes",
            "duckdb",
            "sort and uniq",
            "awk",
            "parallel",
            "polars",
            "chunks",
          ],
        },
      ],
      probes: [
        "What would change if there were too many different addresses for the memory?",
        "The file is still being written while you read. What then?",
      ],
      minutes: 3,
      model:
        "I'd open the file in a with block and loop over it, so Python reads line by line through a buffer, and memory stays small. For each line I cut out the address, usually split on the first space, and increase a Counter. Its size depends only on how many distinct addresses there are. At the end most_common gives me the top ten. Real logs have malformed lines, so I count and skip those, and open with errors replace in case of odd encodings. I'd try it on a small sample first and compare with grep. If an hour is too slow, I could split the file for multiprocessing and add the counters, or let DuckDB do it.",
    },
  ],
  mid: [
    {
      id: "python.mid.01",
      text: "You must speed up a Python job. When do you use threads, when processes and when asyncio, and what has the GIL to do with it?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "The global interpreter lock lets only one thread run Python code at a time, so threads do not speed up computing.",
          synonyms: [
            "one thread executes",
            "only one thread",
            "execute bytecode",
            "interpreter lock",
            "bytecode",
            "cpu-bound threads",
            "no speedup",
          ],
        },
        {
          text: "Waiting for network or disk releases it, so threads help there.",
          synonyms: [
            "releases the lock",
            "release the gil",
            "i/o-bound",
            "io bound",
            "waiting for",
            "while waiting",
            "network calls",
          ],
        },
        {
          text: "For computation use processes, each with its own interpreter, and pay for start and passing data.",
          synonyms: [
            "multiprocessing",
            "processpoolexecutor",
            "process pool",
            "own interpreter",
            "pickle",
            "pickling",
            "one per core",
          ],
        },
        {
          text: "For thousands of open connections asyncio is lightest, but all code in it must be non-blocking.",
          synonyms: [
            "event loop",
            "thousands of connections",
            "non-blocking",
            "await",
            "coroutines",
            "async libraries",
          ],
        },
        {
          text: "Libraries such as NumPy release it and work in parallel anyway; free-threaded builds are changing the picture.",
          synonyms: ["numpy", "free-threaded", "free threaded", "native code", "c extension", "no-gil"],
        },
      ],
      probes: [
        "How do you find out which kind of job yours is?",
        "Half of the time is waiting, half is computing. What then?",
      ],
      minutes: 4,
      model:
        "First I'd find out what it does: compute or wait. The GIL lets only one thread execute bytecode at a time, so threads don't speed up pure computing. But it's released while waiting for the network or a file, so for fifty downloads a thread pool is fine and simple. For computing I use a process pool, one per core; each has its own interpreter, and I pay with start-up and pickling the data back and forth. With thousands of open connections I'd go for asyncio, as a coroutine costs little, but then everything in it has to be non-blocking. If NumPy does the work, it releases the lock anyway. And free-threaded builds exist now, once our libraries support them.",
    },
    {
      id: "python.mid.02",
      text: "Your FastAPI service stalls for all users whenever one endpoint runs. That endpoint is async and uses the requests library. Explain and repair.",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "All coroutines share one event loop in one thread, so a blocking call stops all others.",
          synonyms: [
            "event loop",
            "one thread",
            "single thread",
            "blocks the loop",
            "blocking call",
            "blocks everyone",
          ],
        },
        {
          text: "Use an async client such as httpx or aiohttp and await it.",
          synonyms: ["httpx", "aiohttp", "async client", "asyncclient"],
        },
        {
          text: "Or declare the endpoint with plain def, which FastAPI runs in a thread pool; or send the call there with to_thread.",
          synonyms: [
            "plain def",
            "threadpool",
            "thread pool",
            "to_thread",
            "run_in_executor",
            "without async",
            "normal def",
          ],
        },
        {
          text: "Heavy computation belongs in another process or a queue, since a thread doesn't help.",
          synonyms: [
            "cpu",
            "process pool",
            "worker queue",
            "celery",
            "another process",
            "heavy computation",
            "background worker",
          ],
        },
        {
          text: "Asyncio's debug mode or a monitor of the loop's lag shows such calls.",
          synonyms: [
            "debug mode",
            "loop lag",
            "slow callback",
            "slow callbacks",
            "py-spy",
            "lag",
            "asyncio debug",
          ],
        },
      ],
      probes: [
        "How many requests can the plain version handle at once, and what sets that number?",
        "What other innocent-looking calls block in this way?",
      ],
      minutes: 4,
      model:
        "Async functions all run on one event loop in a single thread. The requests library blocks, it never awaits, so for two seconds nobody else gets a turn. The proper repair is an async client such as httpx, created once and awaited, with a timeout. The quick one: write the endpoint as plain def, then FastAPI runs it in a thread pool, or wrap the call in to_thread. If it's heavy computation instead, neither helps much because of the GIL, and it goes to a worker queue. To find other culprits I'd turn on asyncio's debug mode, which logs slow callbacks, and watch loop lag. File reads, time.sleep and sync database drivers are usual suspects.",
    },
    {
      id: "python.mid.03",
      text: "When does Django really run the query behind a QuerySet, and how does that lead to slow pages?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "QuerySets are lazy: filters only build up the query, and it runs when you iterate, count, slice with a step or print.",
          synonyms: ["lazy", "lazily", "when you iterate", "when i iterate", "evaluated", "on iteration"],
        },
        {
          text: "Touching a foreign key in a loop runs one query each time; select_related joins it in.",
          synonyms: ["select_related", "select related", "foreign key", "n+1", "n plus one", "one query per"],
        },
        {
          text: "For many-to-many or reverse relations prefetch_related fetches them in a second query.",
          synonyms: ["prefetch_related", "prefetch related", "prefetch", "many-to-many", "reverse relation"],
        },
        {
          text: "A filter on a prefetched relation queries again, and a new QuerySet does not share the cache of the old.",
          synonyms: [
            "queries again",
            "new query",
            "cache",
            "cached result",
            "filter inside the loop",
            "result cache",
            "re-evaluated",
          ],
        },
        {
          text: "Count queries with the debug toolbar or assertNumQueries in tests.",
          synonyms: [
            "debug toolbar",
            "assertnumqueries",
            "count the queries",
            "number of queries",
            "query log",
            "django-debug-toolbar",
          ],
        },
      ],
      probes: [
        "How do you read a million rows without loading them all?",
        "When do exists and count help, and when do they hurt?",
      ],
      minutes: 4,
      model:
        "A QuerySet is lazy. I can chain filter and order_by as long as I like, nothing happens until I iterate, call len or turn it into a list. That's nice, but it hides when queries run. The typical slow page loops over a hundred orders in the template and touches order.customer.name, so there's one query per order. With select_related the customer is joined in; for many-to-many or reverse relations I use prefetch_related, which does a second query and matches in Python. A trap: calling filter on a prefetched relation ignores the cache and queries again. I look at it with the debug toolbar, and for important pages a test with assertNumQueries keeps it from coming back.",
    },
    {
      id: "python.mid.04",
      text: "For data that moves through your application, how do you choose between a plain dict, a dataclass and a Pydantic model?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "A dict has no fixed shape, so misspelled keys and wrong types show up late.",
          synonyms: [
            "misspelled",
            "typo",
            "keyerror",
            "no fixed shape",
            "any shape",
            "wrong key",
            "no structure",
          ],
        },
        {
          text: "A dataclass gives named, typed fields with little cost, but doesn't check values.",
          synonyms: [
            "typed fields",
            "named fields",
            "does not validate",
            "doesn't validate",
            "no validation",
            "frozen",
            "slots",
            "lightweight",
          ],
        },
        {
          text: "A Pydantic model checks and converts data at run time, which costs time.",
          synonyms: ["validates", "validation", "converts", "parse", "coerce", "parses"],
        },
        {
          text: "So use Pydantic at the borders, such as requests, settings and files, and dataclasses inside.",
          synonyms: [
            "at the border",
            "borders",
            "boundary",
            "boundaries",
            "at the edges",
            "edge of the system",
            "inside the core",
          ],
        },
        {
          text: "Keep the outer format apart from the inner model, so that the API can change without the core.",
          synonyms: [
            "separate models",
            "map",
            "api model",
            "domain model",
            "decouple",
            "independent",
            "translate",
          ],
        },
      ],
      probes: ["When would a TypedDict be enough?", "What trouble can automatic conversion cause?"],
      minutes: 4,
      model:
        "A plain dict is fine for truly dynamic data, such as a count per word. As a record it's poor: a typo in a key is a KeyError at night, and nobody knows which keys exist. For records inside the application I use dataclasses, often frozen, with typed fields; they're cheap and mypy understands them, but they don't validate. Pydantic does: it parses and converts, and gives proper error messages, for some cost in speed. So my rule is Pydantic at the boundaries, which means requests, settings, messages from a queue, and dataclasses in the core. I translate between the two, so the API can rename a field without the domain model changing.",
    },
    {
      id: "python.mid.05",
      text: "A script that turns a large CSV into a report with pandas runs out of memory. How do you change it?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "Load only the columns needed, with suitable types such as categories and small integers.",
          synonyms: [
            "usecols",
            "only the columns",
            "dtype",
            "dtypes",
            "category",
            "categorical",
            "smaller types",
          ],
        },
        {
          text: "Work in chunks and combine partial results.",
          synonyms: ["chunksize", "in chunks", "chunk by chunk", "partial results", "chunks"],
        },
        {
          text: "Use an engine that streams and plans lazily, such as Polars or DuckDB.",
          synonyms: ["polars", "duckdb", "lazy", "dask", "streaming engine", "scan_csv"],
        },
        {
          text: "Convert once to a columnar format such as Parquet.",
          synonyms: ["parquet", "columnar", "arrow", "feather"],
        },
        {
          text: "Measure the memory, and watch for hidden copies in joins and conversions.",
          synonyms: [
            "memory_usage",
            "memory usage",
            "hidden copies",
            "copies",
            "measure the memory",
            "memory profiler",
            "object strings",
          ],
        },
      ],
      probes: [
        "The report needs the median per group. Why is that harder in pieces?",
        "At which point would you leave a single machine?",
      ],
      minutes: 4,
      model:
        "I'd look at memory_usage first. Usually strings stored as objects take most of it, and half of the columns aren't used at all. So I pass usecols and dtypes; a country as category takes a tiny part of the memory. If it's a sum or count per group, I can read in chunks, aggregate every chunk and add up the partial results. For more complex things I'd rather write it in DuckDB or with Polars' lazy scan, because they stream, use all cores, and read only what's needed. If the file is used every day, I convert it to Parquet once. And I check for hidden copies: a merge that multiplies rows or a chain that keeps five versions alive.",
    },
    {
      id: "python.mid.06",
      text: "You patch a function with unittest.mock, but the real one is still called. What is the usual reason, and when do you avoid mocks?",
      type: "technical",
      competency: "testing",
      points: [
        {
          text: "Patch where the name is looked up, rather than where it is defined.",
          synonyms: [
            "where it is used",
            "where it's used",
            "looked up",
            "where it is imported",
            "used, not defined",
            "importing module",
            "using module",
          ],
        },
        {
          text: "After from x import f, the using module holds its own name that still points to the original.",
          synonyms: [
            "from import",
            "own reference",
            "own name",
            "its own copy of",
            "import binds",
            "bound name",
            "points to the original",
          ],
        },
        {
          text: "Use autospec, so that a call with wrong arguments fails.",
          synonyms: ["autospec", "create_autospec", "spec", "wrong arguments", "wrong signature"],
        },
        {
          text: "Many mocks tie the test to the implementation and can pass although the code is broken.",
          synonyms: [
            "tied to the implementation",
            "implementation",
            "passes although",
            "brittle",
            "nothing real",
            "tests the mock",
            "false confidence",
          ],
        },
        {
          text: "Passing the dependency in, or a simple fake object, is often clearer.",
          synonyms: [
            "pass it in",
            "inject",
            "dependency injection",
            "fake object",
            "in-memory fake",
            "as an argument",
            "parameter",
          ],
        },
      ],
      probes: [
        "How do you replace the current time in tests?",
        "What would you check on a mock after the call, and what not?",
      ],
      minutes: 4,
      model:
        "They patched it in the wrong place. If report.py says 'from mailer import send', then report has its own reference, and patching mailer.send changes nothing for it. I have to patch report.send: where it's used, not where it's defined. I'd add autospec too, since a plain Mock accepts any call, even with misspelled arguments, and the test passes although production breaks. In general I keep mocks for the outer edges. If a test has five patches, it just repeats the implementation and breaks at each refactoring. Then I'd rather pass the sender in as an argument and give the test a small fake object that collects messages. It reads better, and I can check the outcome instead of the calls.",
    },
    {
      id: "python.mid.07",
      text: "How do you declare dependencies differently for a library that you publish and for an application that you deploy?",
      type: "technical",
      competency: "tooling",
      points: [
        {
          text: "A library declares wide ranges, because it shares an environment with others.",
          synonyms: [
            "wide range",
            "ranges",
            "range",
            "loose",
            "minimum version",
            "lower bound",
            "compatible range",
          ],
        },
        {
          text: "An application pins everything exactly in a lock file, with hashes, so each install is the same.",
          synonyms: ["lock file", "lockfile", "pins", "pinned", "exact version", "hashes", "reproducible"],
        },
        {
          text: "Too tight limits in a library lead to conflicts that its users can't solve.",
          synonyms: [
            "conflict",
            "conflicts",
            "can't be resolved",
            "cannot resolve",
            "upper bound",
            "upper cap",
            "too strict",
          ],
        },
        {
          text: "The library is tested in CI against the lowest and newest versions and several Pythons.",
          synonyms: ["matrix", "lowest version", "oldest", "nox", "tox", "several python versions", "newest"],
        },
        {
          text: "Optional parts and development tools go into extras and groups, and updates come by a bot in small steps.",
          synonyms: [
            "extras",
            "dependency groups",
            "optional dependencies",
            "renovate",
            "dependabot",
            "dev group",
            "bot",
          ],
        },
      ],
      probes: [
        "Two of your dependencies need conflicting versions of a third. What can you do?",
        "Why prefer wheels over source distributions?",
      ],
      minutes: 4,
      model:
        "A library lives together with other people's packages, so in pyproject.toml I declare a range: a minimum version I've really tested, and an upper bound only if I know that it breaks. If I pin exactly, two libraries soon conflict and the user can't do anything about it. CI runs a matrix with the lowest and the newest versions, on all supported Pythons. An application is the end of the chain. There I declare what I use directly, and a lock file, made by uv or pip-tools, pins everything with hashes, so the build of today and next month are the same. Updates come weekly by a bot, as small pull requests. Test tools go into dependency groups.",
    },
    {
      id: "python.mid.08",
      text: "A nightly script takes four hours, and you are asked to make it faster. How do you begin, and what usually brings the most?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "Profile before changing anything, with cProfile or a sampling profiler such as py-spy.",
          synonyms: ["cprofile", "profile", "profiler", "py-spy", "scalene", "pyinstrument"],
        },
        {
          text: "See whether it computes or waits, for example for a database that is asked row by row.",
          synonyms: [
            "waits for",
            "often it's waiting",
            "row by row",
            "query per row",
            "cpu or i/o",
            "round trips",
            "database calls",
          ],
        },
        {
          text: "A better algorithm or data structure wins most, such as a set instead of a list in an inner loop.",
          synonyms: [
            "algorithm",
            "set instead",
            "quadratic",
            "data structure",
            "nested loop",
            "dictionary lookup",
            "inner loop",
          ],
        },
        {
          text: "Then batch the calls, vectorise with NumPy, or cache repeated work.",
          synonyms: ["batch", "bulk", "vectorise", "vectorize", "numpy", "cache", "lru_cache"],
        },
        {
          text: "Only then run on several processes, and check that the result is the same.",
          synonyms: [
            "same result",
            "compare the output",
            "processes",
            "multiprocessing",
            "parallel",
            "identical output",
            "all cores",
          ],
        },
      ],
      probes: [
        "The profile says that most of the time goes to json.loads. What now?",
        "When do you stop optimising?",
      ],
      minutes: 4,
      model:
        "I'd attach py-spy to the running script for a flame graph. The first question is whether it computes or waits. Very often it's waiting: one query per row, two hundred thousand round trips. Then I batch it, and four hours are ten minutes. If it's computing, I look for the algorithm, typically 'if x in list' inside a loop, which is quadratic, and a set solves it. Next come vectorising with NumPy and caching what's computed again and again. Only at the end I'd use several processes, because running bad code eight times in parallel is still bad code. I keep the old output as a reference and compare, since fast and wrong helps nobody.",
    },
    {
      id: "python.mid.09",
      text: "Python reports that it can't import a name from a partially initialised module. What does it tell you, and how do you solve it properly?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "Two modules import each other, and one is used before it has been executed to the end.",
          synonyms: ["circular import", "import each other", "circular", "cycle", "cyclic"],
        },
        {
          text: "Importing runs a module's top-level code once and stores it in sys.modules from the beginning.",
          synonyms: [
            "sys.modules",
            "top-level code",
            "top level",
            "executes the module",
            "runs the file",
            "half executed",
          ],
        },
        {
          text: "The good cure is structure: move the shared part into a third module or turn the dependency round.",
          synonyms: [
            "third module",
            "shared module",
            "common module",
            "extract",
            "invert",
            "restructure",
            "own module",
          ],
        },
        {
          text: "Importing the module instead of the name, or inside the function, is a stopgap.",
          synonyms: [
            "inside the function",
            "local import",
            "import the module",
            "stopgap",
            "workaround",
            "late import",
          ],
        },
        {
          text: "For type hints only, import under TYPE_CHECKING.",
          synonyms: ["type_checking", "type checking", "only for typing", "for annotations", "annotations"],
        },
      ],
      probes: [
        "How do you keep such cycles from arising in a large project?",
        "The error appears only when tests run alone. How can that be?",
      ],
      minutes: 3,
      model:
        "That's a circular import. Importing means running the file once, top to bottom; the module is put in sys.modules before it's finished. If orders imports customers, and customers imports a name from orders, that name doesn't exist yet. Which one fails depends on who's imported first, so it may only show up when a test runs alone. The proper solution is structure. Usually both need some common thing, which I extract into a third module, or I invert one direction with a callback. If it's just needed for annotations, I import under TYPE_CHECKING. A local import inside the function works as a workaround, but it hides that the design has a cycle.",
    },
    {
      id: "python.mid.10",
      text: "You write a retry decorator that other teams will use. What must it take care of to be safe?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "It takes settings: which exceptions, how many tries, which pauses; so it's a function that returns a decorator.",
          synonyms: [
            "which exceptions",
            "exception types",
            "decorator factory",
            "returns a decorator",
            "parameters",
            "number of attempts",
            "max attempts",
          ],
        },
        {
          text: "The pause grows, with some randomness, and there's a limit on the total time.",
          synonyms: ["backoff", "exponential", "jitter", "total time", "deadline", "growing pause"],
        },
        {
          text: "After the last try the original exception goes on, with its traceback.",
          synonyms: [
            "original exception",
            "last exception",
            "re-raise",
            "reraise",
            "raise the last",
            "traceback",
          ],
        },
        {
          text: "It keeps name and signature, by functools.wraps and ParamSpec, and treats async functions separately.",
          synonyms: [
            "functools.wraps",
            "wraps",
            "paramspec",
            "signature",
            "async functions",
            "coroutine",
            "type hints",
          ],
        },
        {
          text: "It must only be used on calls that may be repeated, says so, and logs each try.",
          synonyms: [
            "idempotent",
            "safe to repeat",
            "repeatable",
            "log each",
            "logs every attempt",
            "documentation",
            "side effects twice",
          ],
        },
      ],
      probes: [
        "How do you test it without sleeping?",
        "Why might you recommend an existing library instead?",
      ],
      minutes: 4,
      model:
        "It needs arguments, so it's a decorator factory: which exceptions to retry, max attempts, base delay. The default mustn't be 'all exceptions', or a programming error is tried five times. Between attempts I use exponential backoff with jitter, plus a deadline for the whole thing. When it gives up, it raises the last exception unchanged, so the caller sees the true traceback. functools.wraps keeps the name, ParamSpec keeps the signature for type checkers, and async functions need their own wrapper that awaits and uses asyncio.sleep. I log every attempt. In the documentation the first sentence says: only for idempotent calls. I'd pass in the sleep function so that tests run instantly. And I'd look at tenacity first.",
    },
    {
      id: "python.mid.11",
      text: "A counter in a global variable of your Flask app shows different values on each reload in production, but works locally. Why?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "In production several worker processes serve requests, and each has its own memory.",
          synonyms: [
            "worker processes",
            "several workers",
            "gunicorn",
            "multiple processes",
            "own memory",
            "uwsgi",
            "each process",
          ],
        },
        {
          text: "Locally there is just one process, so you don't see it.",
          synonyms: ["single process", "one process", "development server", "dev server", "only one worker"],
        },
        {
          text: "With threads in one process there are races as well.",
          synonyms: ["threads", "race", "race condition", "thread-safe", "without a lock"],
        },
        {
          text: "State belongs outside, in a database or Redis with an atomic increment.",
          synonyms: [
            "redis",
            "database row",
            "atomic increment",
            "outside the process",
            "external store",
            "incr",
          ],
        },
        {
          text: "Workers are also restarted, so anything in memory is lost.",
          synonyms: ["restart", "restarted", "lost", "max requests", "deployment", "recycled"],
        },
      ],
      probes: [
        "What is it all right to keep in a module's globals?",
        "You want metrics per worker added up. How do monitoring systems solve it?",
      ],
      minutes: 3,
      model:
        "Locally the development server is one process, so there's one variable. In production gunicorn runs, say, four worker processes, each with its own memory and so its own counter. The load is spread, and each reload may hit another worker, which shows another value. Even inside a worker, if it uses threads, plus-equals can be a race. And when a worker is restarted, after a deployment or by max-requests, the counter's back at zero. So such state has to live outside: Redis with INCR, which is atomic, or a database row. In globals I only keep things that are the same everywhere, like configuration or a compiled regex, and a cache that may differ between workers.",
    },
    {
      id: "python.mid.12",
      text: "When do you use an abstract base class in Python, when a Protocol, and when neither?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Python is duck-typed: for small code, having the method is enough.",
          synonyms: ["duck typing", "duck-typed", "duck", "has the method", "no declaration"],
        },
        {
          text: "An abstract base class must be inherited from, and fails at creation when a method is missing.",
          synonyms: [
            "inherit",
            "abc",
            "abstractmethod",
            "instantiate",
            "instantiation",
            "must subclass",
            "explicit subclass",
          ],
        },
        {
          text: "It can share code and check with isinstance.",
          synonyms: [
            "isinstance",
            "shared code",
            "template method",
            "common code",
            "shared implementation",
            "default implementation",
          ],
        },
        {
          text: "A Protocol describes the shape, and any class that fits passes the type checker without knowing it.",
          synonyms: [
            "structural",
            "shape",
            "without inheriting",
            "type checker",
            "mypy",
            "pyright",
            "fits the shape",
          ],
        },
        {
          text: "A Protocol is good for what I need from classes I don't own, and keeps dependencies one-way.",
          synonyms: [
            "don't own",
            "third-party",
            "third party",
            "consumer side",
            "small interface",
            "defined by the user",
            "decouple",
          ],
        },
      ],
      probes: [
        "When would a plain function as an argument do instead?",
        "What does a protocol that can be checked at run time really check?",
      ],
      minutes: 4,
      model:
        "For small internal code, neither: it's duck typing, the object has a read method and that's enough. When I define a family of implementations that share code, like importers with a common run method, I use an abstract base class. Subclasses must inherit from it, and if one lacks an abstractmethod, it can't be instantiated, so the error comes early, and isinstance works. A Protocol is structural. I describe the shape I need, say something with send, next to the code that uses it, and any class that fits is accepted by mypy without inheriting anything. That's great for third-party classes and for fakes in tests. If it's just one method, I often take a callable as the parameter.",
    },
  ],
  senior: [
    {
      id: "python.senior.01",
      text: "The memory of a long-running Python worker goes up by a gigabyte a week and never comes down. How do you find out why?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "Distinguish objects that are still referenced from memory that is free inside the allocator but not returned.",
          synonyms: [
            "fragmentation",
            "allocator",
            "not returned",
            "arenas",
            "rss",
            "freed but",
            "malloc",
            "still referenced",
          ],
        },
        {
          text: "Compare tracemalloc snapshots taken some time apart to see which lines allocate what stays.",
          synonyms: ["tracemalloc", "snapshots", "snapshot", "memray", "compare two"],
        },
        {
          text: "Find who holds the objects, with gc or objgraph.",
          synonyms: [
            "objgraph",
            "get_referrers",
            "referrers",
            "who holds",
            "reference chain",
            "gc module",
            "gc.get_objects",
          ],
        },
        {
          text: "Usual suspects: unbounded caches, lru_cache on methods, globals, tracebacks that are kept, native extensions.",
          synonyms: [
            "lru_cache",
            "unbounded cache",
            "global list",
            "global dict",
            "native extension",
            "c extension",
            "kept exceptions",
          ],
        },
        {
          text: "As a safety net workers are recycled, with a memory limit and an alert, until it is mended.",
          synonyms: [
            "max-requests",
            "max requests",
            "recycle",
            "restart workers",
            "max tasks",
            "memory limit",
            "alert",
          ],
        },
      ],
      probes: [
        "tracemalloc shows nothing that grows, yet the process does. Where do you look?",
        "How do reference cycles come into this?",
      ],
      minutes: 6,
      model:
        "First I separate two cases: objects that are still referenced, or memory that Python has freed but the allocator doesn't give back. I'd count objects over time; if the count is flat while RSS grows, it's fragmentation or a native extension, and I'd try memray with native tracking, or jemalloc. If objects do grow, I take tracemalloc snapshots an hour apart on one worker and compare them, which names the line. Then objgraph tells me who holds them. I've met lru_cache on a method, which keeps each self alive, a module-level dict without limit, and a list of exceptions whose tracebacks held whole frames. Meanwhile max-requests recycles workers and an alert watches the slope.",
    },
    {
      id: "python.senior.02",
      text: "One function eats ninety per cent of your service's CPU. Compare the ways to make it fast, from NumPy to rewriting it in Rust.",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "First the algorithm and the data layout, since no language saves a bad one.",
          synonyms: [
            "algorithm",
            "data layout",
            "complexity",
            "better algorithm",
            "profile first",
            "line profiler",
          ],
        },
        {
          text: "If it is arithmetic on arrays, vectorise it; Numba compiles loops with a decorator.",
          synonyms: ["vectorise", "vectorize", "numba", "arrays", "vectorised", "polars"],
        },
        {
          text: "Cython or Rust with PyO3 are right for branching logic, and can release the GIL.",
          synonyms: [
            "pyo3",
            "cython",
            "maturin",
            "release the gil",
            "releases the gil",
            "compiled extension",
          ],
        },
        {
          text: "Crossing the border costs, so pass large pieces, and keep the interface small.",
          synonyms: [
            "crossing",
            "conversion",
            "overhead per call",
            "call overhead",
            "boundary",
            "zero-copy",
            "large batches",
            "chunky",
          ],
        },
        {
          text: "The price is building wheels for all platforms, debugging, and people who can maintain it; keep a Python version as reference in tests.",
          synonyms: [
            "wheels",
            "who maintains",
            "maintain it",
            "build pipeline",
            "toolchain",
            "reference implementation",
            "property tests",
            "skills",
          ],
        },
      ],
      probes: [
        "How do the free-threaded builds change your choice?",
        "When would you take this function out into a service of its own?",
      ],
      minutes: 6,
      model:
        "I'd profile by line and first question the algorithm; a quadratic match becomes a dict lookup, and we're done. If it's arithmetic over arrays, I vectorise with NumPy, or put Numba on the loop. If it's branching logic over strings or trees, neither helps, and I'd write that piece in Rust with PyO3, or Cython if the team knows C. It can release the GIL, so we get real threads. What matters is the boundary: one call with a million items, not a million calls, because conversion eats the gain. The price is a build pipeline for wheels and people who maintain it. I keep the Python version as the reference implementation and compare both with property tests.",
    },
    {
      id: "python.senior.03",
      text: "Your company has three hundred thousand lines of untyped Python. How do you bring in type checking so that it sticks?",
      type: "technical",
      competency: "leadership",
      points: [
        {
          text: "Go gradually: run the checker with lenient settings on all, and strict per package, with a list that may only grow.",
          synonyms: [
            "gradually",
            "per module",
            "per package",
            "lenient",
            "strict",
            "module by module",
            "gradual typing",
          ],
        },
        {
          text: "A baseline of present errors lets CI stop new ones from the first day.",
          synonyms: ["baseline", "existing errors", "new errors", "ratchet", "only shrink", "no new"],
        },
        {
          text: "Begin with the most used core modules and the public borders, because types spread from there.",
          synonyms: [
            "core modules",
            "most imported",
            "most used",
            "leaf",
            "public interfaces",
            "shared libraries",
            "foundation",
          ],
        },
        {
          text: "Automate with tools that infer from run time or tests, and review what they write.",
          synonyms: ["monkeytype", "infer", "pyannotate", "autotyping", "automated", "codemod", "generate"],
        },
        {
          text: "Win the team: show bugs it found, keep it fast, be honest on where it doesn't pay, as with dynamic code.",
          synonyms: [
            "bugs it found",
            "bugs found",
            "convince",
            "any in",
            "dynamic code",
            "fast feedback",
            "train people",
            "production errors",
          ],
        },
      ],
      probes: [
        "Which settings would you turn on first, and why?",
        "What do you do with a dependency that has no types?",
      ],
      minutes: 5,
      model:
        "In week one I'd run mypy or pyright in CI with lenient settings, freeze the existing errors as a baseline, so only new errors fail. It stops getting worse on the first day. Then strictness per package, in a list that may only grow. I begin with core modules that everyone imports, since types flow out from there, and with the borders, where JSON comes in. Tools such as MonkeyType can draft annotations from the test run, but a person reviews them. To win people over I take last year's production errors and show which a checker would have caught; None problems usually. And I'd accept Any in some dynamic corners rather than fight for weeks.",
    },
    {
      id: "python.senior.04",
      text: "An engineer proposes to rewrite your synchronous Django service in async Python to handle more load. How do you judge that?",
      type: "technical",
      competency: "decision-making",
      points: [
        {
          text: "Ask for the bottleneck: async helps with many slow waits at once, not with CPU or a slow database.",
          synonyms: [
            "bottleneck",
            "slow waits",
            "mostly waiting",
            "doesn't help cpu",
            "database is the",
            "many concurrent",
            "where the time goes",
          ],
        },
        {
          text: "Cheaper steps come first: more workers or threads, queries, caching, moving work to a queue.",
          synonyms: [
            "more workers",
            "threads",
            "caching",
            "cheaper",
            "queue",
            "fix the queries",
            "gthread",
            "background jobs",
          ],
        },
        {
          text: "Async spreads through the code, and each blocking library has to be replaced or isolated; the ORM is only partly async.",
          synonyms: [
            "blocking library",
            "colour",
            "function colour",
            "spreads",
            "orm",
            "sync_to_async",
            "drivers",
            "every library",
          ],
        },
        {
          text: "It brings new faults: a blocked loop, lost tasks, cancellation, unlimited concurrency against the database.",
          synonyms: [
            "blocked loop",
            "block the loop",
            "cancellation",
            "lost tasks",
            "connection pool",
            "backpressure",
            "harder to debug",
            "unbounded",
          ],
        },
        {
          text: "Where it fits, take out the one part, such as long polling or fan-out, and measure it.",
          synonyms: [
            "one endpoint",
            "websockets",
            "long polling",
            "fan-out",
            "carve out",
            "separate service",
            "only that part",
            "streaming",
          ],
        },
      ],
      probes: ["Which measurement would change your mind?", "How do you limit concurrency in asyncio?"],
      minutes: 5,
      model:
        "I'd ask which bottleneck they've measured. Async helps when a process is mostly waiting on many slow things at once. If the database is at its limit or templates burn CPU, it brings nothing. So first the cheap steps: fix the queries, caching, mails to a queue, more workers with threads. A rewrite is expensive, since async spreads, every blocking library must go or be wrapped, and the ORM is only partly there. And there are new faults, like a blocked loop or tasks that get lost. If there's one endpoint that really fits, say it fans out to ten partners or streams tokens, I'd carve out that one as a small ASGI service and measure.",
    },
    {
      id: "python.senior.05",
      text: "Forty Python services each build in their own way, and installs differ from day to day. How would you standardise packaging and supply chain?",
      type: "technical",
      competency: "tooling",
      points: [
        {
          text: "One tool and one project layout for all, with pyproject.toml and a lock file with hashes in each repository.",
          synonyms: [
            "one tool",
            "uv",
            "lock file",
            "lockfile",
            "hashes",
            "standard layout",
            "poetry",
            "template",
          ],
        },
        {
          text: "An internal index as the only source, which mirrors, scans and protects from dependency confusion.",
          synonyms: [
            "internal index",
            "private index",
            "mirror",
            "proxy",
            "artifactory",
            "dependency confusion",
            "single source",
          ],
        },
        {
          text: "Build once in layered base images and promote the same artefact through the stages.",
          synonyms: [
            "base image",
            "base images",
            "same artefact",
            "same artifact",
            "build once",
            "promote",
            "same image",
          ],
        },
        {
          text: "Updates come automatically and often, with tests, a cool-down for brand-new releases, and vulnerability alerts.",
          synonyms: [
            "renovate",
            "dependabot",
            "automatic updates",
            "cool-down",
            "cooldown",
            "vulnerability",
            "pip-audit",
            "sbom",
          ],
        },
        {
          text: "Make the way easy by templates and migrations that a platform team sends, and measure adoption.",
          synonyms: [
            "platform team",
            "pull requests",
            "migrate",
            "paved road",
            "adoption",
            "golden path",
            "cookiecutter",
          ],
        },
      ],
      probes: [
        "One service needs an old library with native code. How do you treat exceptions?",
        "How do you handle internal shared packages: published, or in one repository?",
      ],
      minutes: 5,
      model:
        "I'd pick one tool, uv today, with pyproject.toml and a lock file with hashes, and CI fails if the lock is out of date. All installs go through an internal index that proxies PyPI. This gives us caching, scanning, and internal names that can't be taken over by a public package, the dependency confusion attack. We build once on a maintained base image and promote that image. Updates come weekly by Renovate in groups, with a few days of cool-down for brand-new releases, as malicious ones are mostly found quickly, and pip-audit for urgent ones. To get there, a small platform team migrates five services, writes the template, and sends pull requests to the rest.",
    },
    {
      id: "python.senior.06",
      text: "You design a Python framework to which other teams add plugins. How are plugins found, checked and kept from breaking each other?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Discovery by entry points in package metadata, or explicit registration; no import magic that scans folders.",
          synonyms: [
            "entry points",
            "entry point",
            "importlib.metadata",
            "explicit registration",
            "register",
            "registry",
          ],
        },
        {
          text: "A small interface, as a Protocol or base class, is the contract, with a version.",
          synonyms: [
            "protocol",
            "base class",
            "contract",
            "small interface",
            "api version",
            "declared version",
          ],
        },
        {
          text: "Check at loading: the interface, the configuration, the version; fail with a message that names the plugin.",
          synonyms: [
            "at load",
            "at startup",
            "on load",
            "validate",
            "names the plugin",
            "fail early",
            "when loading",
          ],
        },
        {
          text: "Isolate errors at run time, with time limits, and separate processes when they aren't trusted or dependencies clash.",
          synonyms: [
            "isolate",
            "separate process",
            "subprocess",
            "catch errors",
            "disable the plugin",
            "own process",
            "one plugin fails",
          ],
        },
        {
          text: "Simple hooks like __init_subclass__ or decorators suffice, and metaclasses are the last resort.",
          synonyms: [
            "__init_subclass__",
            "init_subclass",
            "metaclass",
            "metaclasses",
            "decorator",
            "keep it simple",
          ],
        },
      ],
      probes: [
        "How do you change the interface without breaking thirty plugins?",
        "Two plugins need different versions of one library. What are the choices?",
      ],
      minutes: 6,
      model:
        "Plugins are normal packages that declare an entry point in their metadata, and I find them with importlib.metadata. It's explicit, and nothing is imported by accident. The contract is a small Protocol plus a declared API version. At startup I load each one, validate its configuration and version, and if something's off, the error names the plugin and the others still load. While running, calls are wrapped: an exception or timeout disables that plugin and is reported, not the host. If plugins come from strangers or their dependencies clash, I'd put each in its own process and talk over a pipe. Registration can be a decorator; metaclasses only if nothing simpler works.",
    },
    {
      id: "python.senior.07",
      text: "A Django project has grown to eighty apps that all import each other's models. How would you give it a structure that lasts?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Group apps into a few business domains with owners.",
          synonyms: [
            "business domains",
            "domains",
            "bounded contexts",
            "an owner",
            "group the apps",
            "few domains",
            "owning team",
          ],
        },
        {
          text: "Each domain offers a service layer or public module, and others may not touch its models directly.",
          synonyms: [
            "service layer",
            "domain services",
            "public module",
            "public interface",
            "selectors",
            "facade",
            "through functions",
          ],
        },
        {
          text: "import-linter or Tach enforces it in CI, starting from a list of known violations.",
          synonyms: [
            "import-linter",
            "import linter",
            "tach",
            "ci",
            "contract check",
            "enforce",
            "known violations",
          ],
        },
        {
          text: "Foreign keys and joins across borders become ids and calls, where needed with read models.",
          synonyms: [
            "foreign keys",
            "foreign key",
            "ids instead",
            "by id",
            "joins across",
            "read model",
            "cross-domain",
          ],
        },
        {
          text: "Replace signals that act at a distance by explicit calls or events, and keep business rules out of views and save methods.",
          synonyms: [
            "signals",
            "explicit calls",
            "explicit",
            "domain events",
            "out of views",
            "fat models",
            "save method",
          ],
        },
      ],
      probes: [
        "How do you treat the user model, on which all depend?",
        "Which costs of this structure would make you stop halfway?",
      ],
      minutes: 6,
      model:
        "Eighty apps usually hide six or seven domains. I'd find them with the teams and give every one an owner. Each domain gets a public module of functions, commands and queries, and everything else, models included, is internal. import-linter checks that in CI; known violations go on a list that may only shrink. Then I'd go after the worst edges. Foreign keys across domains become plain ids, step by step, and lists that join across get a read model. Signals I'd replace by explicit calls, because action at a distance is what makes such a project scary. Business rules move out of views and save methods into services. I'd do it along with feature work, one edge per sprint.",
    },
    {
      id: "python.senior.08",
      text: "Sixty services run on a Python version that loses security support in nine months. How do you plan the upgrade?",
      type: "technical",
      competency: "operations",
      points: [
        {
          text: "Take stock: versions, dependencies and which have no release for the target, native ones above all.",
          synonyms: [
            "inventory",
            "take stock",
            "native extensions",
            "wheels",
            "unmaintained",
            "dependencies that",
            "blockers",
          ],
        },
        {
          text: "Run the tests on old and new in parallel in CI, with deprecation warnings turned into errors before.",
          synonyms: [
            "deprecation warnings",
            "deprecationwarning",
            "both versions",
            "test matrix",
            "old and new",
            "warnings as errors",
            "matrix",
          ],
        },
        {
          text: "First upgrade dependencies on the old version, then change the interpreter alone, so each step is small.",
          synonyms: [
            "dependencies first",
            "upgrade the libraries first",
            "libraries first",
            "one step at",
            "interpreter alone",
            "separate steps",
            "small steps",
          ],
        },
        {
          text: "Automate syntax and configuration by pyupgrade or Ruff, and by shared base images.",
          synonyms: ["pyupgrade", "ruff", "base image", "automate", "codemod", "shared image"],
        },
        {
          text: "Canary in production, compare latency, memory and errors, then make it a yearly routine.",
          synonyms: [
            "canary",
            "upgrade every",
            "every year",
            "routine",
            "roll back",
            "compare memory",
            "annual",
          ],
        },
      ],
      probes: [
        "Which kinds of change break without any test noticing?",
        "Three services have nobody who knows them. What do you do?",
      ],
      minutes: 5,
      model:
        "Month one is an inventory: which version everywhere, which dependencies have no wheels for the target, which are unmaintained. Those blockers come first. Then for each service, small separate steps. Turn deprecation warnings into errors on the old version and fix them, upgrade the libraries first, and run CI on both versions. Only then change the interpreter alone, so if something breaks, I know why. pyupgrade and Ruff do the syntax, a new base image does the rest, and a script opens sixty pull requests. In production, one canary instance, and I compare memory, latency and errors for a day. Most are done by month five; the rest is reserve. After that, one upgrade every year as routine.",
    },
    {
      id: "python.senior.09",
      text: "A Python API must answer five thousand requests a second with a p99 below a hundred milliseconds. How do you get there and know your limits?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "Work out the budget: CPU milliseconds per request decide the number of processes and cores.",
          synonyms: [
            "cpu per request",
            "milliseconds of cpu",
            "cpu time",
            "number of cores",
            "back of the envelope",
            "how many processes",
            "capacity",
          ],
        },
        {
          text: "One worker process per core behind a balancer, with limits on concurrency, and scaling out.",
          synonyms: [
            "per core",
            "workers per",
            "uvicorn",
            "gunicorn",
            "horizontal",
            "scale out",
            "more instances",
          ],
        },
        {
          text: "Cut CPU: faster serialisation, less validation, no ORM objects in hot paths, connection reuse.",
          synonyms: [
            "serialisation",
            "serialization",
            "orjson",
            "msgspec",
            "orm objects",
            "validation",
            "connection reuse",
            "connection pooling",
          ],
        },
        {
          text: "The tail comes from queueing, garbage collection, a blocked loop and slow dependencies: stay below about seventy per cent load.",
          synonyms: [
            "queueing",
            "utilisation",
            "utilization",
            "gc.freeze",
            "garbage collection",
            "blocked loop",
            "headroom",
            "seventy percent",
          ],
        },
        {
          text: "Load-test with open arrival rates and real data, and shed load at the limit.",
          synonyms: [
            "load test",
            "open model",
            "arrival rate",
            "shed load",
            "load shedding",
            "coordinated omission",
            "reject",
          ],
        },
      ],
      probes: [
        "At which point would you move one endpoint to another language?",
        "How does caching change your sum, and what is the risk?",
      ],
      minutes: 6,
      model:
        "I start with arithmetic. If a request takes four milliseconds of CPU time, five thousand a second need twenty cores, thirty with headroom. I'd run one worker per core, several instances behind a balancer, and cap concurrency in each. Then I cut the four milliseconds: orjson or msgspec, validate once, plain rows in place of ORM objects, pooled connections. The p99 is mostly queueing: above seventy per cent utilisation waiting times explode. The rest are GC pauses, where gc.freeze after start helps, or something that blocks the loop. I test with a constant arrival rate, as closed loops hide the tail, on production-like data. At the limit we shed load with a 503.",
    },
    {
      id: "python.senior.10",
      text: "You use multiprocessing over large data frames, yet eight processes are hardly faster than one. Explain what happens and redesign it.",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "Arguments and results are pickled and copied between processes, which can cost more than the work.",
          synonyms: [
            "pickle",
            "pickled",
            "pickling",
            "serialised",
            "copied between",
            "copying",
            "serialisation cost",
          ],
        },
        {
          text: "Let workers read their own part, or use shared memory, memory-mapped files or Arrow.",
          synonyms: [
            "shared memory",
            "memory-mapped",
            "memory mapped",
            "mmap",
            "arrow",
            "read their own",
            "own part",
            "own partition",
          ],
        },
        {
          text: "Send few large tasks, not many tiny ones, and return small aggregates.",
          synonyms: [
            "larger tasks",
            "fewer tasks",
            "chunksize",
            "bigger chunks",
            "tiny tasks",
            "return aggregates",
            "coarse",
          ],
        },
        {
          text: "Libraries inside may already use all cores, so processes fight each other.",
          synonyms: [
            "oversubscription",
            "oversubscribed",
            "omp_num_threads",
            "blas threads",
            "already parallel",
            "all cores",
            "threads inside",
          ],
        },
        {
          text: "Uneven parts, start methods and memory bandwidth also limit; or let an engine such as Polars or DuckDB do it in one process.",
          synonyms: ["polars", "duckdb", "skew", "uneven", "memory bandwidth", "fork", "spawn", "forkserver"],
        },
      ],
      probes: [
        "Why can fork be dangerous in a program with threads?",
        "How would you measure where the time goes across processes?",
      ],
      minutes: 5,
      model:
        "Most likely the data travels. Each task pickles a big frame, pushes it through a pipe, unpickles it, and the result takes the same way back. I'd measure the size and time of that first. The redesign: don't send data, send a description. Each worker reads its own partition from Parquet, or maps an Arrow file, and returns a small aggregate. Tasks get coarse, a few per core, with some more if the partitions are uneven. Then I check for oversubscription: NumPy's BLAS may already use eight threads in eight processes, so I set OMP_NUM_THREADS to one. But honestly, I'd first try the whole thing in Polars or DuckDB, which parallelise in one process and copy nothing.",
    },
    {
      id: "python.senior.11",
      text: "Users of your product want to upload Python scripts that run on your servers. How do you make that safe, and what would you refuse?",
      type: "technical",
      competency: "security-awareness",
      points: [
        {
          text: "Python can't be sandboxed from within: restricted builtins and exec tricks are always escaped.",
          synonyms: [
            "from within",
            "inside python",
            "restricted builtins",
            "builtins",
            "escape",
            "introspection",
            "subclasses trick",
            "exec",
          ],
        },
        {
          text: "Isolate at system level: a micro-VM or gVisor-like sandbox for each run, without privileges.",
          synonyms: [
            "microvm",
            "micro-vm",
            "firecracker",
            "gvisor",
            "container",
            "separate machine",
            "virtual machine",
            "seccomp",
          ],
        },
        {
          text: "No network by default, no credentials, no shared file system; data goes in and out by a narrow channel.",
          synonyms: [
            "no network",
            "no credentials",
            "egress",
            "no secrets",
            "metadata service",
            "read-only",
            "narrow channel",
          ],
        },
        {
          text: "Hard limits for time, memory, processes, disk and output, and a quota per customer.",
          synonyms: [
            "time limit",
            "memory limit",
            "cgroups",
            "quota",
            "cpu limit",
            "fork bomb",
            "kill after",
            "hard limits",
          ],
        },
        {
          text: "Ask whether a smaller language, expressions or WebAssembly would do, and log and watch for abuse.",
          synonyms: [
            "expression language",
            "webassembly",
            "wasm",
            "smaller language",
            "dsl",
            "abuse",
            "crypto mining",
            "starlark",
          ],
        },
      ],
      probes: [
        "They need third-party packages. How do you allow for that?",
        "How do you keep starting up fast, when each run gets a fresh sandbox?",
      ],
      minutes: 6,
      model:
        "If users only need formulas, an expression language or Starlark is enough, and I'd refuse full Python. If it has to be Python: it can't be made safe from within. Removing builtins is a game you lose, because through introspection a script reaches anything. So I treat it as hostile, and isolate at system level: each run in a fresh microVM like Firecracker, or gVisor at least, in a separate account and network. No network, no credentials, read-only image, input and output through one channel. Hard limits on time, memory, processes and output size, plus a quota per customer, or else someone mines coins. And we log runs, watch for abuse, and have somebody attack it before launch.",
    },
    {
      id: "python.senior.12",
      text: "Releases of your Python platform must not break the scientists' notebooks that call it. How do you design and evolve its public API?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Say what is public: names exported on purpose and documented, all else with an underscore.",
          synonyms: [
            "in __all__",
            "underscore",
            "what is public",
            "exported",
            "private by",
            "public surface",
            "documented names",
          ],
        },
        {
          text: "Keyword-only arguments and small result objects leave room to grow.",
          synonyms: [
            "keyword-only",
            "keyword only",
            "keyword arguments",
            "result object",
            "dataclass result",
            "return an object",
            "named results",
          ],
        },
        {
          text: "Deprecate with a warning that names the replacement, keep it for some releases, then remove.",
          synonyms: [
            "deprecate",
            "deprecation",
            "deprecationwarning",
            "futurewarning",
            "warning that",
            "two releases",
            "replacement",
          ],
        },
        {
          text: "Test compatibility: run real notebooks and the old version's tests against the new release.",
          synonyms: [
            "run real notebooks",
            "real notebooks",
            "old tests",
            "notebooks in ci",
            "downstream tests",
            "compatibility tests",
            "api diff",
          ],
        },
        {
          text: "Results matter too: numerical changes need a changelog and a setting, and notebooks can pin a version.",
          synonyms: [
            "numerical",
            "numbers change",
            "changelog",
            "pin",
            "reproducible",
            "same numbers",
            "release notes",
          ],
        },
      ],
      probes: [
        "A default value is plainly wrong. How do you change it?",
        "How do you learn which functions are used at all?",
      ],
      minutes: 5,
      model:
        "First, draw the line: what's in __all__ and in the documentation is public, the rest has an underscore and may change. Then design for growth. Arguments after the first two are keyword-only, so I can add and reorder; functions return a small result object and not a tuple, so a new field breaks no one. To change something, I deprecate: a FutureWarning says what to use in its place and when it goes, it stays for two minor releases. CI runs thirty real notebooks against each release candidate, and compares their numbers within a tolerance. A numerical change counts as breaking, so it gets release notes and a switch. And each notebook pins its version, for papers must stay reproducible.",
    },
  ],
};
