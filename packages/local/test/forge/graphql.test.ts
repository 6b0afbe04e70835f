import assert from "node:assert/strict";
import { test } from "node:test";
import { getOctokit } from "@actions/github";
import { call, forgeFor, TOKEN } from "./setup.ts";

const COMMENTS = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 2, after: $after) {
        nodes { databaseId body url viewerDidAuthor author { login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const variables = { owner: "acme", name: "infra", number: 7 };

test("octokit reads a pull request's comments page by page and sees which are its own", async (t) => {
  const forge = await forgeFor(t);
  const first = forge.state.addComment(7, "mona", "<!-- marker --> not yours");
  forge.state.addComment(7, "github-actions[bot]", "<!-- marker --> yours");
  forge.state.addComment(7, "github-actions[bot]", "third");
  const { graphql } = getOctokit(TOKEN, { baseUrl: forge.url });

  const pageInfo = { hasNextPage: true, endCursor: "Y3Vyc29yOnYyOjEwMDM=" };
  assert.deepEqual(await graphql(COMMENTS, variables), {
    repository: {
      pullRequest: {
        comments: {
          nodes: [
            {
              databaseId: first.id,
              body: "<!-- marker --> not yours",
              url: first.url,
              viewerDidAuthor: false,
              author: { login: "mona" },
            },
            {
              databaseId: first.id + 1,
              body: "<!-- marker --> yours",
              url: `https://github.com/acme/infra/pull/7#issuecomment-${first.id + 1}`,
              viewerDidAuthor: true,
              author: { login: "github-actions" },
            },
          ],
          pageInfo,
        },
      },
    },
  });
  const rest: unknown = await graphql(COMMENTS, { ...variables, after: pageInfo.endCursor });
  assert.match(JSON.stringify(rest), /"nodes":\[\{[^}]*"body":"third".*"hasNextPage":false/);
  assert.deepEqual(forge.unexpected, []);
});

test("issues are filtered by state and leave out pull requests", async (t) => {
  const forge = await forgeFor(t);
  const closed = forge.state.addIssue({ title: "old", author: "github-actions[bot]" });
  forge.state.closeIssue(closed.number);
  forge.state.addIssue({ title: "new", author: "github-actions[bot]", body: "text", labels: ["drift"] });
  const query = `{ repository(owner: "acme", name: "infra") { issues(first: 100, states: [OPEN]) {
    totalCount nodes { number title body state viewerDidAuthor labels(first: 9) { nodes { name } } } } } }`;
  assert.deepEqual((await call(forge, "POST", "/graphql", { query })).json, {
    data: {
      repository: {
        issues: {
          totalCount: 1,
          nodes: [
            {
              number: 9,
              title: "new",
              body: "text",
              state: "OPEN",
              viewerDidAuthor: true,
              labels: { nodes: [{ name: "drift" }] },
            },
          ],
        },
      },
    },
  });
});

/** Each query, and what GitHub's answer must say. The status is always 200. */
const refused: Readonly<Record<string, { readonly query: string; readonly says: RegExp }>> = {
  "a field that is not in the schema": {
    query: `{ repository(owner: "acme", name: "infra") { nope } }`,
    says: /^\{"errors":\[\{"locations":\[.*Cannot query field \\"nope\\"/,
  },
  "a syntax error": { query: "{ repository(", says: /^\{"errors":.*Syntax Error/ },
  "an unknown pull request": {
    query: `{ repository(owner: "acme", name: "infra") { pullRequest(number: 9) { body } } }`,
    says: /"pullRequest":null.*"type":"NOT_FOUND","path":\["repository","pullRequest"\]/,
  },
  "another repository": {
    query: `{ repository(owner: "acme", name: "other") { url } }`,
    says: /Could not resolve to a Repository with the name 'acme\/other'/,
  },
  "a list without a page size": {
    query: `{ repository(owner: "acme", name: "infra") { issues { totalCount } } }`,
    says: /MISSING_PAGINATION_BOUNDARIES/,
  },
  "too large a page": {
    query: `{ repository(owner: "acme", name: "infra") { issues(first: 101) { totalCount } } }`,
    says: /EXCESSIVE_PAGINATION/,
  },
  "the token's user": { query: "{ viewer { login } }", says: /Resource not accessible by integration/ },
};

test("errors have GitHub's shape", async (t) => {
  const forge = await forgeFor(t);
  for (const [what, { query, says }] of Object.entries(refused)) {
    const { status, json } = await call(forge, "POST", "/graphql", { query });
    assert.equal(status, 200, what);
    assert.match(JSON.stringify(json), says, what);
  }
  assert.deepEqual(forge.unexpected, []);
});

test("a field or argument that is not modelled is an error, not an empty answer", async (t) => {
  const forge = await forgeFor(t);
  const repository = (selection: string): object => ({
    query: `{ repository(owner: "acme", name: "infra") { ${selection} } }`,
  });
  const field = await call(forge, "POST", "/graphql", repository("homepageUrl"));
  assert.match(JSON.stringify(field.json), /does not model Repository\.homepageUrl/);
  const filter = 'filterBy: { mentioned: "ada" }';
  await call(forge, "POST", "/graphql", repository(`issues(first: 1, ${filter}) { totalCount }`));
  const order = "orderBy: { field: COMMENTS, direction: DESC }";
  await call(forge, "POST", "/graphql", repository(`issues(first: 1, ${order}) { totalCount }`));
  assert.deepEqual(forge.unexpected, [
    "GraphQL Repository.homepageUrl",
    "GraphQL issues(filterBy:)",
    "GraphQL issues(orderBy: COMMENTS DESC)",
  ]);
});
