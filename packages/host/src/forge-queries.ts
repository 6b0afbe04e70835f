// Every GraphQL document we send; a test validates each against GitHub's schema. `viewerDidAuthor` exists only here, and
// one query can answer what takes REST five requests.

const COMMENTS = `comments(first: 100, after: $after) {
        nodes { databaseId body url viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }`;

const PULL_REQUEST_FIELDS = `
      number
      state
      author { __typename login }
      headRefOid
      headRepository { nameWithOwner }
      baseRefName
      baseRefOid
      baseRef { target { oid } }
      mergeCommit { oid }
      latestOpinionatedReviews(first: 100, writersOnly: false) {
        nodes {
          author { __typename login }
          authorCanPushToRepository
          commit { oid }
          submittedAt
          state
        }
      }
      ${COMMENTS}`;

export const OWN_COMMENTS = `query OwnComments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      ${COMMENTS}
    }
  }
}`;

export const PULL_REQUEST = `query PullRequest($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {${PULL_REQUEST_FIELDS}
    }
  }
}`;

export const PULL_REQUESTS_OF_COMMIT = `query PullRequestsOfCommit($owner: String!, $name: String!, $sha: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) {
      ... on Commit {
        associatedPullRequests(first: 10) {
          nodes {${PULL_REQUEST_FIELDS}
          }
        }
      }
    }
  }
}`;

const ISSUE_FIELDS = `
        number
        title
        body
        url
        state
        viewerDidAuthor
        labels(first: 50) { nodes { name } }`;

const REPLIES = `comments(last: 20) { nodes { body viewerDidAuthor createdAt author { __typename login } } }`;

const OPEN_PAGE = `open: issues(first: 100, after: $after, states: [OPEN]) {
      nodes {${ISSUE_FIELDS}
      }
      pageInfo { hasNextPage endCursor }
    }`;

export const OPEN_ISSUES = `query OpenIssues($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    ${OPEN_PAGE}
  }
}`;

/** The first page of all open issues; of those with a label what others say, and the closed ones that were changed last. */
export const OUR_ISSUES = `query OurIssues($owner: String!, $name: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name }
    ${OPEN_PAGE}
    discussed: issues(first: 100, states: [OPEN], labels: [$label]) {
      nodes { number ${REPLIES} }
    }
    closed: issues(first: 100, states: [CLOSED], labels: [$label], orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {${ISSUE_FIELDS}
        ${REPLIES}
      }
    }
  }
}`;

export const LAST_COMMENT = `query LastComment($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      comments(last: 1) {
        nodes { body viewerDidAuthor }
      }
    }
  }
}`;

/** The latest deployments to an environment, newest first. */
export const DEPLOYMENTS = `query Deployments($owner: String!, $name: String!, $environment: String!) {
  repository(owner: $owner, name: $name) {
    deployments(first: 30, environments: [$environment], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { databaseId commitOid description latestStatus { logUrl } }
    }
  }
}`;

/** The latest deployments to several environments, newest first. */
export const PAST_DEPLOYMENTS = `query PastDeployments($owner: String!, $name: String!, $environments: [String!]!, $after: String) {
  repository(owner: $owner, name: $name) {
    deployments(first: 100, after: $after, environments: $environments, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { environment commitOid payload createdAt latestStatus { state logUrl } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/** The objects of `count` expressions: variable `$e0` is answered as `o0`, and so on. */
export function objectsQuery(count: number): string {
  const indices = Array.from({ length: count }, (_, index) => index);
  const variables = indices.map((index) => `, $e${index}: String!`).join("");
  const objects = indices.map((index) => `    o${index}: object(expression: $e${index}) { oid }`).join("\n");
  return `query Objects($owner: String!, $name: String!${variables}) {
  repository(owner: $owner, name: $name) {
${objects}
  }
}`;
}
