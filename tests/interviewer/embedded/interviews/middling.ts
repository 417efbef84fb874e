/** A candidate who knows the main ideas and stops there: few numbers, few limits, stories without an end. */
export const MIDDLING_ANSWERS: readonly string[] = [
  "Before that the booking service called all the other systems directly and it was slow and sometimes failed. We decided to use events instead, so I wrote some of the producers and we set up a queue. We moved the consumers step by step. It took a few months because there were a lot of systems to change.",
  "I have not used Kubernetes at work. I used Docker for development and in our pipeline, and I know roughly what pods and deployments are. Our operations team took care of the servers.",
  "I would use an idempotency key. The client sends a unique id with the payment and the server checks if it has seen that id before. If yes, it does not make the payment again.",
  "I would set a timeout of a few seconds so that my service does not hang too. Then I would retry two or three times with some waiting time between them, so the other service can recover.",
  "I would use JWT because it is stateless and the server does not need to store anything. The token is signed, so nobody can change it, and it has an expiry date. With sessions you need a store for them.",
  "You could lock the record when the first agent opens it, so that the second one can't edit it until it is saved. Or you could add a version to the record and check it when saving.",
  "In my last project a colleague wanted to use MongoDB and I wanted PostgreSQL. We discussed it several times in the team. I explained why I think relational data fits better in our case. In the end we used PostgreSQL.",
  "I would look at the problem first because production is more important. I would tell my manager that my work will be late. Then I would help to fix the problem and after that I would finish my work.",
  "I would say that I can't give an exact estimate. Maybe I would give a rough one and add some buffer, and tell them it can change when we know more.",
  "I think quality is more important, because bugs cost more later. But of course sometimes there is a deadline and you need to be pragmatic. With people who want to be fast I try to find a compromise.",
];
