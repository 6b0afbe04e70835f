import { HEAD, runners, type Case } from "./case.ts";

/** Runners and quantities. */
export const RUNNERS: readonly Case[] = [
  {
    rule: "runner-type",
    bad: runners("{ a: { type: §dcoker } }"),
    says: 'Did you mean "docker"?',
    good: runners("{ a: { type: dind } }"),
  },
  ...["1 Gi", "Gi", "1gi", "-1", "1GB", "1e3i", "0x10", "1,5", "half"].map((quantity): Case => ({
    rule: "quantity",
    bad: runners(`{ a: { type: docker, resources: { memory_limit: §"${quantity}" } } }`),
    says: "no Kubernetes quantity",
    good: runners("{ a: { type: docker, resources: { memory_limit: 1.5Gi } } }"),
  })),
  {
    rule: "quantity",
    bad: `${HEAD}cache: { storage_size: §50GB }`,
    says: "50GB",
    good: `${HEAD}cache: { storage_size: 50Gi }`,
  },
  {
    rule: "request-limit",
    bad: runners("{ a: { type: docker, resources: { cpu_request: §2, cpu_limit: 1900m } } }"),
    says: "Lower cpu_request or raise cpu_limit",
    good: runners("{ a: { type: docker, resources: { cpu_request: 2, cpu_limit: 2000m } } }"),
  },
  {
    rule: "request-limit",
    bad: runners("{ a: { type: docker, resources: { memory_request: §1Gi, memory_limit: 1G } } }"),
    says: 'above the limit "1G"',
    good: runners("{ a: { type: docker, resources: { memory_request: 1G, memory_limit: 1Gi } } }"),
  },
  {
    rule: "min-max",
    bad: runners("{ a: { type: docker, hpa: { min_replicas: §3, max_replicas: 2 } } }"),
    says: "above max_replicas",
    good: runners("{ a: { type: docker, hpa: { min_replicas: 2, max_replicas: 2 } } }"),
  },
  {
    rule: "nix-cache",
    bad: runners("{ a: { type: §nix } }"),
    says: "cache.server is not set",
    good: `${runners("{ a: { type: nix } }")}\ncache: { server: "https://attic.example" }`,
  },
  {
    rule: "shared-tags",
    bad: runners("{ a: { type: docker, tags: [x, y] }, b: { type: dind, tags: [§y, x] } }"),
    says: '"a" and "b" have the same tags, x, y',
    good: runners("{ a: { type: docker, tags: [x, y] }, b: { type: dind, tags: [x] }, c: { type: dind } }"),
  },
  {
    rule: "duplicate-item",
    bad: runners("{ a: { type: docker, tags: [x, §x] } }"),
    says: 'runners.a.tags[1] "x" is listed twice',
    good: runners("{ a: { type: docker, tags: [x, y] } }"),
  },
];
