import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** What of a Markdown file can be wrong. */
export interface MarkdownFacts {
  /** Targets of links and images, as written. */
  readonly links: readonly string[];
  /** Anchors of headings as GitHub makes them, and ids of HTML. */
  readonly anchors: ReadonlySet<string>;
  readonly code: readonly { readonly language: string; readonly text: string; readonly line: number }[];
}

type Root = ReturnType<typeof parseMarkdown>;
type Node = Root | Root["children"][number];

export function readMarkdown(text: string): MarkdownFacts {
  const nodes = nodesOf(parseMarkdown(text));
  return {
    links: nodes.flatMap((node) =>
      node.type === "link" || node.type === "image" || node.type === "definition" ? [node.url] : [],
    ),
    anchors: new Set([...headingAnchors(nodes), ...htmlIds(text)]),
    code: nodes.flatMap((node) =>
      node.type === "code"
        ? [{ language: node.lang ?? "", text: node.value, line: node.position?.start.line ?? 0 }]
        : [],
    ),
  };
}

function parseMarkdown(text: string) {
  return unified().use(remarkParse).use(remarkGfm).parse(text);
}

function nodesOf(root: Root): readonly Node[] {
  const found: Node[] = [root];
  for (const node of found) if ("children" in node) found.push(...node.children);
  return found;
}

/** GitHub's rule: lower case, no punctuation, blanks to hyphens, a number behind the second of a name. */
function headingAnchors(nodes: readonly Node[]): readonly string[] {
  const seen = new Map<string, number>();
  return nodes
    .filter((node) => node.type === "heading")
    .map((heading) => {
      const slug = words(heading)
        .trim()
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(/\s/g, "-");
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      return before === 0 ? slug : `${slug}-${before}`;
    });
}

function words(node: Node): string {
  if ("children" in node) return node.children.map(words).join("");
  return "value" in node ? node.value : "";
}

function htmlIds(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:id|name)="([^"]+)"/g)].map(([, id]) => id ?? "");
}
