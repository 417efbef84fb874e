/** A question with answers of falling worth, and ones that only look like answers. */
export interface Case {
  question: string;
  reference: string;
  good: string;
  partial: string;
  /** About something else. */
  offTopic: string;
  /** The reference's terms without a sentence. */
  bag: string;
}

export const CASES: readonly Case[] = [
  {
    question: "What is the difference between a stack and a queue?",
    reference:
      "A stack is last in, first out: the most recently added element is removed first. A queue is first in, first out: elements leave in the order they arrived.",
    good: "Stacks are LIFO, so what you pushed last comes off first, while queues are FIFO and serve items in arrival order.",
    partial: "A stack is LIFO.",
    offTopic: "I enjoy hiking in the mountains with my dog.",
    bag: "stack last first out recently added element removed queue first in elements leave order arrived",
  },
  {
    question: "What is overfitting?",
    reference:
      "A model that overfits learns the noise of its training data, so it does well on the training set but poorly on unseen data.",
    good: "Overfitting happens when the model memorizes the training examples, noise included, and then fails to generalize to new data.",
    partial: "When the model is too complex.",
    offTopic: "Kubernetes restarts containers whose health checks fail.",
    bag: "model overfits learns noise training data well training set poorly unseen data",
  },
  {
    question: "How do you decide which features to build next?",
    reference:
      "I rank candidate features by expected customer value against engineering effort, check them against the product strategy, and validate the riskiest assumptions with user research before committing.",
    good: "I look at how much each idea would help our customers compared with what it costs to build, make sure it fits the strategy, and talk to users to test risky assumptions before we commit.",
    partial: "I estimate the value for customers and the effort, then pick the highest.",
    offTopic: "The garbage collector frees objects that nothing refers to any more.",
    bag: "rank candidate features expected customer value engineering effort product strategy validate riskiest assumptions user research",
  },
  {
    question: "Tell me about a time you disagreed with a colleague.",
    reference:
      "A teammate wanted to rewrite the billing service before a launch. I listened to his concerns, proposed measuring the error rate first, and we agreed on a smaller fix; the launch went out on time with no incidents.",
    good: "A coworker and I had different views on rewriting our billing service right before launch. I heard him out, suggested we look at the error rate, and we settled on a small fix. We shipped on schedule without any outages.",
    partial: "A teammate wanted a rewrite and I did not agree, so we talked about it.",
    offTopic: "A hash table stores keys in buckets.",
    bag: "teammate rewrite billing service launch listened concerns proposed measuring error rate agreed smaller fix incidents",
  },
  {
    question: "How would you find out why a page became slow?",
    reference:
      "I compare metrics before and after the last releases, trace one slow request through the services to see where the time goes, and confirm the cause by reverting or reproducing it.",
    good: "First I'd look at the dashboards from before and after recent deploys, then follow a slow request with tracing to see which service eats the time, and roll back or reproduce it to prove the cause.",
    partial: "I would look at the metrics and the traces.",
    offTopic: "Users love our new logo and the colours of the brand.",
    bag: "compare metrics releases trace slow request services time confirm cause reverting reproducing",
  },
];
