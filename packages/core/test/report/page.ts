import type { Nodes, Root } from "hast";
import rehypeRaw from "rehype-raw";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);

/** A document as GitHub's reader would have it in front of them: a real parser's tree, looked at from several sides. */
export interface Page {
  /** The names of all elements. */
  readonly elements: readonly string[];
  /** The elements as a tree, without any text: equal for documents of equal structure. */
  readonly skeleton: string;
  readonly links: readonly string[];
  readonly comments: readonly string[];
  /** The text of each `pre`. */
  readonly blocks: readonly string[];
  /** The text of each cell of each row of each table. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Everything that can be read. */
  readonly text: string;
  /** What GitHub would turn into a mention or a reference after parsing: it looks at each text outside of code. */
  readonly references: readonly string[];
}

/** Parses Markdown as GitHub does: GFM, then the raw HTML in it. */
export function page(markdown: string): Page {
  const root: Root = processor.runSync(processor.parse(markdown));
  const all = [...nodes(root)];
  const elements = all.filter((node) => node.type === "element");
  const named = (name: string, from: Nodes = root): Nodes[] =>
    [...nodes(from)].filter((node) => node.type === "element" && node.tagName === name);
  return {
    elements: elements.map(({ tagName }) => tagName),
    skeleton: skeleton(root),
    links: elements.flatMap(({ properties }) => [properties["href"], properties["src"]].filter(isText)),
    comments: all.flatMap((node) => (node.type === "comment" ? [node.value] : [])),
    blocks: named("pre").map(textOf),
    tables: named("table").map((table) =>
      named("tr", table).map((row) => [...named("th", row), ...named("td", row)].map(textOf)),
    ),
    text: textOf(root),
    references: texts(root, false).flatMap(
      (text) => text.match(/@[\w-]+|#\d+|\bgh-\d+|https?:\/\/\S+|\bwww\.\S+|\b[a-f\d]{7,40}\b/gi) ?? [],
    ),
  };
}

function* nodes(node: Nodes): Generator<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* nodes(child);
}

function textOf(node: Nodes): string {
  return texts(node, true).join("");
}

/** The text nodes below a node, each by itself. */
function texts(node: Nodes, withCode: boolean): readonly string[] {
  if (node.type === "text") return [node.value];
  if (!withCode && node.type === "element" && ["code", "pre"].includes(node.tagName)) return [];
  return "children" in node ? node.children.flatMap((child) => texts(child, withCode)) : [];
}

function skeleton(node: Nodes): string {
  const inner = "children" in node ? node.children.map(skeleton).join("") : "";
  return node.type === "element" ? `<${node.tagName}>${inner}</>` : inner;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
