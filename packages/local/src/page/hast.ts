import type { Element, Root } from "hast";

/** A unified plugin that opens every `<details>`. */
export function openDetails(): (tree: Root) => void {
  return (tree) => {
    for (const element of elementsOf(tree)) {
      if (element.tagName === "details") element.properties["open"] = true;
    }
  };
}

/** A unified plugin that writes alert titles as GitHub does: `Note`, where the alert plugin says `NOTE`. */
export function alertTitles(): (tree: Root) => void {
  return (tree) => {
    for (const element of elementsOf(tree)) {
      if (!classesOf(element).includes("markdown-alert-title")) continue;
      for (const child of element.children) {
        if (child.type === "text") child.value = child.value.charAt(0) + child.value.slice(1).toLowerCase();
      }
    }
  };
}

/** A unified plugin that leaves the source only to images the page itself carries; `//host/x.png` has no protocol to check. */
export function carriedImages(): (tree: Root) => void {
  return (tree) => {
    for (const { tagName, properties } of elementsOf(tree)) {
      if (tagName === "img" && !String(properties["src"]).startsWith("data:")) delete properties["src"];
    }
  };
}

/** A unified plugin for `!` lines of a diff: the highlighter takes them for additions, GitHub shows them as changes. */
export function changedLines(): (tree: Root) => void {
  return (tree) => {
    for (const element of elementsOf(tree)) {
      const [text] = element.children;
      if (!classesOf(element).includes("hljs-addition") || text?.type !== "text") continue;
      if (text.value.startsWith("!")) element.properties["className"] = ["hljs-change"];
    }
  };
}

function* elementsOf(parent: Root | Element): Generator<Element> {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    yield child;
    yield* elementsOf(child);
  }
}

function classesOf(element: Element): readonly (string | number)[] {
  const { className } = element.properties;
  return Array.isArray(className) ? className : [];
}
