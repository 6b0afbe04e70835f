import type { ElementContent } from "hast";
import type { Text } from "mdast";
import rehypeHighlight from "rehype-highlight";
import rehypeRaw from "rehype-raw";
import rehypeSanitize, { defaultSchema, type Options as Schema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import { remarkAlert } from "remark-github-blockquote-alert";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { alertTitles, carriedImages, changedLines, openDetails } from "./hast.ts";

/** How Markdown is to be shown. */
export interface MarkdownOptions {
  /** A line end is a line break, as in comments and issues, but not in files and job summaries. */
  readonly lineBreaks?: boolean;
  /** Shows `<details>` open; GitHub has them closed. */
  readonly open?: boolean;
}

/**
 * GitHub's rules for what may stand in Markdown, with the marks of an alert and its icon; less what would make a page load
 * something: an image is shown only where the page carries it.
 */
const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), "svg", "path"].filter((tag) => tag !== "picture" && tag !== "source"),
  attributes: {
    ...defaultSchema.attributes,
    div: [...(defaultSchema.attributes?.["div"] ?? []), ["className", /^markdown-alert(-\w+)?$/]],
    p: [["className", "markdown-alert-title"]],
    svg: [["className", "octicon"], "viewBox", "width", "height", ["ariaHidden", "true"]],
    path: ["d"],
  },
  protocols: { ...defaultSchema.protocols, src: ["data"] },
};

/** Markdown as the HTML GitHub would show: GFM and alerts, sanitised, fences of known languages highlighted. */
export async function renderMarkdown(markdown: string, options: MarkdownOptions = {}): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkAlert)
    .use(remarkRehype, { allowDangerousHtml: true, ...(options.lineBreaks ? { handlers: { text: brokenLines } } : {}) })
    .use(rehypeRaw)
    .use(rehypeSanitize, SCHEMA)
    .use(carriedImages)
    .use(alertTitles)
    .use(options.open ? [openDetails] : [])
    .use(rehypeHighlight)
    .use(changedLines)
    .use(rehypeStringify)
    .process(markdown);
  return String(file);
}

/** The text of one Markdown node, with a line break for each line end. */
function brokenLines(_: unknown, { value }: Text): ElementContent[] {
  return value.split("\n").flatMap((line, index): ElementContent[] => {
    const text: ElementContent = { type: "text", value: line };
    return index === 0 ? [text] : [{ type: "element", tagName: "br", properties: {}, children: [] }, text];
  });
}
