/** Answers of different quality, in the order the demo gives them. */
export const DEMO_ANSWERS: readonly string[] = [
  "When the booking API slowed down in March, I profiled it and found that every search joined nine tables. I built a read model in PostgreSQL that an outbox keeps current, and moved searches to it. The median went from 900 to 120 milliseconds and the database load fell by half. I learnt to measure before I cache.",
  "I would first reproduce the problem and look at the metrics. Then I would check recent deployments, because most incidents come from a change, and roll back if the error rate started with one. Only then would I read the code.",
  "fine",
  "Um, I think it is, like, basically when you, you know, store stuff so it is faster, and, um, yeah, we did that a lot.",
  "A transaction keeps a group of changes together: either all of them happen or none. Isolation says what concurrent transactions may see of each other. Read committed prevents dirty reads, but two reads in one transaction can differ; serializable prevents that and may abort a transaction, so I retry those.",
  "We had a disagreement about microservices. We talked about it and the team decided to keep the monolith.",
  "I mentored two juniors for six months. I paired with each of them twice a week, wrote down what they should be able to do by themselves, and reviewed it with them every month. Both now own a service; one of them led our last migration, which had no downtime.",
  "I don't know.",
  "I would put the writes in a queue so that a slow consumer does not block the user, make the handlers idempotent by storing the message id with the change in one transaction, and alert on the age of the oldest message rather than on the queue's length.",
  "I want to work on systems that people rely on every day. In your job description you say that the dispatch system has to be available around the clock; the last outage I handled taught me that I like exactly that responsibility.",
];
