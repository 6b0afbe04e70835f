/** Every way a prometheus check can fail, and what is said of it. */
import type { FailingCase } from "./health-http-cases.ts";

function query(text: string, path = ""): FailingCase["check"] {
  return ({ prometheus }) => ({
    prometheus: { url: `http://127.0.0.1:${prometheus}${path}`, query: text },
    expect: { at_most: 0.5 },
  });
}

/** The queries of the recorded answers: test/fixtures/prometheus. */
export const FAILING_QUERIES: readonly FailingCase[] = [
  {
    name: "over the threshold",
    check: query('label_replace(vector(0.9), "job", "api", "", "")'),
    class: "threshold",
    says: /^expected a value at most 0\.5, found 0\.9 for \{job="api"\}$/,
  },
  {
    name: "one of two series over it",
    check: query('label_replace(vector(1), "pod", "a", "", "") or label_replace(vector(3), "pod", "b", "", "")'),
    class: "threshold",
    says: /found 1 for \{pod="a"\}$/,
  },
  { name: "without an end", check: query("vector(1) / 0"), class: "threshold", says: /found \+Inf$/ },
  { name: "not a number", check: query("vector(0) / 0"), class: "threshold", says: /found NaN$/ },
  { name: "no series", check: query("up == 2"), class: "no-data", says: /found no series$/ },
  {
    name: "a broken query",
    check: query("("),
    class: "query",
    says: /^expected an answer, found bad_data: .*unclosed left parenthesis$/,
    final: true,
  },
  { name: "a range", check: query("up[5m]"), class: "query", says: /found a matrix$/, final: true },
  { name: "a text", check: query('"text"'), class: "query", says: /found a string$/, final: true },
  {
    name: "a query that cannot be run",
    check: query(
      'vector(1) + on() (label_replace(vector(1), "a", "x", "", "") or label_replace(vector(1), "a", "y", "", ""))',
    ),
    class: "query",
    says: /^expected an answer, found execution: found duplicate series/,
  },
  {
    name: "another path",
    check: query("up == 2", "/elsewhere"),
    class: "status",
    says: /^expected an answer of Prometheus, found something else with status 404$/,
  },
  {
    name: "Prometheus not there",
    check: ({ closed }) => ({ prometheus: { url: `http://127.0.0.1:${closed}`, query: "1" }, expect: { equals: 1 } }),
    class: "refused",
    says: /ECONNREFUSED/,
  },
  {
    name: "no Prometheus",
    check: ({ ssh }) => ({ prometheus: { url: `http://127.0.0.1:${ssh}`, query: "1" }, expect: { equals: 1 } }),
    class: "protocol",
    says: /HPE_/,
  },
];
