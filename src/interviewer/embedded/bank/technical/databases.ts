import type { DomainBank } from "../bank.ts";

/** Modelling, querying, running and scaling databases. */
export const DATABASES: DomainBank = {
  junior: [
    {
      id: "databases.junior.01",
      text: "You have a table of customers and a table of orders. How would you link them, and what does the database then check for you?",
      type: "technical",
      competency: "data-modelling",
      points: [
        {
          text: "Each order carries a foreign key that points to the primary key of its customer.",
          synonyms: ["foreign key", "references clause", "customer id", "fk"],
        },
        {
          text: "It is a one-to-many relation, so the key stands on the side of the orders.",
          synonyms: ["one to many", "many orders", "several orders", "multiple orders", "1 to n"],
        },
        {
          text: "The database refuses an order for a customer that does not exist, which is called referential integrity.",
          synonyms: [
            "referential integrity",
            "does not exist",
            "doesn't exist",
            "orphan",
            "orphaned",
            "nonexistent",
          ],
        },
        {
          text: "You choose what a delete of the customer does to the orders: refuse it, take them along or clear the link.",
          synonyms: ["on delete", "cascade", "cascading", "restrict", "set null"],
        },
      ],
      probes: [
        "What should happen to the orders when somebody deletes their customer?",
        "How would the tables look if one order could belong to several customers?",
      ],
      minutes: 3,
      model:
        "I'd give the orders table a customer_id column and declare it as a foreign key to the id of customers. One customer can have many orders, so the key belongs on the order side. From then on the database guards referential integrity: it won't let me insert an order for a customer that does not exist. I also have to say what a delete does. With restrict, you can't delete a customer who still has orders; with cascade, the orders go too. For orders I'd choose restrict, because we need them for the books.",
    },
    {
      id: "databases.junior.02",
      text: "You need a list of all customers with their orders, including customers who never bought anything. Which join do you use?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "A left join from customers to orders keeps every customer.",
          synonyms: ["left join", "outer join", "right join"],
        },
        {
          text: "An inner join would drop the customers who have no match.",
          synonyms: ["inner join", "plain join", "normal join", "only matching rows", "drops the customers"],
        },
        {
          text: "For customers without an order, the order columns come back as null.",
          synonyms: ["null", "nulls", "empty order columns", "coalesce"],
        },
        {
          text: "A condition on orders in the WHERE clause throws those customers out again; it has to go into the ON clause.",
          synonyms: ["where clause", "on clause", "in the where", "join condition", "into the on"],
        },
      ],
      probes: [
        "How would you change the query to get only the customers who never ordered?",
        "What happens if you add a filter on the order date to the WHERE clause?",
      ],
      minutes: 3,
      model:
        "I'd use a left join, with customers on the left and orders on the right. It keeps every customer, whether or not there is a matching order. An inner join would only give me customers with at least one order. Where nothing matches, the order columns are null, so in the output I might replace them with zero. One trap: if I filter on the order date in the where clause, the rows with nulls fail the test and I'm back to an inner join. That filter has to sit in the on clause.",
    },
    {
      id: "databases.junior.03",
      text: "Searching a big users table by e-mail address is slow. Explain how an index would help, and what it costs.",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "Without an index the database has to read the whole table to find one row.",
          synonyms: [
            "full table scan",
            "full scan",
            "sequential scan",
            "every row",
            "whole table",
            "row by row",
          ],
        },
        {
          text: "An index is a sorted structure, usually a B-tree, in which a value is found in a few steps.",
          synonyms: ["b tree", "btree", "sorted structure", "binary search", "logarithmic", "log n"],
        },
        {
          text: "Every insert, update or delete becomes a little slower, because the index must be kept current.",
          synonyms: [
            "slower writes",
            "slows down writes",
            "slower inserts",
            "writes get slower",
            "every insert",
            "write cost",
          ],
        },
        {
          text: "It takes disk space and memory of its own.",
          synonyms: [
            "disk space",
            "storage space",
            "extra storage",
            "more space",
            "takes up space",
            "more storage",
          ],
        },
      ],
      probes: [
        "Why might the database ignore the index when you search with a wildcard at the start?",
        "How would you decide whether another index on this table is worth it?",
      ],
      minutes: 3,
      model:
        "Without an index, the database does a full table scan: it looks at every row until it has found the address. An index on the email column is usually a B-tree, which keeps the values sorted with pointers to the rows, so even among millions it takes only a handful of steps. It isn't free, though. Writes get slower, because each change to an address must update the index too, and it needs extra disk space and memory. So I'd add it for columns we really search by, not for every column.",
    },
    {
      id: "databases.junior.04",
      text: "Moving money between two accounts takes two updates. Why would you put them into one transaction?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "A transaction is atomic: either both updates happen or neither does.",
          synonyms: ["atomic", "atomicity", "all or nothing", "both or neither", "either both"],
        },
        {
          text: "If something fails halfway, a rollback undoes the first update.",
          synonyms: ["rollback", "rolled back", "roll back", "rolls back", "undone"],
        },
        {
          text: "Others do not see the half-done state, because transactions are isolated from each other.",
          synonyms: [
            "isolation",
            "isolated",
            "half done state",
            "in between state",
            "dirty read",
            "uncommitted",
          ],
        },
        {
          text: "Once it is committed, the change survives a crash.",
          synonyms: [
            "durable",
            "durability",
            "survives a crash",
            "after a crash",
            "power failure",
            "survive a restart",
          ],
        },
      ],
      probes: [
        "What could still go wrong if two transfers from the same account run at the same moment?",
        "What happens if the program crashes between the two updates?",
      ],
      minutes: 3,
      model:
        "Taking money from one account and adding it to the other only makes sense together. In a transaction they are atomic: both or neither. If the second update fails, or the program dies in between, the database rolls back and the first account gets its money back. While it's running, other sessions don't see the in-between state, because transactions are isolated; otherwise a report could show money missing. And after the commit the result is durable, so a crash a second later doesn't lose the transfer.",
    },
    {
      id: "databases.junior.05",
      text: "A colleague stores the customer's name and address again in every row of the orders table. What problems do you expect?",
      type: "technical",
      competency: "data-modelling",
      points: [
        {
          text: "When a customer moves, many rows must be changed, and any that is missed contradicts the others.",
          synonyms: [
            "inconsistent",
            "inconsistency",
            "contradict",
            "out of sync",
            "update anomaly",
            "different addresses",
          ],
        },
        {
          text: "The same data is held many times, which wastes space.",
          synonyms: [
            "redundant",
            "redundancy",
            "duplicated",
            "duplication",
            "duplicate data",
            "wastes space",
          ],
        },
        {
          text: "A customer without an order can't be stored, and deleting the last order loses the customer.",
          synonyms: [
            "insert anomaly",
            "delete anomaly",
            "deletion anomaly",
            "last order",
            "loses the customer",
            "without an order",
          ],
        },
        {
          text: "The cure is normalisation: a table of customers, and only its key in the order.",
          synonyms: [
            "normalise",
            "normalize",
            "normalisation",
            "normalization",
            "separate table",
            "own table",
            "third normal form",
          ],
        },
        {
          text: "Keeping the delivery address as it was at the time of the order is a good reason for a copy.",
          synonyms: [
            "snapshot",
            "at that time",
            "at the time",
            "historical",
            "delivery address",
            "shipping address",
          ],
        },
      ],
      probes: [
        "Is there any part of the address that you would still keep with the order?",
        "How would you clean up the table if it already held a million rows?",
      ],
      minutes: 4,
      model:
        "The data is redundant, and that leads to trouble. If a customer moves, I have to update all their rows, and if I miss one the data is inconsistent: nobody knows which address is right. I also can't keep a customer who hasn't ordered yet, and if I delete their last order, the person is gone too. I'd normalise it: customers in a separate table, and orders hold only the key. One exception: the delivery address an order really went to is a fact about that order, so I'd keep it there as a snapshot.",
    },
    {
      id: "databases.junior.06",
      text: "How does NULL behave in SQL conditions, and where does it catch people out?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "Null means unknown, so a comparison with it is neither true nor false.",
          synonyms: ["unknown", "three valued logic", "neither true nor false", "missing value", "not true"],
        },
        {
          text: "To test for it you write IS NULL, because an equals sign never matches it.",
          synonyms: ["is null", "is not null", "equals null", "equals sign", "is distinct from"],
        },
        {
          text: "A NOT IN over a list that contains a null returns no rows at all.",
          synonyms: ["not in", "not exists", "no rows", "empty result"],
        },
        {
          text: "Counts and sums of a column skip the nulls.",
          synonyms: ["count", "aggregates", "aggregate functions", "average", "skips nulls", "ignores nulls"],
        },
      ],
      probes: [
        "What would you use in place of NOT IN when the list may contain nulls?",
        "When would you forbid nulls in a column altogether?",
      ],
      minutes: 3,
      model:
        "Null stands for unknown, so comparing anything with it gives unknown, not true, and the row is filtered out. That's why you write is null; an equals sign finds nothing. The same goes for not equal: status different from closed also leaves out rows whose status is null. The nastiest case is not in with a subquery: one null in the list and you get an empty result, so I prefer not exists. And aggregates skip it: an average only looks at rows with a value. Where a value must be there, I declare the column not null.",
    },
    {
      id: "databases.junior.07",
      text: "How would you write a query that finds the customers with more than five orders last month?",
      type: "technical",
      competency: "problem-solving",
      points: [
        {
          text: "I filter the orders to last month first, in the WHERE clause.",
          synonyms: [
            "where clause",
            "where the order date",
            "in the where",
            "filter by date",
            "filter on the date",
          ],
        },
        {
          text: "I group the orders by customer and count them.",
          synonyms: ["group by", "grouping by", "group them by", "grouped by", "count star"],
        },
        {
          text: "The condition on the count goes into HAVING, because it works on groups and not on rows.",
          synonyms: [
            "having clause",
            "goes into having",
            "use having",
            "filter on groups",
            "filter the groups",
            "subquery",
            "outer query",
          ],
        },
        {
          text: "The month is best given as from its first day up to, but not including, the first of the next.",
          synonyms: [
            "first of this month",
            "half open",
            "first day",
            "less than the first",
            "before the first",
            "date trunc",
            "date range",
          ],
        },
      ],
      probes: [
        "Why can't the condition on the count stand in the WHERE clause?",
        "How would you also show customers with no orders, as a zero?",
      ],
      minutes: 3,
      model:
        "I start from orders and use the where clause to keep only last month. I write that as greater or equal to the first day of last month and less than the first of this month, so I don't lose orders placed late on the last day, and an index on the date can be used. Then I group by customer id and count the rows. Where can't see the count, because it works before grouping, so the condition count greater than five goes into having. If I need names, I join the customers table at the end.",
    },
    {
      id: "databases.junior.08",
      text: "You ran an UPDATE on the live database and forgot the WHERE clause. What do you do now?",
      type: "technical",
      competency: "operations",
      points: [
        {
          text: "If the transaction is still open, I roll it back at once.",
          synonyms: ["rollback", "roll back", "roll it back", "not committed", "undo the transaction"],
        },
        {
          text: "I tell the team straight away and stop what makes the damage worse.",
          synonyms: [
            "tell the team",
            "tell my team",
            "inform the team",
            "tell my lead",
            "raise the alarm",
            "report it",
            "let people know",
          ],
        },
        {
          text: "I restore a backup beside the live system and copy the old values back.",
          synonyms: ["backup", "backups", "point in time", "restore a copy", "audit table", "history table"],
        },
        {
          text: "For next time: run changes inside a transaction, look at the number of rows touched, and only then commit.",
          synonyms: [
            "row count",
            "number of rows",
            "rows affected",
            "affected rows",
            "begin a transaction",
            "select first",
            "dry run",
            "safe update mode",
          ],
        },
        {
          text: "Daily work should not use an account that may write to production.",
          synonyms: [
            "read only",
            "write access",
            "permissions",
            "reviewed script",
            "second pair of eyes",
            "four eyes",
          ],
        },
      ],
      probes: [
        "Users kept changing the same table since your mistake. How do you restore without losing their changes?",
        "Who would you tell first, and what would you say?",
      ],
      minutes: 4,
      model:
        "First check: is it committed? If I'm in a transaction, I roll back and nothing happened. If not, I tell the team right away, because every minute more data is built on the wrong values; we may pause the feature that uses the table. Then I'd restore the latest backup to a side database, at the point in time just before my mistake, and copy only that column back, leaving newer changes alone. Afterwards I'd change how we work: scripts reviewed by someone, a transaction in which I check the number of rows before the commit, and read only accounts for everyday queries.",
    },
    {
      id: "databases.junior.09",
      text: "You have to store prices and times for users in many countries. Which column types do you choose?",
      type: "technical",
      competency: "data-modelling",
      points: [
        {
          text: "Prices go into an exact type: a decimal, or an integer number of the smallest unit.",
          synonyms: ["decimal", "numeric", "integer cents", "in cents", "minor units", "smallest unit"],
        },
        {
          text: "Floating point can't hold most fractions exactly, so sums drift.",
          synonyms: ["float", "floating point", "rounding", "double precision"],
        },
        {
          text: "The currency code is stored beside the amount.",
          synonyms: ["currency", "currencies", "iso code", "iso 4217", "three letter code"],
        },
        {
          text: "A moment in time is stored in UTC and shown in the user's own time zone.",
          synonyms: ["utc", "timestamptz", "with time zone", "timestamp with timezone", "epoch"],
        },
      ],
      probes: [
        "A user books a haircut for nine in the morning next year. Would you store that in UTC too?",
        "Not every currency has two decimals. What does that change?",
      ],
      minutes: 3,
      model:
        "For prices I'd use decimal, or an integer in cents. Never a float: numbers like 0.1 can't be stored exactly, and with rounding errors the totals don't match the invoices. An amount alone means nothing, so I'd keep the currency as a three-letter code next to it. For times that already happened, such as when an order came in, I store UTC, in Postgres as timestamptz, and turn it into the user's time zone only for display. For a birthday I'd use a plain date, because it isn't a moment at all.",
    },
    {
      id: "databases.junior.10",
      text: "When would you pick a document database over a relational one?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "Documents suit data that is read and written as one nested whole.",
          synonyms: [
            "nested",
            "as a whole",
            "one document",
            "read together",
            "self contained",
            "json document",
          ],
        },
        {
          text: "They let records differ in their fields and change shape without a migration.",
          synonyms: [
            "flexible schema",
            "schemaless",
            "schema less",
            "different fields",
            "no fixed schema",
            "without a migration",
          ],
        },
        {
          text: "Relational tables are better when many things refer to each other and you need joins.",
          synonyms: ["joins", "join", "relationships", "many to many", "refer to each other", "foreign keys"],
        },
        {
          text: "A relational database enforces rules such as unique values and correct references for you.",
          synonyms: ["constraints", "constraint", "enforces", "data integrity", "acid", "strict schema"],
        },
        {
          text: "The line is blurred: relational databases have JSON columns, and document stores have transactions.",
          synonyms: ["json column", "json columns", "jsonb", "multi document transactions", "both worlds"],
        },
      ],
      probes: [
        "Give me an example where you would regret having chosen documents?",
        "Who checks the shape of the data when the database does not?",
      ],
      minutes: 3,
      model:
        "I'd pick documents when the data is naturally nested and we load it as a whole, say a product page where each kind of product has different fields. A flexible schema helps there. As soon as many things relate to each other, customers, orders, stock, and we ask questions across them, I want joins, and I want the database to hold constraints such as unique e-mails and valid references. So my default is relational. And it isn't so black and white any more: Postgres has jsonb, so I can keep the odd flexible part in a column of its own.",
    },
    {
      id: "databases.junior.11",
      text: "Two accounts now share one e-mail address, although the code looks for an existing one before it inserts. How did that happen?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "Two requests checked at the same moment, both found nothing and both inserted: a race condition.",
          synonyms: [
            "race condition",
            "same moment",
            "same time",
            "concurrent",
            "concurrently",
            "simultaneously",
          ],
        },
        {
          text: "A unique constraint on the column makes the database itself refuse the second one.",
          synonyms: [
            "unique constraint",
            "unique index",
            "uniqueness constraint",
            "unique key",
            "constraint on the column",
          ],
        },
        {
          text: "The code has to catch that error and tell the user that the address is taken.",
          synonyms: [
            "catch the error",
            "handle the error",
            "on conflict",
            "upsert",
            "violation",
            "already taken",
            "already registered",
          ],
        },
        {
          text: "Addresses that differ only in upper and lower case should count as the same.",
          synonyms: ["lower case", "lowercase", "case insensitive", "citext", "upper case", "trim"],
        },
      ],
      probes: [
        "How do you add the rule now that duplicates already exist?",
        "Would wrapping the check and the insert in a transaction have been enough?",
      ],
      minutes: 3,
      model:
        "It's a race condition. Two requests arrive at nearly the same moment, perhaps a double click. Both run the check before either has inserted, both see no such address, and both insert. The check in the code can't prevent that. I'd put a unique constraint on the column, then the second insert fails whatever the timing, and the code catches that violation and says the address is already registered. I'd store addresses in lower case, or the same person could still sign up twice. Before adding the rule, I have to find and merge the duplicates we have.",
    },
    {
      id: "databases.junior.12",
      text: "A query that used to be quick now takes ten seconds, and nobody changed it. What do you look at first?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "I ask the database for the execution plan to see how it runs the query.",
          synonyms: ["explain", "execution plan", "query plan", "query planner"],
        },
        {
          text: "The table may simply have grown, so that reading all of it now hurts.",
          synonyms: [
            "table has grown",
            "table grew",
            "more rows",
            "more data",
            "data has grown",
            "amount of data",
          ],
        },
        {
          text: "I look for a full scan where an index is missing or can't be used, for example because of a function on the column.",
          synonyms: [
            "missing index",
            "sequential scan",
            "full table scan",
            "seq scan",
            "no index",
            "function on the column",
            "index is missing",
          ],
        },
        {
          text: "It may only be waiting, for a lock or because the server is busy.",
          synonyms: ["lock", "locks", "blocked", "busy", "cpu", "load on the server"],
        },
      ],
      probes: [
        "The plan shows a full scan although there is an index. What could be the reason?",
        "How would you prove that your fix really helped?",
      ],
      minutes: 4,
      model:
        "I'd run it with explain, on real data, and read the plan. The usual story is that the table has grown: a full table scan over ten thousand rows goes unnoticed, over ten million it doesn't. So I look for a sequential scan on a big table and ask whether there is a missing index, or one that can't be used because the query wraps the column in a function. If the plan looks fine, the query may just be waiting, so I check whether it's blocked by a lock or the server is busy with a backup. I change one thing and measure again.",
    },
  ],
  mid: [
    {
      id: "databases.mid.01",
      text: "A page lists the newest posts of one country, twenty at a time. How do you decide which columns go into the index, and in which order?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "The column compared by equality comes first, the one used for sorting after it.",
          synonyms: [
            "equality first",
            "country first",
            "country then date",
            "country and then",
            "then the date",
            "equality column",
          ],
        },
        {
          text: "An index serves queries from its leftmost columns on, so one on the date alone or in the wrong order helps less.",
          synonyms: ["leftmost", "left most", "prefix", "leading column", "first column of"],
        },
        {
          text: "Read in that order, the rows come out sorted already and the database stops after twenty.",
          synonyms: [
            "already sorted",
            "avoid the sort",
            "no sort",
            "without sorting",
            "sort step",
            "stops after",
          ],
        },
        {
          text: "Including the other selected columns lets the query be answered from the index alone.",
          synonyms: ["covering", "index only scan", "include columns"],
        },
        {
          text: "I confirm with the execution plan on realistic data and keep the cost of writes in mind.",
          synonyms: [
            "explain",
            "execution plan",
            "query plan",
            "write cost",
            "slower writes",
            "cost of writes",
          ],
        },
      ],
      probes: [
        "Would the same index help a query for the newest posts of all countries?",
        "When would you leave the extra columns out of the index?",
      ],
      minutes: 4,
      model:
        "I start from the query: an equality on country, ordered by creation date. So the index is on country first, then the date descending. Inside one country the entries are already sorted by date, so the database jumps to the country, reads twenty entries and stops. The other way round, it would walk through the posts of all countries. The leftmost rule matters too: the same index also serves queries on country alone, so I may be able to drop an older one. For a very hot page I might make it a covering index. Then I check with explain, on production-sized data.",
    },
    {
      id: "databases.mid.02",
      text: "Two requests read that one item is left in stock, and both sell it. How would you prevent that in the database?",
      type: "technical",
      competency: "problem-solving",
      points: [
        {
          text: "Reading first and writing later lets one request overwrite the other, which is a lost update.",
          synonyms: [
            "lost update",
            "race condition",
            "read modify write",
            "check then act",
            "between the read and",
          ],
        },
        {
          text: "A single conditional update lowers the stock only where some is left, and I check whether a row was changed.",
          synonyms: [
            "conditional update",
            "atomic update",
            "single update",
            "stock greater than zero",
            "affected rows",
            "rows affected",
            "stock is above zero",
          ],
        },
        {
          text: "Or I lock the row when reading it, with SELECT FOR UPDATE.",
          synonyms: ["for update", "pessimistic", "row lock", "lock the row", "exclusive lock"],
        },
        {
          text: "Or I keep a version number and refuse the write when it has moved on.",
          synonyms: ["optimistic", "version number", "version column", "compare and set", "compare and swap"],
        },
        {
          text: "A stricter isolation level also works, if the code retries the transactions that get aborted.",
          synonyms: [
            "serializable",
            "serialisable",
            "isolation level",
            "repeatable read",
            "serialization failure",
          ],
        },
      ],
      probes: [
        "Which of these would you choose when hundreds of people want the same item?",
        "What do you tell the buyer whose update changed no row?",
      ],
      minutes: 4,
      model:
        "It's a lost update: both read one, both write zero. The simplest cure is to make the check and the change one statement: a conditional update that takes one off only where the stock is still above zero. I look at the affected rows; zero means sold out. If there's more logic in between, I'd use select for update, so that the second request waits for the row lock. With few conflicts, optimistic locking with a version column avoids waiting. I could raise the isolation level to serializable instead, but then the code must retry aborted transactions, so I take that for rules spanning several rows.",
    },
    {
      id: "databases.mid.03",
      text: "Under load your logs fill with deadlock errors. How do you find the cause, and what do you change?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "Two transactions each hold a lock that the other wants, mostly because they take them in opposite order.",
          synonyms: [
            "opposite order",
            "different order",
            "reverse order",
            "wait for each other",
            "circular wait",
            "each waits for",
          ],
        },
        {
          text: "The database's deadlock report names the statements and rows involved.",
          synonyms: [
            "deadlock report",
            "deadlock log",
            "deadlock graph",
            "innodb status",
            "server log",
            "database log",
            "statements involved",
          ],
        },
        {
          text: "I make all code take the locks in one fixed order, for example sorted by id.",
          synonyms: [
            "consistent order",
            "same order",
            "fixed order",
            "sorted by id",
            "sort the ids",
            "order by id",
          ],
        },
        {
          text: "I keep transactions short and do slow work outside them.",
          synonyms: [
            "short transactions",
            "shorter transactions",
            "transactions short",
            "smaller transactions",
            "outside the transaction",
          ],
        },
        {
          text: "The victim was rolled back whole, so it is safe to retry it.",
          synonyms: ["retry", "retries", "try again", "victim"],
        },
      ],
      probes: [
        "How can a missing index make deadlocks more likely?",
        "Why is retrying alone not a good enough answer?",
      ],
      minutes: 4,
      model:
        "A deadlock means transaction A holds a row B wants, and B holds one A wants. The database notices and kills one. I'd read the deadlock report, which shows both statements and the locks they waited for, and then find the two code paths. Nearly always they touch the same rows in a different order, say two transfers in opposite directions. The fix is a consistent order, for example always locking accounts sorted by id. I'd also keep transactions short, with no remote calls inside, and check that updates find their rows by index. A few will remain, so the code should retry the whole transaction a couple of times.",
    },
    {
      id: "databases.mid.04",
      text: "You have to rename a column of a large, busy table without downtime. Walk me through it.",
      type: "technical",
      competency: "operations",
      points: [
        {
          text: "Old and new versions of the code run side by side during a deploy, so both names have to work for a while.",
          synonyms: [
            "expand and contract",
            "parallel change",
            "side by side",
            "backward compatible",
            "backwards compatible",
            "old code",
          ],
        },
        {
          text: "I add the new column first and let the code or a trigger write both.",
          synonyms: [
            "dual write",
            "write both",
            "writes both",
            "write to both",
            "writes to both",
            "double write",
            "trigger",
          ],
        },
        {
          text: "Old rows are filled in small batches, so that no lock is held for long.",
          synonyms: ["backfill", "back fill", "in batches", "small batches", "in chunks"],
        },
        {
          text: "Then reads move to the new column, and only after that has run well is the old one dropped.",
          synonyms: [
            "switch reads",
            "switch the reads",
            "move reads",
            "read from the new",
            "drop the old",
            "remove the old",
          ],
        },
        {
          text: "Even a quick schema change needs a lock timeout, because waiting for its lock it blocks everybody behind it.",
          synonyms: [
            "lock timeout",
            "lock queue",
            "table lock",
            "exclusive lock",
            "long running transaction",
            "gh ost",
          ],
        },
      ],
      probes: [
        "At which step can you still go back, and at which no longer?",
        "How would you know that the old column is not used by anyone?",
      ],
      minutes: 5,
      model:
        "A plain rename breaks every server still running the old code, so I use expand and contract. Step one: add the new column, nullable, which is a quick change, but with a lock timeout so it gives up instead of queueing up behind a long query. Step two: deploy code that writes both columns and still reads the old one. Step three: backfill existing rows in small batches and compare the two. Step four: switch reads to the new column. When that has run for some days, stop writing the old one, and drop it last. Up to that drop, each step can be undone.",
    },
    {
      id: "databases.mid.05",
      text: "A list with page numbers gets slower the further people page. Why, and what would you use instead?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "With an offset the database reads and throws away all rows before the page.",
          synonyms: [
            "offset",
            "skips rows",
            "reads and discards",
            "throws away",
            "throw away",
            "all the rows before",
          ],
        },
        {
          text: "Keyset paging asks for rows after the last one seen, straight from an index.",
          synonyms: ["keyset", "cursor", "seek method", "last seen", "after the last", "last row seen"],
        },
        {
          text: "The sort needs a unique tie-breaker, such as the id, or rows with equal values get lost.",
          synonyms: ["tie breaker", "tiebreaker", "unique sort", "id as well", "plus the id", "and the id"],
        },
        {
          text: "With offsets, rows inserted meanwhile shift the pages, so people see some twice or miss them.",
          synonyms: [
            "duplicates",
            "twice",
            "shift",
            "shifts",
            "missed rows",
            "skipped rows",
            "new rows arrive",
          ],
        },
        {
          text: "The price is that one can't jump to page fifty.",
          synonyms: [
            "jump to a page",
            "jump to page",
            "random page",
            "page fifty",
            "only next",
            "next and previous",
          ],
        },
      ],
      probes: [
        "How do you go back to the previous page with your method?",
        "The product owner insists on page numbers and a total. What do you offer?",
      ],
      minutes: 4,
      model:
        "Offset paging makes the database produce all the rows before the page just to throw them away, so page one thousand costs a thousand times page one. Pages also shift: when new rows arrive at the top, people see some entries twice. I'd use keyset paging: the client sends the last seen date and id, and the query asks for rows after that pair, in index order, so each page costs the same. The id is there as a tie breaker, because many rows can share a date. What you lose is the jump to page fifty. For an endless list nobody misses that; for a back office, I'd offer filters.",
    },
    {
      id: "databases.mid.06",
      text: "Users save a change, reload the page and see the old value. Reads go to replicas. What is happening, and what would you do?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "The replica follows the primary with a delay, because replication is asynchronous.",
          synonyms: [
            "replication lag",
            "replica lag",
            "asynchronous",
            "behind the primary",
            "eventually consistent",
            "not caught up",
          ],
        },
        {
          text: "Users should at least read their own writes, so I send their reads to the primary for a while after a write.",
          synonyms: [
            "read your own writes",
            "read your writes",
            "to the primary",
            "from the primary",
            "pinned",
            "stick to one server",
          ],
        },
        {
          text: "Or I remember the log position of the write and read from a replica only once it got there.",
          synonyms: [
            "log position",
            "lsn",
            "gtid",
            "wait for the replica",
            "caught up to",
            "replay position",
          ],
        },
        {
          text: "I measure the lag, raise an alarm and take replicas that are too far behind out of service.",
          synonyms: ["monitor", "monitoring", "measure the lag", "alert", "alarm", "out of rotation"],
        },
        {
          text: "Many reads can stay on replicas, because slightly old data does no harm there.",
          synonyms: ["stale", "reports", "slightly old", "tolerate", "does no harm", "other users"],
        },
      ],
      probes: [
        "Why not make the replication synchronous and be done with it?",
        "The lag is usually ten milliseconds but sometimes a minute. What could cause that?",
      ],
      minutes: 4,
      model:
        "That's replication lag. The write goes to the primary, the reload asks a replica, and since replication is asynchronous the change isn't there yet. First I'd look at how big the lag is and whether something pushed it up, like a huge batch job. For the user I want read your own writes: for some seconds after a write, their reads go to the primary. More exact is to keep the log position of the write and use a replica only once it has caught up to that. Reports or other people's profiles can be slightly stale, so they stay on replicas. And I'd add an alert on the lag.",
    },
    {
      id: "databases.mid.07",
      text: "How would you convince me that your database backups are any good?",
      type: "technical",
      competency: "operations",
      points: [
        {
          text: "Only a restore proves a backup, so I restore regularly and check the result.",
          synonyms: [
            "restore test",
            "test restore",
            "restore it regularly",
            "restore drill",
            "test the restore",
            "practise restoring",
            "restored every",
          ],
        },
        {
          text: "I know how much data may be lost and how long recovery may take, and the plan meets both.",
          synonyms: [
            "rpo",
            "rto",
            "recovery point",
            "recovery time",
            "how much data we",
            "how long it takes",
          ],
        },
        {
          text: "Besides full copies I archive the write-ahead log, so that I can go back to any moment.",
          synonyms: ["point in time", "pitr", "write ahead log", "wal", "binlog", "transaction log"],
        },
        {
          text: "Copies live in another place and account, where an attacker or a wrong click can't delete them.",
          synonyms: [
            "offsite",
            "off site",
            "another region",
            "different account",
            "separate account",
            "immutable",
            "another account",
          ],
        },
        {
          text: "A replica is not a backup, since it repeats the mistake within seconds.",
          synonyms: ["replica", "replication", "standby"],
        },
      ],
      probes: [
        "What exactly do you check after a test restore?",
        "How would you get one table back without losing the changes to all the others?",
      ],
      minutes: 4,
      model:
        "I'd show you the log of our last restore. There's a restore test: a job loads the newest backup into an empty server every week, runs some checks, such as row counts and the newest order date, and records how long it took. That tells us our real recovery time, and we compare it with the RTO we promised. We take a full copy nightly and archive the write ahead log all the time, so point in time recovery loses a minute at most. Copies go to another region and a separate account that production can't delete from. A replica doesn't count as a backup: it copies a wrong delete within a second.",
    },
    {
      id: "databases.mid.08",
      text: "When would you store the same fact twice on purpose, and how do you keep the copies honest?",
      type: "technical",
      competency: "data-modelling",
      points: [
        {
          text: "I do it when reads are far more common than writes and computing the value each time is measurably too slow.",
          synonyms: [
            "read heavy",
            "read much more often",
            "more reads than writes",
            "too slow to compute",
            "expensive query",
            "expensive join",
            "measured",
          ],
        },
        {
          text: "One place stays the source of truth, and the copy can be rebuilt from it.",
          synonyms: ["source of truth", "rebuild", "rebuilt", "recompute", "recalculate"],
        },
        {
          text: "The copy is kept current in the same transaction, by a trigger or by a materialised view.",
          synonyms: ["same transaction", "trigger", "triggers", "materialised view", "materialized view"],
        },
        {
          text: "If it is refreshed later, I say how old it may be.",
          synonyms: [
            "stale",
            "staleness",
            "refreshed every",
            "out of date",
            "how old",
            "eventually consistent",
          ],
        },
        {
          text: "A check compares the copy with the original now and then and reports drift.",
          synonyms: [
            "drift",
            "reconcile",
            "reconciliation",
            "nightly check",
            "consistency check",
            "compares",
          ],
        },
      ],
      probes: [
        "Give me a case where you denormalised and later regretted it?",
        "A counter is kept by a trigger and everybody updates it at once. What goes wrong?",
      ],
      minutes: 4,
      model:
        "My rule is to normalise first and denormalise only for a case I've measured. A typical one is the number of comments under a post: it's read heavy, and counting each time is too slow. The comments stay the source of truth; the count is a cache I can rebuild from them. If it has to be exact, I update it in the same transaction. If a few minutes don't matter, I'd rather use a materialized view and tell people how stale it may be. Copies always go wrong some day, through a script that bypasses the code, so a nightly check compares both and reports any drift.",
    },
    {
      id: "databases.mid.09",
      text: "The product owner wants deleted records to be recoverable for ninety days. Compare a deleted-at column with other ways.",
      type: "technical",
      competency: "data-modelling",
      points: [
        {
          text: "With a mark on the row, every query must filter it, and sooner or later one forgets.",
          synonyms: [
            "every query",
            "forget the filter",
            "forgets the filter",
            "forget to filter",
            "default scope",
            "behind a view",
            "row level security",
          ],
        },
        {
          text: "Unique rules get in the way, unless they cover only live rows, by a partial index.",
          synonyms: [
            "unique constraint",
            "unique constraints",
            "partial index",
            "live rows only",
            "unique index",
            "uniqueness",
          ],
        },
        {
          text: "Moving rows to an archive table keeps the main table clean and small.",
          synonyms: [
            "archive table",
            "history table",
            "trash table",
            "separate table",
            "move the row",
            "moved to",
          ],
        },
        {
          text: "Dependent rows have to be deleted and brought back together with their parent.",
          synonyms: [
            "child rows",
            "children",
            "dependent rows",
            "related rows",
            "related records",
            "cascade",
          ],
        },
        {
          text: "After the period the data must really go, also for privacy reasons.",
          synonyms: [
            "purge",
            "hard delete",
            "really deleted",
            "permanently deleted",
            "privacy",
            "gdpr",
            "retention",
          ],
        },
      ],
      probes: [
        "A deleted user signs up again with the same e-mail on day thirty. What happens in your design?",
        "How would you restore a project together with everything in it?",
      ],
      minutes: 4,
      model:
        "A deleted_at column is easy to add and easy to undo. The trouble is that every query has to leave those rows out, so I'd hide the table behind a view. Unique constraints bite too: the e-mail of a deleted user blocks a new one, so I'd make it a partial index over live rows. The other way is to move the row to an archive table. The main table stays small and its rules simple, but restoring child rows in the right order is more work. Either way, a job has to purge after ninety days, because privacy law expects it to be gone. For one or two tables, I'd take the column.",
    },
    {
      id: "databases.mid.10",
      text: "At peak the database refuses new connections, yet its processor is nearly idle. What do you think is going on?",
      type: "technical",
      competency: "operations",
      points: [
        {
          text: "The limit on connections is used up, not the computing power.",
          synonyms: [
            "connection limit",
            "max connections",
            "too many connections",
            "connections are used up",
            "out of connections",
            "limit is reached",
          ],
        },
        {
          text: "Many of them sit idle, some inside an open transaction while the code does something else.",
          synonyms: [
            "idle in transaction",
            "open transaction",
            "sit idle",
            "sleeping connections",
            "waiting on a remote",
            "long transactions",
          ],
        },
        {
          text: "Connections may leak because the code does not give them back after an error.",
          synonyms: ["leak", "leaks", "leaked", "not returned", "not released", "never closed", "not closed"],
        },
        {
          text: "The pool size times the number of application servers must stay below the limit.",
          synonyms: [
            "pool size",
            "pool sizes",
            "per instance",
            "times the number",
            "number of instances",
            "size of the pool",
          ],
        },
        {
          text: "A shared pooler in front lets many clients use few real connections.",
          synonyms: [
            "pgbouncer",
            "pooler",
            "proxysql",
            "rds proxy",
            "connection proxy",
            "transaction pooling",
          ],
        },
      ],
      probes: [
        "Why not simply raise the limit to ten thousand?",
        "Which features stop working when a pooler hands out a connection per transaction?",
      ],
      minutes: 4,
      model:
        "An idle processor and refused connections tell me the connection limit is reached while the connections themselves do nothing. I'd list the sessions and their state. If most are idle in transaction, the code opens a transaction and then calls another service; I'd move that call out. If their number only ever rises, something leaks, probably a path that doesn't release after an error. Or it's arithmetic: the autoscaler went to forty servers, and forty times a pool size of twenty is more than the database allows. Smaller pools help, and a pooler such as PgBouncer lets many clients share a few dozen real connections.",
    },
    {
      id: "databases.mid.11",
      text: "The same query is fast for most customers and takes a minute for one of them. What could explain that?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "The data is skewed: that customer has far more rows than the others.",
          synonyms: [
            "skew",
            "skewed",
            "far more rows",
            "much more data",
            "uneven",
            "many more rows",
            "millions of rows",
          ],
        },
        {
          text: "The planner's estimate is wrong because its statistics are old or too coarse.",
          synonyms: ["statistics", "cardinality", "wrong estimate", "estimates", "histogram"],
        },
        {
          text: "A plan cached for a typical value is used for the untypical one as well.",
          synonyms: [
            "cached plan",
            "generic plan",
            "parameter sniffing",
            "plan cache",
            "prepared statement",
            "prepared statements",
          ],
        },
        {
          text: "I run the plan for both customers and compare estimated with actual row counts.",
          synonyms: [
            "explain analyze",
            "actual rows",
            "actual row counts",
            "compare the plans",
            "both plans",
            "two plans",
          ],
        },
        {
          text: "A fresh analyze, a better index or a rewritten query put it right.",
          synonyms: [
            "run analyze",
            "analyze the table",
            "extended statistics",
            "better index",
            "new index",
            "rewrite the query",
            "add an index",
          ],
        },
      ],
      probes: [
        "The estimates are off by a factor of a thousand after a join on two columns. Why might that be?",
        "What would you do if no single plan is good for both customers?",
      ],
      minutes: 4,
      model:
        "My first guess is skew: this customer has millions of rows where others have hundreds, so the plan that's right for them, a nested loop over an index, is terrible here. I'd run explain analyze with both ids and compare the estimates with the actual rows. If the planner expects fifty and gets two million, its statistics are stale or too coarse; I'd analyze the table and raise the target for that column. If the estimate is fine when I type the value in, but bad from the application, it's a cached plan made for an average customer. Otherwise it may need a better index that suits both.",
    },
    {
      id: "databases.mid.12",
      text: "How would you test a script that changes fifty million rows before you run it on the live database?",
      type: "technical",
      competency: "testing",
      points: [
        {
          text: "I run it on a copy of the real data, with personal details masked, because made-up data lacks the odd cases.",
          synonyms: [
            "copy of production",
            "production copy",
            "restored backup",
            "anonymised",
            "anonymized",
            "masked",
            "staging copy",
          ],
        },
        {
          text: "Checks before and after, such as row counts and sums, show that nothing was lost.",
          synonyms: ["row counts", "count rows", "checksum", "checksums", "before and after", "totals"],
        },
        {
          text: "It works in batches and can be stopped and started again without doing anything twice.",
          synonyms: [
            "idempotent",
            "resume",
            "resumable",
            "restartable",
            "run twice",
            "start again",
            "where it left off",
          ],
        },
        {
          text: "I measure how long it takes and what it does to locks and replicas under load.",
          synonyms: [
            "how long it takes",
            "measure the time",
            "replication lag",
            "locks",
            "under load",
            "run time",
          ],
        },
        {
          text: "There is a way back that has been tried as well.",
          synonyms: ["rollback plan", "way back", "roll back", "undo", "old values", "revert"],
        },
      ],
      probes: [
        "Half way through on the live system you notice a mistake in the script. What now?",
        "Which rows would you look at by hand, and why those?",
      ],
      minutes: 4,
      model:
        "I'd run it on a production copy with the personal data masked, because only real data has the strange rows from years ago. Before and after, I'd compare row counts and totals and look at a sample by hand, above all at values I didn't expect. The script works in batches and remembers where it left off, so it must be idempotent: I kill it half way on purpose and start again. I note how long it takes, and watch locks and replication lag. And I keep the old values in a side table, so there's a way back, and try that too.",
    },
  ],
  senior: [
    {
      id: "databases.senior.01",
      text: "The orders database of a shop no longer fits on one machine. How would you choose the key by which you spread it over many?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "I start from the queries: most of them should be answered by a single shard.",
          synonyms: [
            "access patterns",
            "query patterns",
            "single shard",
            "one shard",
            "most queries",
            "most frequent queries",
          ],
        },
        {
          text: "The key needs many values and an even load; one by date would send all new writes to one machine.",
          synonyms: [
            "hot shard",
            "hot spot",
            "hotspot",
            "even load",
            "evenly",
            "cardinality",
            "even distribution",
          ],
        },
        {
          text: "What must change in one transaction should live together on the same shard.",
          synonyms: [
            "same shard",
            "co located",
            "colocated",
            "cross shard transaction",
            "cross shard transactions",
            "kept together",
          ],
        },
        {
          text: "Queries by another key need a lookup table, a second copy or a search over all shards.",
          synonyms: [
            "lookup table",
            "secondary index",
            "scatter gather",
            "all shards",
            "fan out",
            "global index",
          ],
        },
        {
          text: "I plan for growth with many small logical shards that can be moved between machines.",
          synonyms: [
            "logical shards",
            "virtual shards",
            "resharding",
            "rebalance",
            "rebalancing",
            "consistent hashing",
            "move shards",
          ],
        },
      ],
      probes: [
        "One merchant makes up a third of all orders. What does that do to your choice?",
        "What would you try before you shard at all?",
      ],
      minutes: 6,
      model:
        "Before sharding I'd archive old orders and buy a bigger machine, because you don't get back. Then I look at the access patterns. If most queries are by customer, I'd hash the customer id: there are millions of them, so the load spreads evenly, while a date would make a hot spot of today. An order, its lines and payments carry the same key, so they are on the same shard and stay one transaction. Merchants also ask for their orders; for them I'd feed a second copy rather than do scatter gather. And I'd start with, say, a thousand logical shards on a few machines, so that rebalancing just moves some of them.",
    },
    {
      id: "databases.senior.02",
      text: "You build a product for business customers. Compare a database per customer with one database that all of them share.",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Separate databases isolate best: a bug can't show one customer's data to another, and each can be restored or deleted alone.",
          synonyms: [
            "isolation",
            "isolated",
            "isolates",
            "restore one customer",
            "restored alone",
            "data leak",
          ],
        },
        {
          text: "With thousands of databases, migrations, connections and monitoring become the problem.",
          synonyms: [
            "thousands of databases",
            "thousands of migrations",
            "schema drift",
            "migrate each",
            "connections per",
            "operational overhead",
          ],
        },
        {
          text: "In a shared one, every row carries a tenant id, enforced by the database and not only by careful code.",
          synonyms: ["tenant id", "row level security", "rls", "tenant column", "customer id on every"],
        },
        {
          text: "Sharing brings noisy neighbours: one heavy customer slows down the others.",
          synonyms: [
            "noisy neighbour",
            "noisy neighbor",
            "noisy neighbours",
            "noisy neighbors",
            "slows down others",
            "hogs",
          ],
        },
        {
          text: "A mix is common: small customers share, and the large or regulated get their own.",
          synonyms: [
            "hybrid",
            "mix",
            "pools",
            "largest customers",
            "regulated customers",
            "dedicated database",
            "big customers",
          ],
        },
      ],
      probes: [
        "How would you move a customer from the shared database to one of their own?",
        "How would you prove to an auditor that no query crosses customers?",
      ],
      minutes: 5,
      model:
        "It depends on how many customers and how demanding they are. A database each gives the best isolation: leaks are hard, I can restore a single customer, and data can stay in their country. But at thousands of databases a schema change becomes a project that's always half done. In one shared database, each table has a tenant id, and I'd enforce it with row level security, because one forgotten filter is a data breach. There you also fight noisy neighbors with quotas. I'd usually go hybrid: a shared schema for the many small ones, a dedicated database for big customers who pay for it, the same code for both.",
    },
    {
      id: "databases.senior.03",
      text: "A rule says that at least one doctor is on call. Two doctors sign off at the same moment, and nobody is left, although the database uses snapshot isolation. Explain.",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "This is write skew: both read the same state and then change different rows.",
          synonyms: ["write skew", "different rows", "each changes its own", "own row", "disjoint rows"],
        },
        {
          text: "Snapshot isolation only detects two writers of the same row, so it sees no conflict here.",
          synonyms: ["same row", "no write conflict", "no conflict", "first committer wins", "lost update"],
        },
        {
          text: "The serializable level finds the dangerous pattern and aborts one of the two.",
          synonyms: ["serializable", "serialisable", "ssi", "serializability", "predicate lock"],
        },
        {
          text: "Or I make the conflict visible by locking the rows the rule reads, or one row that stands for the shift.",
          synonyms: [
            "for update",
            "lock the rows",
            "lock all the",
            "materialise the conflict",
            "materialize the conflict",
            "shift row",
            "explicit lock",
          ],
        },
        {
          text: "The code has to retry aborted transactions, and the level has a price under contention.",
          synonyms: [
            "retry",
            "retries",
            "try again",
            "aborted transactions",
            "serialization failure",
            "false positives",
          ],
        },
      ],
      probes: [
        "Why does locking the rows not help when the rule is that no booking may exist yet?",
        "How do you find such cases in a code base with hundreds of transactions?",
      ],
      minutes: 5,
      model:
        "Each transaction sees a snapshot in which two doctors are on call, so each thinks it may leave. Then each one updates its own row. Snapshot isolation only objects when two transactions write the same row, and here they don't, so both commit and the rule is broken. That's write skew. I could run such transactions as serializable: Postgres tracks the reads and aborts one, and my code must retry. Or I use select for update on all doctors of that shift, or lock one row that stands for the shift, which also works when the rule is about rows that don't exist yet. I'd take serializable where contention is low.",
    },
    {
      id: "databases.senior.04",
      text: "Your team wants to move from PostgreSQL to a distributed SQL database because growth is coming. How would you judge the idea?",
      type: "technical",
      competency: "decision-making",
      points: [
        {
          text: "I ask which limit we will hit, and when, from measured load and growth.",
          synonyms: [
            "which limit",
            "actual limit",
            "bottleneck",
            "measured load",
            "growth rate",
            "headroom",
            "how far we are",
          ],
        },
        {
          text: "Cheaper steps come first: indexes, archiving, replicas, caching, partitions, a bigger machine.",
          synonyms: [
            "bigger machine",
            "read replicas",
            "archiving",
            "partitioning",
            "tuning",
            "vertical scaling",
            "cheaper steps",
          ],
        },
        {
          text: "Every write needs agreement over the network, so single transactions get slower.",
          synonyms: [
            "consensus",
            "quorum",
            "network round trip",
            "network round trips",
            "higher latency",
            "slower writes",
            "cross node",
          ],
        },
        {
          text: "A trial with our own queries and data shows what does not work the same.",
          synonyms: [
            "proof of concept",
            "poc",
            "pilot",
            "trial",
            "replay our traffic",
            "real workload",
            "own workload",
          ],
        },
        {
          text: "I count the whole price: migration, new skills, operation and the way back.",
          synonyms: [
            "migration cost",
            "learning curve",
            "operational cost",
            "total cost",
            "way back",
            "lock in",
            "new skills",
          ],
        },
      ],
      probes: [
        "What result of the trial would make you stop?",
        "The team is excited and you decide against it. How do you tell them?",
      ],
      minutes: 5,
      model:
        "I'd ask what the actual limit is: writes per second, size, or survival of a region? With measured load and growth rate we can say when we hit it. If the answer is three years, we have time. Often cheaper steps get us there: archiving, read replicas, a bigger machine. If we really need to scale writes, or survive a region, then distributed SQL is a fair option, and I'd run a proof of concept with our real workload. Each commit needs a quorum over the network, so latency goes up, and hot rows get worse. I'd add up migration cost, new skills and the way back before we decide.",
    },
    {
      id: "databases.senior.05",
      text: "You have to move a live database of two terabytes to another provider. How do you do it with only a few minutes of downtime?",
      type: "technical",
      competency: "operations",
      points: [
        {
          text: "I load a consistent snapshot into the new system and then keep it current by replication or change capture.",
          synonyms: [
            "logical replication",
            "change data capture",
            "cdc",
            "snapshot",
            "stream the changes",
            "initial copy",
          ],
        },
        {
          text: "I compare both sides by counts and checksums before I trust the copy.",
          synonyms: [
            "checksum",
            "checksums",
            "row counts",
            "compare both",
            "verify the data",
            "data validation",
          ],
        },
        {
          text: "At the switch I stop writes, wait until the delay is zero and point the application to the new side.",
          synonyms: ["cutover", "cut over", "stop writes", "read only mode", "lag is zero", "drain"],
        },
        {
          text: "Replication in reverse keeps the old side current, so that we can go back.",
          synonyms: [
            "reverse replication",
            "replicate back",
            "in reverse",
            "fall back",
            "fallback",
            "way back",
            "rollback",
          ],
        },
        {
          text: "We rehearse the whole thing with a stopwatch, with versions, sequences and extensions checked.",
          synonyms: ["rehearse", "rehearsal", "dry run", "sequences", "extensions", "runbook", "practise"],
        },
      ],
      probes: [
        "What is not carried over by logical replication?",
        "Five minutes after the switch the new side is slow. How do you decide whether to go back?",
      ],
      minutes: 6,
      model:
        "Copy while live, then switch quickly. I'd take a consistent snapshot, load it, and let logical replication bring in everything since. Before that I check what doesn't replicate: sequences, schema changes, extensions, tables without a key. While it runs, I compare row counts and checksums and send the new side a share of the reads to see whether it's fast enough. For the cutover I put the application in read only mode, wait until the lag is zero, fix the sequences, and switch. Reverse replication to the old side starts before the first write, so we can return without loss. And we rehearse it twice from a runbook.",
    },
    {
      id: "databases.senior.06",
      text: "Auditors want to see what any contract looked like on any past date, as we knew it then. How would you model that?",
      type: "technical",
      competency: "data-modelling",
      points: [
        {
          text: "There are two times: when a fact was true in the world, and when we recorded it.",
          synonyms: [
            "bitemporal",
            "bi temporal",
            "valid time",
            "two timelines",
            "two time axes",
            "transaction time",
            "system time",
          ],
        },
        {
          text: "Rows are never overwritten; a change closes the old version and adds a new one.",
          synonyms: [
            "append only",
            "never overwrite",
            "never overwritten",
            "new version",
            "immutable",
            "never update",
          ],
        },
        {
          text: "The database makes sure that the periods of one contract do not overlap.",
          synonyms: ["overlap", "overlapping", "exclusion constraint", "no gaps", "range type"],
        },
        {
          text: "History is written in the database or one central place, so that no code path can skip it.",
          synonyms: [
            "trigger",
            "triggers",
            "temporal tables",
            "system versioned",
            "one central place",
            "single write path",
          ],
        },
        {
          text: "Current data stays quick to read, by a view or a table of its own, and old parts are partitioned.",
          synonyms: [
            "current view",
            "current table",
            "partition",
            "partitioned",
            "partitioning",
            "latest version",
          ],
        },
      ],
      probes: [
        "In March you learn that a contract ended in January. Which rows change?",
        "How do you handle a person who asks to be erased from this history?",
      ],
      minutes: 5,
      model:
        "The words as we knew it then tell me I need two time axes, so I'd make it bitemporal: valid time is when the contract terms applied, system time is when we learned of them. If we hear in March that a price changed in January, I don't overwrite; I close the old version on the system axis and append a new version with January as its valid start. A question then names both dates. An exclusion constraint prevents overlapping periods for one contract. I'd write history by trigger or system versioned tables, so no script can bypass it. For daily work, there's a current view, and the history is partitioned by year.",
    },
    {
      id: "databases.senior.07",
      text: "You must keep two billion sensor readings a day for two years and draw charts quickly. How would you store them?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "The data is partitioned by time, so old parts are dropped whole and a query reads few of them.",
          synonyms: [
            "partition by time",
            "partitioned by time",
            "time partitions",
            "partition per day",
            "partitioned by day",
            "drop partitions",
            "daily partitions",
          ],
        },
        {
          text: "A columnar format compresses readings strongly and suits sums over ranges.",
          synonyms: [
            "columnar",
            "column store",
            "compression",
            "compresses",
            "clickhouse",
            "parquet",
            "timescale",
          ],
        },
        {
          text: "Charts read averages computed beforehand per minute, hour and day.",
          synonyms: [
            "rollup",
            "rollups",
            "downsampling",
            "downsampled",
            "pre aggregated",
            "continuous aggregates",
            "pre computed",
          ],
        },
        {
          text: "Readings arrive through a queue and are written in large batches.",
          synonyms: ["batch", "batches", "bulk insert", "kafka", "buffer", "write in bulk"],
        },
        {
          text: "Raw data gets old quickly, so it moves to cheap storage or is thinned out after some weeks.",
          synonyms: [
            "object storage",
            "cold storage",
            "tiered",
            "retention policy",
            "cheaper storage",
            "cheap storage",
            "tiers",
          ],
        },
      ],
      probes: [
        "How do you handle a sensor that comes back after a week and sends all its old readings?",
        "How big is this roughly, and how did you work that out?",
      ],
      minutes: 6,
      model:
        "Two billion a day is about 23,000 a second. At sixteen bytes or so, raw, that's thirty gigabytes daily, so two years is over twenty terabytes before compression. Devices send into Kafka, and consumers write in large batches. I'd use a columnar store, which compresses readings maybe tenfold, partitioned by day and sorted by device and time; expiry just drops partitions. A chart over a year mustn't touch raw rows, so I'd keep rollups per minute, hour and day, with minimum and maximum so peaks stay visible. Raw data is rarely read after a month and moves to object storage. Late readings mark their rollup to be computed again.",
    },
    {
      id: "databases.senior.08",
      text: "The primary database fails at night, and the only replica is thirty seconds behind. Do you promote it?",
      type: "technical",
      competency: "operations",
      points: [
        {
          text: "It is a choice between losing the last thirty seconds and staying down longer, so it depends on what the data is worth.",
          synonyms: [
            "thirty seconds of data",
            "data loss",
            "lose data",
            "losing writes",
            "lost writes",
            "rpo",
            "lose thirty seconds",
          ],
        },
        {
          text: "First I spend a short, fixed time finding out whether the primary or its log can be saved.",
          synonyms: [
            "recover the primary",
            "restart the primary",
            "bring the primary back",
            "time box",
            "five minutes",
            "save the log",
            "missing log",
          ],
        },
        {
          text: "The old primary must be fenced off, or two machines take writes.",
          synonyms: ["fence", "fenced", "fencing", "split brain", "two primaries", "stonith"],
        },
        {
          text: "Afterwards the missing changes are found from the old disk and other sources and put right, and those affected are told.",
          synonyms: [
            "reconcile",
            "reconciliation",
            "compare with",
            "payment provider",
            "recover the lost",
            "tell the customers",
            "replay",
          ],
        },
        {
          text: "This should have been agreed before, with synchronous replication for what must not be lost.",
          synonyms: [
            "synchronously",
            "synchronous replication",
            "agreed in advance",
            "agreed beforehand",
            "written policy",
            "runbook",
          ],
        },
      ],
      probes: [
        "Who should take this decision at three in the morning?",
        "The old primary comes back by itself an hour later. What do you do with it?",
      ],
      minutes: 5,
      model:
        "It depends on the data. Some data loss is fine for likes; for payments it isn't. I'd give myself five minutes to see whether we can restart the primary or save the log from its disk, because with it the replica catches up and nothing is lost. If not, I promote, but first I fence the old one, so we never get split brain. Then we reconcile: what's on the old disk or at the payment provider that we no longer have? And the real fix is earlier: this choice belongs in a runbook agreed with the business, and money tables deserve synchronous replication.",
    },
    {
      id: "databases.senior.09",
      text: "One counter row is updated thousands of times a second, and everything waits for it. How would you redesign that?",
      type: "technical",
      competency: "performance",
      points: [
        {
          text: "The row lock makes all writers queue, and each holds it until its transaction commits.",
          synonyms: ["row lock", "contention", "serialised", "serialized", "one at a time", "until commit"],
        },
        {
          text: "I could split the counter into many rows, update one at random and sum them when reading.",
          synonyms: [
            "split the counter",
            "sharded counter",
            "sub counters",
            "slots",
            "many rows",
            "several rows",
            "sum them",
          ],
        },
        {
          text: "Or writers only append an event, and a job adds them up.",
          synonyms: ["append", "insert only", "event log", "aggregate later", "adds them up"],
        },
        {
          text: "Or counts are gathered in memory and written once a second.",
          synonyms: ["in memory", "redis", "batch the updates", "batched", "buffer", "once a second"],
        },
        {
          text: "The right way depends on whether the number must be exact and whether it guards a limit.",
          synonyms: ["exact", "approximate", "approximation", "guards a limit", "eventually"],
        },
      ],
      probes: [
        "What changes if the counter is the remaining budget of a campaign and must not go below zero?",
        "What can you gain by moving the update to the end of the transaction?",
      ],
      minutes: 5,
      model:
        "All transactions need the same row lock, and they keep it until commit, so they run one at a time however big the machine is. A quick win is to do the update last in the transaction. Then I'd ask what the number is for. If it may be approximate, like views, I'd collect it in memory and flush once a second. If nothing may be lost, writers append to an event table and a job adds them up. If it must be exact and immediate, I'd split the counter over fifty slots, pick one at random and sum on reading. A limit is harder: then I'd hand each slot its share of the budget.",
    },
    {
      id: "databases.senior.10",
      text: "A person asks you to erase their data. It sits in backups, replicas, logs and a warehouse as well. How do you design for that?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "I need a map of where personal data flows, and an owner for each place.",
          synonyms: [
            "data map",
            "inventory",
            "data catalogue",
            "data catalog",
            "data lineage",
            "where personal data",
          ],
        },
        {
          text: "One erasure request fans out as an event, and each system confirms that it is done.",
          synonyms: [
            "erasure event",
            "deletion event",
            "fan out",
            "fans out",
            "propagate",
            "each system confirms",
            "orchestrate",
          ],
        },
        {
          text: "Backups are left to expire, and a list of erasures is applied again after any restore.",
          synonyms: [
            "backups expire",
            "after a restore",
            "after any restore",
            "reapply",
            "apply again",
            "retention of backups",
          ],
        },
        {
          text: "Encrypting each person's data with their own key lets me erase by destroying the key.",
          synonyms: [
            "crypto shredding",
            "crypto erase",
            "destroy the key",
            "delete the key",
            "key per person",
            "throw away the key",
          ],
        },
        {
          text: "Some records must be kept by law; there I keep the minimum, under a pseudonym or locked away.",
          synonyms: [
            "legal obligation",
            "tax law",
            "required by law",
            "pseudonym",
            "pseudonymise",
            "pseudonymize",
            "legal hold",
          ],
        },
      ],
      probes: [
        "How would you prove a year later that the erasure happened, without keeping the data?",
        "Somebody exported the data to a spreadsheet. How does your design deal with that?",
      ],
      minutes: 5,
      model:
        "First I'd make a data map: which systems hold personal data, by which key, and who owns them. A request becomes an erasure event with an internal id; every system deletes and confirms, and somebody is alerted if one doesn't. The warehouse should hold only pseudonymous ids, so cutting the link there is enough. I wouldn't edit backups. They expire after thirty days, and after a restore we reapply the list of erasures. For event logs that can't be changed, crypto shredding works: encrypt with a key per person and destroy the key. Invoices stay, since tax law demands it, but with the minimum of fields and few readers.",
    },
    {
      id: "databases.senior.11",
      text: "Five teams write to the same database and block each other's schema changes. How would you lead them out of that?",
      type: "technical",
      competency: "leadership",
      points: [
        {
          text: "First we find out who reads and writes which table, from the logs rather than from memory.",
          synonyms: [
            "who reads",
            "who uses",
            "query logs",
            "separate database users",
            "map the usage",
            "usage of each table",
            "who writes",
          ],
        },
        {
          text: "Every table gets one owning team.",
          synonyms: ["owner", "owning team", "ownership", "one team owns"],
        },
        {
          text: "Others go through a stable contract instead of the tables: an API, a view or events.",
          synonyms: ["api", "contract", "views", "published view", "events", "interface"],
        },
        {
          text: "We move table by table, starting where the pain is greatest, and take rights away at the end of each step.",
          synonyms: [
            "table by table",
            "step by step",
            "one table first",
            "incrementally",
            "revoke",
            "small steps",
          ],
        },
        {
          text: "What changes in one transaction may have to stay together, so not every split is worth it.",
          synonyms: [
            "stay together",
            "lose transactions",
            "transaction boundary",
            "transaction boundaries",
            "not everything",
            "keep together",
          ],
        },
      ],
      probes: [
        "One team says it has no time for this. How do you get it on board?",
        "How do reports that join everything keep working?",
      ],
      minutes: 5,
      model:
        "I'd begin with facts: give each application its own database user and read the query logs for two weeks, so we know who uses what. Then the teams and I settle one owner per table; most are obvious, and the disputed few show us where the domain itself is unclear. Other teams get a contract, first simply a view the owner promises to keep, later an API or events. We go table by table, beginning with the one that blocked most releases, and revoke direct access at the end, or it creeps back. Tables that change in one transaction stay together. I'd measure lead time for schema changes to show it's paying off.",
    },
    {
      id: "databases.senior.12",
      text: "A PostgreSQL table keeps growing on disk, although rows are deleted as fast as they come in. What is going on?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "Because of MVCC a delete only marks a row version as dead, and vacuum frees the space later.",
          synonyms: ["mvcc", "dead tuples", "dead rows", "row versions", "old versions", "multi version"],
        },
        {
          text: "Autovacuum may be too slow for this rate with its default settings.",
          synonyms: ["autovacuum", "auto vacuum", "vacuum settings", "vacuum too slow", "tune vacuum"],
        },
        {
          text: "A long transaction, a forgotten replication slot or a prepared transaction keeps vacuum from removing anything.",
          synonyms: [
            "long running transaction",
            "long transaction",
            "replication slot",
            "prepared transaction",
            "xmin",
            "idle in transaction",
          ],
        },
        {
          text: "Plain vacuum makes space reusable but does not give it back; that takes a rewrite of the table.",
          synonyms: ["pg_repack", "vacuum full", "reusable", "rewrite the table", "reuse the space", "bloat"],
        },
        {
          text: "For such a pattern, dropping time partitions is better than deleting rows.",
          synonyms: ["partition", "partitions", "partitioning", "truncate"],
        },
      ],
      probes: [
        "How would you find the session that holds vacuum back?",
        "What is the danger if vacuum is held back for weeks?",
      ],
      minutes: 5,
      model:
        "In Postgres a delete doesn't free anything; MVCC keeps the old version until no transaction can see it, and vacuum clears it later. So I'd look at the dead tuples and the last autovacuum. If it runs but can't remove rows, something holds the horizon back: a long running transaction on this server or on a replica with feedback, or a replication slot nobody reads. I'd end that and alert on it. If it just can't keep up, I'd make it run more often on this table. The bloat stays until I rewrite the table, with pg_repack, which hardly blocks. In the long run I'd use daily partitions and drop them.",
    },
  ],
};
