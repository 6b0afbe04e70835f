/** Every GraphQL document we send; a test validates each against GitHub's schema. `viewerDidAuthor` exists only here. */
export const OWN_COMMENTS = `query OwnComments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { databaseId body url viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

export const OWN_OPEN_ISSUES = `query OwnOpenIssues($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    issues(first: 100, after: $after, states: [OPEN]) {
      nodes { number title body url viewerDidAuthor }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
